create table hisp_provider (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null,
  name varchar(255) not null,
  slug varchar(64),
  description text,
  external_id bigint,
  inactive boolean not null,
  constraint hisp_provider_external_id unique (external_id)
);
create index hisp_provider_by_agency on hisp_provider (agency_id, name);

create table hisp_service (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null,
  provider_id uuid not null references hisp_provider (id),
  name varchar(255) not null,
  slug varchar(64),
  description text,
  external_id bigint,
  designated boolean not null,
  previously_reported boolean not null,
  combining_method varchar(20) not null,
  volumes_overlap boolean not null,
  constraint hisp_service_external_id unique (external_id)
);
create index hisp_service_by_agency on hisp_service (agency_id, name);
create index hisp_service_by_provider on hisp_service (provider_id, name);

-- A survey that goes on from quarter to quarter: one service, one channel, one part of the service.
create table hisp_instrument (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null,
  service_id uuid not null references hisp_service (id),
  provider_id uuid not null references hisp_provider (id),
  channel varchar(255) not null,
  part varchar(2000) not null,
  identity_hash varchar(64) not null,
  constraint hisp_instrument_identity unique (identity_hash)
);
create index hisp_instrument_by_service on hisp_instrument (service_id);

-- service_id is null for a report of the first edition, which covers a whole provider.
create table hisp_report (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null,
  provider_id uuid not null references hisp_provider (id),
  service_id uuid references hisp_service (id),
  external_id bigint,
  fiscal_year integer not null,
  quarter integer not null,
  state varchar(20) not null,
  origin varchar(20) not null,
  report_version integer not null,
  rating varchar(10),
  submitted_at timestamp(6) with time zone,
  published_at timestamp(6) with time zone,
  import_id uuid,
  constraint hisp_report_external_id unique (external_id),
  constraint hisp_report_quarter check (quarter between 1 and 4),
  constraint hisp_report_state check (state in
    ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'NOT_REPORTED', 'CHANGE_REQUESTED', 'ARCHIVED')),
  constraint hisp_report_origin check (origin in ('ENTERED', 'IMPORTED')),
  constraint hisp_report_once unique (service_id, fiscal_year, quarter, report_version)
);
create index hisp_report_by_quarter on hisp_report (fiscal_year, quarter, state);
create index hisp_report_by_agency on hisp_report (agency_id, fiscal_year, quarter);

create table hisp_survey_result (
  id uuid not null primary key,
  agency_id uuid not null,
  report_id uuid not null references hisp_report (id),
  service_id uuid not null references hisp_service (id),
  instrument_id uuid not null references hisp_instrument (id),
  external_id bigint,
  service_provided text not null,
  transaction_point text not null,
  channel varchar(30),
  channel_text varchar(255) not null,
  control_number varchar(20),
  control_number_text text not null,
  federal_register_url text not null,
  operational_metrics text not null,
  customers bigint,
  offered bigint,
  respondents bigint,
  created_at timestamp(6) with time zone,
  updated_at timestamp(6) with time zone,
  constraint hisp_survey_result_external_id unique (external_id),
  constraint hisp_survey_result_volumes check (customers >= 0 and offered >= 0 and respondents >= 0)
);
create index hisp_survey_result_by_report on hisp_survey_result (report_id);
create index hisp_survey_result_by_service on hisp_survey_result (service_id);

-- One question of a survey result: how it was worded and how it was answered. A question that was
-- worded and not answered has a row of zeros; it is no distribution.
create table hisp_answer_distribution (
  survey_result_id uuid not null references hisp_survey_result (id),
  question_number integer not null,
  driver varchar(20) not null,
  wording text not null,
  n1 bigint not null,
  n2 bigint not null,
  n3 bigint not null,
  n4 bigint not null,
  n5 bigint not null,
  published_mean double precision,
  constraint hisp_answer_distribution_pk primary key (survey_result_id, question_number),
  constraint hisp_answer_distribution_counts check
    (n1 >= 0 and n2 >= 0 and n3 >= 0 and n4 >= 0 and n5 >= 0)
);
