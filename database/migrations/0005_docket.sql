-- 案卷: matters, who holds which part in them, duties, undertakings, cadences, and the days off.
create schema docket;
grant usage on schema docket to lianxin_app;

-- 事项. The state is the life table's affair; that a closed matter has a day of closing is the table's.
create table docket.matter (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  kind        text not null,
  title       text not null,
  reference   text,          -- the number the paper goes by, once it has one: 第12号
  state       text not null,
  version     integer not null default 1,
  entered_at  timestamptz not null, -- when the present state was entered
  days        jsonb not null default '{}', -- named days the clock runs from, e.g. {"assigned": "2026-01-20"}
  opened_at   timestamptz not null,
  ended_at    timestamptz,
  primary key (congress_id, id)
);
create index matter_open on docket.matter (congress_id, kind, state) where ended_at is null;

-- Who holds which party's place in a matter: one deputy, one organ, or everybody in a role.
create table docket.party (
  congress_id integer not null,
  matter_id   uuid not null,
  party       text not null,
  holder_kind text not null check (holder_kind in ('deputy', 'organ', 'role')),
  holder_id   text not null,
  primary key (congress_id, matter_id, party, holder_kind, holder_id),
  foreign key (congress_id, matter_id) references docket.matter (congress_id, id)
);
create index party_by_holder on docket.party (congress_id, holder_kind, holder_id, matter_id);

-- 待办: who owes which act on which matter by which day, and why that day.
create table docket.duty (
  congress_id integer not null,
  id          uuid not null,
  matter_id   uuid not null,
  state       text not null,
  act         text not null,
  party       text not null,
  holder_kind text not null check (holder_kind in ('deputy', 'organ', 'role')),
  holder_id   text not null,
  opened_at   timestamptz not null,
  due_on      date not null,
  explanation jsonb not null, -- start, unit, skipped days, article
  rung        text not null default 'open'
              check (rung in ('open', 'reminded', 'overdue', 'urged', 'supervised', 'listed')),
  ended_at    timestamptz,
  discharged  boolean, -- true: the act was done; false: the matter went another way
  primary key (congress_id, id),
  foreign key (congress_id, matter_id) references docket.matter (congress_id, id)
);
create index duty_inbox on docket.duty (congress_id, holder_kind, holder_id, due_on, id) where ended_at is null;
create index duty_open on docket.duty (congress_id, due_on, id) where ended_at is null;
create index duty_by_matter on docket.duty (congress_id, matter_id) where ended_at is null;

-- 承诺事项: what was promised in a matter, by whom, by when, with what evidence, verified by whom.
create table docket.undertaking (
  congress_id integer not null,
  id          uuid not null, -- also the id of its own matter
  source_id   uuid not null, -- the matter it was promised in
  promise     text not null,
  owner_kind  text not null,
  owner_id    text not null,
  promised_on date not null,
  due_on      date not null,
  evidence    text not null default '',
  verified_by text,
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, source_id) references docket.matter (congress_id, id),
  check (due_on >= promised_on)
);
create index undertaking_by_source on docket.undertaking (congress_id, source_id);

-- 周期: what must happen every so often.
create table docket.cadence (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  name        jsonb not null,
  every_months integer not null check (every_months between 1 and 60),
  first_due   date not null,
  ahead_days  integer not null default 14 check (ahead_days between 0 and 90),
  holder_kind text not null,
  holder_id   text not null,
  under       jsonb not null,
  ended_on    date,
  primary key (congress_id, id)
);
create table docket.cadence_period (
  congress_id integer not null,
  id          uuid not null, -- also the id of its own matter
  cadence_id  uuid not null,
  due_on      date not null,
  outcome     text not null default '',
  primary key (congress_id, id),
  unique (congress_id, cadence_id, due_on),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, cadence_id) references docket.cadence (congress_id, id)
);

-- 放假调休: what a congress's own import adds to, or corrects in, the calendar that ships with the program.
create table docket.calendar_day (
  congress_id integer not null references organs.congress,
  day         date not null,
  kind        text not null check (kind in ('off', 'work')),
  name        text not null,
  source      text not null,
  primary key (congress_id, day)
);
create table docket.calendar_year (
  congress_id integer not null references organs.congress,
  year        integer not null,
  source      text not null,
  primary key (congress_id, year)
);

do $$ declare t text; begin
  foreach t in array array['matter','party','duty','undertaking','cadence','cadence_period','calendar_day','calendar_year'] loop
    execute format('alter table docket.%I enable row level security', t);
    execute format('alter table docket.%I force row level security', t);
    execute format('create policy one_congress on docket.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on docket.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on docket.party, docket.calendar_day, docket.calendar_year to lianxin_app;
