create table job (
  id uuid not null primary key,
  version bigint not null,
  kind varchar(40) not null,
  subject_id uuid,
  owner_id uuid not null references account (id),
  state varchar(20) not null,
  done bigint not null,
  total bigint not null,
  attempts integer not null,
  fence bigint not null,
  cancel_asked boolean not null,
  lease_until timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  failure varchar(200),
  constraint job_state check
    (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'REJECTED', 'FAILED', 'CANCELLED'))
);
create index job_by_state on job (state, created_at);
create index job_by_owner on job (owner_id, created_at);
