-- Mail to be sent, and what became of it. Subject and lines are sentences not yet in a language.
create table mail (
  id uuid not null primary key,
  person_id uuid not null references person (id),
  recipient_name varchar(200) not null,
  address varchar(254) not null,
  language varchar(35) not null,
  -- The same mail is never queued twice.
  dedupe_key varchar(200) not null,
  subject text not null,
  lines text not null,
  state varchar(20) not null,
  attempts integer not null,
  created_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  lease_until timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  failure varchar(200),
  constraint mail_dedupe_key unique (dedupe_key),
  constraint mail_state check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
  constraint mail_attempts check (attempts >= 0)
);
create index mail_by_state on mail (state, due_at);
create index mail_by_person on mail (person_id, created_at);

-- In which language a person reads, and up to when the person has been told.
create table mail_reader (
  person_id uuid not null primary key references person (id),
  -- Null: never chosen.
  language varchar(35),
  -- Null: no digest yet.
  digest_on date,
  digest_until timestamp(6) with time zone
);

-- What only one node does at a time.
create table timer_lease (
  name varchar(80) not null primary key,
  holder uuid not null,
  lease_until timestamp(6) with time zone not null
);
