create table plans_cycle (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  fiscal_year integer not null,
  period_start date not null,
  period_end date not null,
  rule_set varchar(20) not null,
  rule_revision varchar(5) not null,
  state varchar(20) not null,
  constraint plans_cycle_once unique (agency_id, fiscal_year),
  constraint plans_cycle_dates check (period_start < period_end),
  constraint plans_cycle_state check
    (state in ('PLANNING', 'MONITORING', 'RATING', 'BOARD', 'FINAL', 'ARCHIVED'))
);

create table plans_executive (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  person_id uuid not null,
  name varchar(200) not null,
  position_title varchar(200) not null,
  organization_id uuid not null references organization (id),
  pay_plan varchar(4) not null,
  appointment_type varchar(2) not null,
  appointed_on date,
  inspector_general boolean not null,
  active boolean not null,
  constraint plans_executive_person unique (person_id),
  constraint plans_executive_of_agency foreign key (person_id, agency_id)
    references person (id, agency_id),
  constraint plans_executive_appointment check (appointment_type in ('CA', 'NC', 'LT', 'LE'))
);
create index plans_executive_by_agency on plans_executive (agency_id, name, id);

create table plans_official (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  executive_id uuid not null references plans_executive (id),
  role varchar(20) not null,
  person_id uuid not null,
  name varchar(200) not null,
  valid_from date not null,
  valid_until date,
  constraint plans_official_of_agency foreign key (person_id, agency_id)
    references person (id, agency_id),
  constraint plans_official_role check
    (role in ('RATING_OFFICIAL', 'REVIEWING_OFFICIAL', 'AIDE')),
  constraint plans_official_dates check (valid_until is null or valid_until >= valid_from)
);
create index plans_official_by_executive on plans_official (executive_id, valid_from);
create index plans_official_by_person on plans_official (person_id, valid_from);

create sequence plans_plan_no start with 1 increment by 1;

-- version_id is the present version. open_key holds executive and cycle while the plan is open.
create table plans_plan (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  plan_no varchar(20) not null,
  executive_id uuid not null references plans_executive (id),
  cycle_id uuid not null references plans_cycle (id),
  fiscal_year integer not null,
  rule_set varchar(20) not null,
  rule_revision varchar(5) not null,
  period_start date not null,
  period_end date not null,
  state varchar(20) not null,
  status varchar(20) not null,
  established_on date,
  version_id uuid not null,
  version_no integer not null,
  closure_reason varchar(30),
  open_key varchar(80),
  changed_by varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  constraint plans_plan_no_once unique (plan_no),
  constraint plans_plan_one_open unique (open_key),
  constraint plans_plan_dates check (period_start < period_end),
  constraint plans_plan_state check
    (state in ('DRAFT', 'CONSULTATION', 'SIGNING', 'ESTABLISHED', 'CLOSED_UNRATED')),
  constraint plans_plan_established check ((state = 'ESTABLISHED') = (established_on is not null)),
  constraint plans_plan_closed check
    ((state = 'CLOSED_UNRATED') = (closure_reason is not null)
      and (closure_reason is null) = (open_key is not null))
);
create index plans_plan_by_agency on plans_plan (agency_id, fiscal_year, plan_no);
create index plans_plan_by_executive on plans_plan (executive_id, fiscal_year);

create table plans_version (
  id uuid not null primary key,
  version bigint not null,
  plan_id uuid not null references plans_plan (id),
  version_no integer not null,
  state varchar(20) not null,
  canonical_text text,
  content_hash varchar(64),
  frozen_at timestamp(6) with time zone,
  effective_on date,
  return_reason varchar(2000),
  constraint plans_version_once unique (plan_id, version_no),
  constraint plans_version_state check
    (state in ('DRAFT', 'SIGNING', 'IN_EFFECT', 'SUPERSEDED', 'WITHDRAWN')),
  constraint plans_version_frozen check
    ((canonical_text is null) = (content_hash is null)
      and (canonical_text is null) = (frozen_at is null)
      and (state not in ('SIGNING', 'IN_EFFECT', 'SUPERSEDED') or canonical_text is not null)
      and (state <> 'DRAFT' or canonical_text is null))
);

create table plans_element (
  id uuid not null primary key,
  version bigint not null,
  version_id uuid not null references plans_version (id),
  ordinal integer not null,
  code varchar(10) not null,
  weight integer,
  agency_specific text,
  constraint plans_element_once unique (version_id, code),
  constraint plans_element_weight check (weight between 0 and 100)
);

-- requirement_id is the identity for readers, the same in all versions of a plan.
create table plans_requirement (
  id uuid not null primary key,
  version bigint not null,
  plan_id uuid not null references plans_plan (id),
  version_id uuid not null references plans_version (id),
  requirement_id uuid not null,
  element_code varchar(10) not null,
  ordinal integer not null,
  kind varchar(20) not null,
  statement text not null,
  weight integer,
  control_statement text,
  population varchar(200),
  service_id uuid,
  mission_outcome_id uuid,
  behaviours text,
  due_on date,
  constraint plans_requirement_once unique (version_id, requirement_id),
  constraint plans_requirement_kind check
    (kind in ('RESULT', 'CX_RESULT', 'LEADERSHIP', 'CX_LEADERSHIP')),
  constraint plans_requirement_weight check (weight between 0 and 100)
);
create index plans_requirement_by_identity on plans_requirement (requirement_id);

create table plans_alignment (
  id uuid not null primary key,
  version bigint not null,
  version_id uuid not null references plans_version (id),
  requirement_row uuid not null references plans_requirement (id),
  ordinal integer not null,
  goal_id uuid not null,
  document_type varchar(30) not null,
  document_title varchar(255),
  page_ref varchar(20),
  goal_text text
);
create index plans_alignment_by_version on plans_alignment (version_id);
create index plans_alignment_by_goal on plans_alignment (goal_id);

create table plans_requirement_measure (
  id uuid not null primary key,
  version bigint not null,
  version_id uuid not null references plans_version (id),
  requirement_row uuid not null references plans_requirement (id),
  ordinal integer not null,
  measure_id uuid not null references measure (id),
  name varchar(500),
  unit varchar(20),
  direction varchar(20),
  baseline numeric(12, 2),
  baseline_period varchar(40),
  target numeric(12, 2),
  target_date date,
  t5 numeric(12, 2),
  t4 numeric(12, 2),
  t3 numeric(12, 2),
  t2 numeric(12, 2),
  data_source varchar(200),
  method varchar(400),
  frequency varchar(20),
  min_sample integer,
  guardrail varchar(400),
  maintain_reason varchar(400)
);
create index plans_requirement_measure_by_version on plans_requirement_measure (version_id);
create index plans_requirement_measure_by_measure on plans_requirement_measure (measure_id);

-- What a signer saw of a measure. Rows are added, never changed: triggers see to it.
create table plans_signed_evidence (
  id uuid not null primary key,
  version bigint not null,
  plan_id uuid not null references plans_plan (id),
  version_no integer not null,
  signature_id uuid not null references signature (id),
  signer_name varchar(200) not null,
  ordinal integer not null,
  requirement_id uuid not null,
  measure_id uuid not null,
  observed double precision,
  base_n bigint,
  margin double precision,
  period_start date,
  period_end date,
  as_of timestamp(6) with time zone,
  observation_version integer,
  evidence varchar(20) not null,
  trend varchar(20),
  sentence_key varchar(100),
  captured_at timestamp(6) with time zone not null,
  constraint plans_signed_evidence_once unique (signature_id, ordinal)
);
create index plans_signed_evidence_by_plan on plans_signed_evidence (plan_id, captured_at);
