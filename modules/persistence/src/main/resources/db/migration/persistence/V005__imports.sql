create table import (
  id uuid not null primary key,
  version bigint not null,
  format varchar(60) not null,
  target varchar(60),
  file_name varchar(255) not null,
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  announced_bytes bigint not null,
  charset varchar(60),
  dry_run boolean not null,
  owner_id uuid not null references account (id),
  job_id uuid not null references job (id),
  live_key varchar(255),
  received_at timestamp(6) with time zone not null,
  rows_read bigint not null,
  rows_accepted bigint not null,
  warnings bigint not null,
  problems bigint not null,
  -- Null where the same file may come again: it was refused, failed, or was checked only.
  constraint import_live_key unique (live_key)
);
create index import_by_owner on import (owner_id, received_at);
create index import_by_job on import (job_id);

create table import_problem (
  id uuid not null primary key,
  import_id uuid not null references import (id),
  ordinal integer not null,
  row_number bigint not null,
  column_name varchar(255) not null,
  cell_value varchar(255) not null,
  code varchar(20) not null,
  message text not null,
  cure text not null,
  constraint import_problem_place unique (import_id, ordinal)
);
