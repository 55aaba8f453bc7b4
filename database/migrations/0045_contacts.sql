-- 联系代表: who of the government keeps in touch with whom, what was said when they met, and who was not met in time.
create schema contacts;
grant usage on schema contacts to lianxin_app;

-- 政府组成人员: what she is in charge of, in words, as fields of work, and as villages she is linked to.
create table contacts.member (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  version     integer not null default 1,
  name        text not null check (name <> ''),
  post        text not null,
  charge      text not null, -- 分管工作
  fields      text[] not null default '{}',
  area_ids    uuid[] not null default '{}',
  organ_id    uuid, -- whose people keep her log; without one, the government's office does
  ended_on    date,
  created_at  timestamptz not null,
  primary key (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);

create table contacts.pairing (
  congress_id integer not null,
  id          uuid not null,
  member_id   uuid not null,
  deputy_id   uuid not null,
  reasons     text[] not null default '{}', -- 分管工作、挂点村 that both share, as it stood then
  since       date not null,
  ended_on    date,
  why_ended   text not null default '',
  primary key (congress_id, id),
  check (ended_on is null or why_ended <> ''),
  foreign key (congress_id, member_id) references contacts.member (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create unique index pairing_once on contacts.pairing (congress_id, member_id, deputy_id) where ended_on is null;
create index pairing_by_deputy on contacts.pairing (congress_id, deputy_id);

-- 联系记录, also the id of its matter.
create table contacts.contact (
  congress_id  integer not null,
  id           uuid not null,
  member_id    uuid not null,
  deputy_id    uuid not null,
  met_on       date not null,
  way          text not null check (way in ('visit', 'talk', 'telephone', 'letter')),
  place        text not null default '',
  topics       text[] not null,
  said         text not null,
  entered_by   text not null check (entered_by in ('member', 'deputy', 'office')),
  entered_name text not null,
  disputed     text not null default '', -- what the other side says is not so
  entered_on   date not null,
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, member_id) references contacts.member (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create index contact_by_member on contacts.contact (congress_id, member_id, met_on);
create index contact_by_deputy on contacts.contact (congress_id, deputy_id, met_on);

-- What the deputy said, and what became of it; what the member promised stands here until the promise is hers.
create table contacts.opinion (
  congress_id    integer not null,
  contact_id     uuid not null,
  number         integer not null check (number > 0),
  text           text not null check (text <> ''),
  undertaking_id uuid,
  suggestion_id  uuid,
  primary key (congress_id, contact_id, number),
  foreign key (congress_id, contact_id) references contacts.contact (congress_id, id),
  foreign key (congress_id, undertaking_id) references docket.matter (congress_id, id)
);
create table contacts.promise (
  congress_id    integer not null,
  contact_id     uuid not null,
  number         integer not null check (number > 0),
  promise        text not null check (promise <> ''),
  due_on         date not null,
  undertaking_id uuid,
  primary key (congress_id, contact_id, number),
  foreign key (congress_id, contact_id) references contacts.contact (congress_id, id),
  foreign key (congress_id, undertaking_id) references docket.matter (congress_id, id)
);

-- A period in which everybody is met once, also the id of its matter; and what each member owes in it, likewise.
create table contacts.round (
  congress_id integer not null,
  id          uuid not null,
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  period_id   uuid,
  note        text not null default '', -- 主席批示
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id)
);
create table contacts.due (
  congress_id integer not null,
  id          uuid not null,
  round_id    uuid not null,
  member_id   uuid not null,
  listed      boolean not null default false, -- named when the round was over
  primary key (congress_id, id),
  unique (congress_id, round_id, member_id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, round_id) references contacts.round (congress_id, id),
  foreign key (congress_id, member_id) references contacts.member (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['member', 'pairing', 'contact', 'opinion', 'promise', 'round', 'due'] loop
    execute format('alter table contacts.%I enable row level security', t);
    execute format('alter table contacts.%I force row level security', t);
    execute format('create policy one_congress on contacts.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on contacts.%I to lianxin_app', t);
  end loop;
end $$;
