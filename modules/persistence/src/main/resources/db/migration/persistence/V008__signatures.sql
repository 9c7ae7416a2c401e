-- What was signed. A row is added and never changed; triggers see to it. The text that was signed
-- stands with the record of the feature; here is its hash.
create table signature (
  id uuid not null primary key,
  version bigint not null,
  subject_type varchar(60) not null,
  subject_id uuid not null,
  version_no integer not null,
  agency_id uuid not null references organization (id),
  ordinal integer not null,
  meaning varchar(40) not null,
  person_id uuid not null references person (id),
  account_id uuid not null references account (id),
  signer_name varchar(200) not null,
  role_code varchar(40) not null,
  -- Nobody signs for another: the column is there to say so.
  on_behalf_of uuid,
  signed_at timestamp(6) with time zone not null,
  method varchar(20) not null,
  confirmed_at timestamp(6) with time zone not null,
  address_hash varchar(64),
  browser_hash varchar(64),
  content_hash varchar(64) not null,
  content_form varchar(20) not null,
  statement text not null,
  previous_id uuid,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint signature_place unique (subject_type, subject_id, ordinal),
  -- Two signatures after the same one would be two histories.
  constraint signature_line unique (subject_type, subject_id, previous_hash),
  constraint signature_ordinal check (ordinal >= 1),
  constraint signature_version_no check (version_no >= 1),
  constraint signature_own_hand check (on_behalf_of is null),
  constraint signature_method check (method in ('PASSWORD', 'DEMO')),
  -- Also what makes H2, which has no trigger for it, refuse TRUNCATE.
  constraint signature_previous foreign key (previous_id) references signature (id)
);
create index signature_by_person on signature (person_id, signed_at);
