create table organization (
  id uuid not null primary key,
  version bigint not null,
  parent_id uuid references organization (id),
  agency_id uuid not null references organization (id),
  name varchar(255) not null,
  abbreviation varchar(10) not null,
  external_id bigint,
  first_month integer not null,
  constraint organization_first_month check (first_month between 1 and 12),
  constraint organization_external_id unique (external_id)
);
create index organization_by_agency on organization (agency_id, parent_id);

create table person (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  organization_id uuid not null references organization (id),
  name varchar(200) not null,
  email varchar(254),
  position_title varchar(200)
);
create index person_by_agency on person (agency_id, name);

create table account (
  id uuid not null primary key,
  version bigint not null,
  user_name varchar(64) not null,
  display_name varchar(200) not null,
  agency_id uuid references organization (id),
  password_hash varchar(255) not null,
  state varchar(20) not null,
  failed_attempts integer not null,
  locked_until timestamp(6) with time zone,
  epoch bigint not null,
  created_at timestamp(6) with time zone not null,
  last_sign_in_at timestamp(6) with time zone,
  constraint account_user_name unique (user_name),
  constraint account_state check (state in ('ACTIVE', 'DISABLED'))
);

create table role_grant (
  id uuid not null primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  role varchar(40) not null,
  agency_id uuid references organization (id),
  valid_from date not null,
  valid_until date,
  constraint role_grant_dates check (valid_until is null or valid_until >= valid_from)
);
create index role_grant_by_account on role_grant (account_id, valid_from);

create table user_session (
  id uuid not null primary key,
  version bigint not null,
  secret_hash varchar(64) not null,
  account_id uuid not null references account (id),
  epoch bigint not null,
  started_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  address varchar(64),
  browser varchar(200),
  constraint user_session_secret unique (secret_hash)
);
create index user_session_by_account on user_session (account_id, started_at);

create table api_key (
  id uuid not null primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  name varchar(100) not null,
  secret_hash varchar(64) not null,
  permissions varchar(1000) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  constraint api_key_secret unique (secret_hash)
);
create index api_key_by_account on api_key (account_id, created_at);
