-- 周期: some work follows each session instead of the calendar (会后交办). Its period is the work itself, opened by a later
-- room: nothing is owed twice.
alter table docket.cadence add column rhythm text not null default 'months' check (rhythm in ('months', 'after-session'));
comment on column docket.cadence.every_months is 'with rhythm months; a congress meets once a year at least';
alter table docket.cadence_period add column session_id uuid;
alter table docket.cadence_period add column held_on date; -- of a period that is a matter of another room
alter table docket.cadence_period add foreign key (congress_id, session_id) references organs.session (congress_id, id);
create unique index cadence_period_of_session on docket.cadence_period (congress_id, cadence_id, session_id);
