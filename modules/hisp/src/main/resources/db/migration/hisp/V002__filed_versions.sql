-- A correction is a report of its own that names the one it corrects. A draft that was made by
-- copying, and that nobody has edited yet, is untouched: the board counts it as missing.
alter table hisp_report add column corrects_id uuid references hisp_report (id);
alter table hisp_report add column untouched boolean default false not null;
alter table hisp_report add column no_report_reason varchar(2000);
alter table hisp_report add column no_report_by uuid;
alter table hisp_report add column edits integer default 0 not null;
alter table hisp_report add column filings integer default 0 not null;
create index hisp_report_by_corrected on hisp_report (corrects_id);
create index hisp_report_by_service on hisp_report (service_id, fiscal_year, quarter);

-- What was handed in, word for word, each time it was. Publishing points to one of these.
create table hisp_filed_version (
  id uuid not null primary key,
  agency_id uuid not null,
  report_id uuid not null references hisp_report (id),
  filing_no integer not null,
  filed_at timestamp(6) with time zone not null,
  filed_by uuid not null,
  filed_by_name varchar(255) not null,
  explanation varchar(2000) not null,
  content text not null,
  content_hash varchar(64) not null,
  receipt varchar(20) not null,
  constraint hisp_filed_version_once unique (report_id, filing_no),
  constraint hisp_filed_version_receipt unique (receipt)
);
alter table hisp_report add column published_version_id uuid references hisp_filed_version (id);
