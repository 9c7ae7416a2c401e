create table organization_organization (
  id uuid not null primary key,
  version bigint not null,
  parent_id uuid references organization_organization (id),
  agency_id uuid not null references organization_organization (id),
  name varchar(255) not null,
  abbreviation varchar(10) not null,
  external_id bigint,
  first_month smallint not null,
  constraint organization_first_month check (first_month between 1 and 12)
);
