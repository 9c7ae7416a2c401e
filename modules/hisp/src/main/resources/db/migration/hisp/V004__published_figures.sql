-- What was published of one service in one quarter. A correction is a further version; the former
-- one stays. Everything here is written once: triggers keep it as it is.
create table hisp_published_quarter (
  id uuid not null primary key,
  agency_id uuid not null,
  provider_id uuid not null references hisp_provider (id),
  service_id uuid not null references hisp_service (id),
  service_name varchar(255) not null,
  fiscal_year integer not null,
  quarter integer not null,
  period_start date not null,
  period_end date not null,
  version integer not null,
  source text not null,
  snapshot_hash varchar(64),
  published_at timestamp(6) with time zone not null,
  customers bigint,
  offered bigint,
  respondents bigint,
  coverage_rate double precision,
  response_rate double precision,
  combining_method varchar(20) not null,
  method_version integer not null,
  constraint hisp_published_quarter_number check (quarter between 1 and 4),
  constraint hisp_published_quarter_version check (version >= 1),
  constraint hisp_published_quarter_once unique (service_id, fiscal_year, quarter, version)
);
create index hisp_published_quarter_by_provider
  on hisp_published_quarter (provider_id, fiscal_year, quarter);

-- The surveys and the counted answers that the figures were made of, so that they can be made again
-- whatever becomes of the reports.
create table hisp_published_survey (
  published_quarter_id uuid not null references hisp_published_quarter (id),
  number integer not null,
  instrument_id uuid not null,
  label text not null,
  customers bigint,
  offered bigint,
  respondents bigint,
  constraint hisp_published_survey_pk primary key (published_quarter_id, number)
);

create table hisp_published_answer (
  published_quarter_id uuid not null,
  number integer not null,
  driver varchar(20) not null,
  n1 bigint not null,
  n2 bigint not null,
  n3 bigint not null,
  n4 bigint not null,
  n5 bigint not null,
  constraint hisp_published_answer_pk primary key (published_quarter_id, number, driver),
  constraint hisp_published_answer_survey foreign key (published_quarter_id, number)
    references hisp_published_survey (published_quarter_id, number)
);

-- instrument_id is null for all surveys of the service together. Shares are in percent, means from
-- 1 to 5, both unrounded. favourable is null where the share was weighted.
create table hisp_published_figure (
  id uuid not null primary key,
  published_quarter_id uuid not null references hisp_published_quarter (id),
  instrument_id uuid,
  label text not null,
  driver varchar(20) not null,
  n bigint not null,
  favourable bigint,
  share double precision not null,
  share_low double precision not null,
  share_high double precision not null,
  mean double precision,
  mean_low double precision,
  mean_high double precision,
  method varchar(20) not null,
  flags varchar(255) not null,
  constraint hisp_published_figure_once unique (published_quarter_id, instrument_id, driver),
  constraint hisp_published_figure_base check (n >= 1)
);
