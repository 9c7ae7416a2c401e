-- Which packaged migrations this store has seen last: one row, for good.
create table migration_fingerprint (
  fingerprint varchar(64) not null
);
insert into migration_fingerprint (fingerprint) values ('none');
