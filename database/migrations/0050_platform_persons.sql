-- 个人信息: who somebody from the public is, apart from what she said, and every look at it.
create schema persons;
grant usage on schema persons to lianxin_app;

create table persons.person (
  congress_id  integer not null references organs.congress,
  id           uuid not null,
  subject_kind text not null, -- the kind of paper she belongs to: an opinion, a legal-help ticket, a fixed voter
  subject_id   uuid not null,
  name         text not null default '',
  phone        text not null default '',
  note         text not null default '',
  kept_on      date not null,
  erased_on    date,
  primary key (congress_id, id),
  check (erased_on is null or (name = '' and phone = '' and note = ''))
);
create index person_by_subject on persons.person (congress_id, subject_kind, subject_id);

-- 查看留痕: who looked, when and why.
create table persons.look (
  congress_id integer not null,
  id          uuid not null,
  person_id   uuid not null,
  by_account  uuid not null,
  by_name     text not null,
  reason      text not null check (reason <> ''),
  looked_at   timestamptz not null,
  primary key (congress_id, id),
  foreign key (congress_id, person_id) references persons.person (congress_id, id)
);
create index look_by_person on persons.look (congress_id, person_id, looked_at);

do $$ declare t text; begin
  foreach t in array array['person', 'look'] loop
    execute format('alter table persons.%I enable row level security', t);
    execute format('alter table persons.%I force row level security', t);
    execute format('create policy one_congress on persons.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
  end loop;
end $$;
grant select, insert, update on persons.person to lianxin_app;
-- A look is never taken back.
grant select, insert on persons.look to lianxin_app;
