-- 机关机构: the congress itself, its sessions, its own rules, and the organs that must answer.
create schema organs;
grant usage on schema organs to lianxin_app;

create table organs.congress (
  congress_id integer primary key check (congress_id > 0),
  name        text not null,
  short_name  text not null,
  level       text not null check (level in ('township', 'county', 'city', 'province')),
  term        integer not null check (term > 0),
  term_began  date not null,
  created_at  timestamptz not null
);

create table organs.session (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  name        text not null,
  term        integer not null,
  ordinal     integer not null,
  opens_on    date not null,
  closes_on   date not null check (closes_on >= opens_on),
  primary key (congress_id, id),
  unique (congress_id, term, ordinal)
);

create table organs.organ (
  congress_id     integer not null references organs.congress,
  id              uuid not null,
  name            text not null,
  short_name      text not null,
  kind            text not null,
  contact         text not null default '',
  phone           text not null default '',
  leader_in_charge text not null default '', -- 分管领导
  ended_on        date,
  created_at      timestamptz not null,
  primary key (congress_id, id),
  unique (congress_id, name)
);

-- 本级规定: only what differs from the default; each value with the rule it comes from.
create table organs.setting (
  congress_id integer not null references organs.congress,
  key         text not null,
  value       jsonb not null,
  citation    jsonb not null, -- {law: {zh, en}, number, asOf}
  set_at      timestamptz not null,
  set_by      text not null,
  primary key (congress_id, key)
);

alter table organs.congress enable row level security;
alter table organs.congress force row level security;
alter table organs.session enable row level security;
alter table organs.session force row level security;
alter table organs.organ enable row level security;
alter table organs.organ force row level security;
alter table organs.setting enable row level security;
alter table organs.setting force row level security;
create policy one_congress on organs.congress using (congress_id = nullif(current_setting('app.congress', true), '')::int);
create policy one_congress on organs.session using (congress_id = nullif(current_setting('app.congress', true), '')::int);
create policy one_congress on organs.organ using (congress_id = nullif(current_setting('app.congress', true), '')::int);
create policy one_congress on organs.setting using (congress_id = nullif(current_setting('app.congress', true), '')::int);
grant select, insert, update on organs.congress, organs.session, organs.organ to lianxin_app;
grant select, insert, update, delete on organs.setting to lianxin_app;

-- An owner without superuser rights is bound by its own policies (force): let the function below see the list.
do $$ begin execute format('create policy owner_lists on organs.congress for select to %I using (true)', current_user); end $$;

-- Which congresses there are: for sign-in and for jobs that visit each in turn. Names only.
create function organs.congresses() returns table (congress_id integer, name text, short_name text, level text)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.congress_id, c.name, c.short_name, c.level from organs.congress c order by c.congress_id
$$;
revoke all on function organs.congresses() from public;
grant execute on function organs.congresses() to lianxin_app;
