-- What was answered to a request that carried an Idempotency-Key; kept for a day. Without a status
-- the request has begun, and nothing is known of its end.
create table keyed_request (
  id uuid not null primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  idempotency_key varchar(255) not null,
  fingerprint varchar(64) not null,
  begun_at timestamp(6) with time zone not null,
  status integer,
  location varchar(1000),
  entity_tag varchar(100),
  media_type varchar(100),
  body text,
  constraint keyed_request_key unique (account_id, idempotency_key)
);
create index keyed_request_by_age on keyed_request (account_id, begun_at);
