-- What sign-ins change lies apart from the account: it has no version, so that sign-ins at the same
-- moment wait for each other instead of refusing each other, and an administrator's change of the
-- account is stale only when somebody else has changed it.
create table sign_in_record (
  account_id uuid not null primary key references account (id),
  failed_attempts integer not null,
  locked_until timestamp(6) with time zone,
  last_sign_in_at timestamp(6) with time zone
);
insert into sign_in_record (account_id, failed_attempts, locked_until, last_sign_in_at)
  select id, failed_attempts, locked_until, last_sign_in_at from account;
alter table account drop column failed_attempts;
alter table account drop column locked_until;
alter table account drop column last_sign_in_at;
