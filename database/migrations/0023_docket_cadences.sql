-- 周期: what a period opens by itself (a gathering, a bulletin), from which day it has run, and why it ended.
alter table docket.cadence add column opens text check (opens ~ '^[a-z][a-z-]{1,39}$');
alter table docket.cadence add column begun_on date;
alter table docket.cadence add column why_ended text not null default '';
alter table docket.cadence add column version integer not null default 1;
-- Owners are bound by their own policies while these are forced.
alter table docket.cadence no force row level security;
update docket.cadence set begun_on = first_due - ahead_days;
alter table docket.cadence force row level security;
alter table docket.cadence alter column begun_on set not null;
