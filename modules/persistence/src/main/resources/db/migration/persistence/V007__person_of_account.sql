-- Who is behind an account: a person of the same agency, and behind one account only, so that a
-- signature and an inbox belong to somebody.
alter table person add constraint person_of_agency unique (id, agency_id);
alter table account add column person_id uuid;
alter table account add constraint account_person unique (person_id);
alter table account add constraint account_person_of_agency
  foreign key (person_id, agency_id) references person (id, agency_id);
