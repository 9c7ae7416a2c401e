create table measure (
  id uuid not null primary key,
  version bigint not null,
  measure_key varchar(200) not null,
  aspect varchar(20) not null,
  driver varchar(20),
  unit varchar(20) not null,
  direction varchar(20) not null,
  origin varchar(10) not null,
  survey boolean not null,
  mission_outcome boolean not null,
  owner_id uuid not null references organization (id),
  subject_id uuid not null,
  subject_name varchar(255) not null,
  instrument_id uuid,
  title varchar(255),
  definition text,
  question_text text,
  -- What a reader may type to find it: names, wordings and labels of every language, lower case.
  search_text text not null,
  constraint measure_measure_key unique (measure_key),
  constraint measure_own_words check ((title is null) = (definition is null))
);
create index measure_by_owner on measure (owner_id, measure_key);
create index measure_by_subject on measure (subject_id, aspect, driver);

create table measure_wording (
  id uuid not null primary key,
  version bigint not null,
  measure_id uuid not null references measure (id),
  ordinal integer not null,
  wording text not null,
  first_start date not null,
  last_start date not null,
  constraint measure_wording_place unique (measure_id, ordinal),
  constraint measure_wording_dates check (first_start <= last_start)
);

-- Rows are added, never removed. A correction adds the next version; the one before it only
-- ceases to be the current one. An absent dimension or an absent flag is the empty text.
create table measure_observation (
  id uuid not null primary key,
  measure_id uuid not null references measure (id),
  grain varchar(10) not null,
  period_start date not null,
  period_end date not null,
  channel varchar(60) not null,
  site varchar(200) not null,
  customer_group varchar(200) not null,
  version integer not null,
  is_current boolean not null,
  observed double precision not null,
  base_n bigint,
  standard_error double precision,
  low double precision,
  high double precision,
  method varchar(20) not null,
  flags varchar(200) not null,
  as_of timestamp(6) with time zone not null,
  source_id varchar(200) not null,
  snapshot_hash varchar(64),
  constraint measure_observation_place unique
    (measure_id, grain, period_start, period_end, channel, site, customer_group, version),
  constraint measure_observation_dates check (period_start < period_end),
  constraint measure_observation_base check (base_n is null or base_n >= 1),
  constraint measure_observation_interval check (low is null or low <= high)
);
create index measure_observation_by_end on measure_observation (measure_id, is_current, period_end);
