-- Why a measure of customer experience should matter for an outcome of the mission. The measures
-- are another module's: they are named by their identity. Lists hold one entry a line.
create table lineofsight_hypothesis (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null,
  cx_measure_id uuid not null,
  outcome_measure_id uuid not null,
  behaviour varchar(20) not null,
  expected_sign integer not null,
  lag_min integer not null,
  lag_max integer not null,
  mechanism text not null,
  confounders text not null,
  rival_explanations text not null,
  practical_threshold numeric(19, 6),
  state varchar(20) not null,
  canonical_text text,
  registration_hash varchar(64),
  registered_at timestamp(6) with time zone,
  registered_by uuid,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  constraint lineofsight_hypothesis_ends check (cx_measure_id <> outcome_measure_id),
  constraint lineofsight_hypothesis_sign check (expected_sign in (-1, 1)),
  constraint lineofsight_hypothesis_lag check (lag_min >= 0 and lag_max >= lag_min),
  constraint lineofsight_hypothesis_state check (state in ('DRAFT', 'REGISTERED', 'WITHDRAWN')),
  constraint lineofsight_hypothesis_registered check
    ((state = 'DRAFT') = (registration_hash is null)
      and (registration_hash is null) = (canonical_text is null)
      and (registration_hash is null) = (registered_at is null)
      and (registration_hash is null) = (registered_by is null)),
  constraint lineofsight_hypothesis_withdrawn check
    ((state = 'WITHDRAWN') = (withdrawn_at is not null)
      and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index lineofsight_hypothesis_by_agency on lineofsight_hypothesis (agency_id, id);
create index lineofsight_hypothesis_by_cx on lineofsight_hypothesis (cx_measure_id);
create index lineofsight_hypothesis_by_outcome on lineofsight_hypothesis (outcome_measure_id);
