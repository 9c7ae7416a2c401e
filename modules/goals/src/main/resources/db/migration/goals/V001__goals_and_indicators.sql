create table strategic_plan (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  plan_type varchar(30) not null,
  name varchar(200) not null,
  mission text,
  vision text,
  start_date date,
  end_date date,
  source_uri varchar(2000),
  import_id uuid,
  constraint strategic_plan_dates check (start_date is null or end_date is null
    or start_date < end_date)
);
create index strategic_plan_by_agency on strategic_plan (agency_id, name);

create table goal (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  plan_id uuid not null references strategic_plan (id),
  parent_id uuid references goal (id),
  kind varchar(30) not null,
  external_id varchar(40),
  sequence_text varchar(20),
  -- Sequence with its numbers padded, then the title: the order among neighbours.
  sort_key varchar(400) not null,
  title varchar(254) not null,
  statement text not null,
  start_date date not null,
  end_date date not null,
  mission_outcome boolean not null,
  behaviours varchar(100) not null,
  state varchar(30) not null,
  constraint goal_external_id unique (agency_id, external_id),
  constraint goal_not_its_own_parent check (parent_id is null or parent_id <> id),
  constraint goal_state check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ACTIVE', 'CLOSED_MET',
    'CLOSED_NOT_MET', 'CLOSED_DISCONTINUED'))
);
create index goal_by_agency on goal (agency_id, sort_key);
create index goal_by_plan on goal (plan_id, sort_key);
create index goal_by_parent on goal (parent_id, sort_key);

-- Rows are ended, never overwritten or removed: who led when stays on record.
create table goal_role (
  id uuid not null primary key,
  version bigint not null,
  goal_id uuid not null references goal (id),
  person_id uuid not null references person (id),
  role varchar(30) not null,
  valid_from date not null,
  valid_until date,
  constraint goal_role_dates check (valid_until is null or valid_from <= valid_until)
);
create index goal_role_by_goal on goal_role (goal_id, role, valid_from);
create index goal_role_by_person on goal_role (person_id, role);

-- measure_id is null only while the goal is being prepared and no measure feeds the indicator.
create table indicator (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  goal_id uuid not null references goal (id),
  code varchar(40) not null,
  name varchar(200) not null,
  definition text not null,
  category varchar(20) not null,
  unit varchar(20) not null,
  direction varchar(20) not null,
  accumulation varchar(30) not null,
  frequency varchar(20) not null,
  baseline_value numeric(19, 6),
  baseline_date date,
  tolerance numeric(19, 6),
  survey_estimate boolean not null,
  fed boolean not null,
  measure_id uuid references measure (id),
  constraint indicator_code unique (agency_id, code),
  constraint indicator_baseline check ((baseline_value is null) = (baseline_date is null)),
  constraint indicator_feed check (not fed or measure_id is not null)
);
create index indicator_by_goal on indicator (goal_id, code);
create index indicator_by_measure on indicator (measure_id);

-- A target that is set anew is a further row.
create table indicator_target (
  id uuid not null primary key,
  version bigint not null,
  indicator_id uuid not null references indicator (id),
  kind varchar(20) not null,
  grain varchar(10) not null,
  period_start date not null,
  period_end date not null,
  target_value numeric(19, 6),
  low_value numeric(19, 6),
  high_value numeric(19, 6),
  revision integer not null,
  reason varchar(2000),
  softened boolean not null,
  is_current boolean not null,
  set_by varchar(64) not null,
  set_at timestamp(6) with time zone not null,
  constraint indicator_target_revision unique
    (indicator_id, kind, grain, period_start, period_end, revision),
  constraint indicator_target_dates check (period_start < period_end),
  constraint indicator_target_form check ((target_value is null) = (low_value is not null)
    and (low_value is null) = (high_value is null) and (low_value is null or low_value <= high_value)),
  constraint indicator_target_reason check (revision = 1 or reason is not null)
);

-- Rows are added, never removed. A correction is a further row; the one before it only ceases to
-- be the current one. current_key is the period while the row is current, so that there is one.
create table indicator_measurement (
  id uuid not null primary key,
  version bigint not null,
  indicator_id uuid not null references indicator (id),
  grain varchar(10) not null,
  period_start date not null,
  period_end date not null,
  measured numeric(19, 6) not null,
  numerator numeric(19, 6),
  denominator numeric(19, 6),
  base_n bigint,
  standard_error numeric(19, 6),
  note varchar(2000),
  status varchar(20) not null,
  origin varchar(20) not null,
  current_key varchar(80),
  supersedes_id uuid references indicator_measurement (id),
  source_id varchar(200),
  entered_by varchar(64),
  stored_at timestamp(6) with time zone not null,
  import_id uuid,
  constraint indicator_measurement_current unique (current_key),
  constraint indicator_measurement_dates check (period_start < period_end),
  constraint indicator_measurement_counts check ((numerator is null) = (denominator is null)),
  constraint indicator_measurement_base check (base_n is null or base_n >= 1)
);
create index indicator_measurement_by_end on indicator_measurement (indicator_id, period_end);
