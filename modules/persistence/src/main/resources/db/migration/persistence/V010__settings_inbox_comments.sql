-- Every value that an agency has given a setting; the last one holds. Rows are added, never changed.
create table setting_change (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  name varchar(80) not null,
  ordinal integer not null,
  -- Null: the default of the product.
  old_value numeric(19, 6),
  new_value numeric(19, 6),
  changed_at timestamp(6) with time zone not null,
  account_id uuid not null references account (id),
  account_name varchar(200) not null,
  -- Two writers who have read the same value: the second one is refused.
  constraint setting_change_place unique (agency_id, name, ordinal),
  constraint setting_change_ordinal check (ordinal >= 1)
);

create table inbox_item (
  id uuid not null primary key,
  version bigint not null,
  person_id uuid not null references person (id),
  agency_id uuid not null references organization (id),
  kind varchar(40) not null,
  subject_type varchar(60) not null,
  subject_id uuid not null,
  sentence text not null,
  created_at timestamp(6) with time zone not null,
  done_at timestamp(6) with time zone,
  -- Null when it is done: the same may come again.
  live_key varchar(255),
  constraint inbox_item_live_key unique (live_key)
);
create index inbox_item_by_person on inbox_item (person_id, done_at, created_at);
create index inbox_item_by_subject on inbox_item (subject_type, subject_id);

create table subject_comment (
  id uuid not null primary key,
  version bigint not null,
  agency_id uuid not null references organization (id),
  subject_type varchar(60) not null,
  subject_id uuid not null,
  author_id uuid not null references account (id),
  author_name varchar(200) not null,
  body text not null,
  written_at timestamp(6) with time zone not null,
  resolved_at timestamp(6) with time zone,
  resolver_name varchar(200)
);
create index subject_comment_by_subject on subject_comment (subject_type, subject_id, written_at);
