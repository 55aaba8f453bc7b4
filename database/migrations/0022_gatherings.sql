-- 会议活动: the gathering beside its matter, who is to come, who came, what sees to it, and what was decided.
create schema gatherings;
grant usage on schema gatherings to lianxin_app;

create table gatherings.gathering (
  congress_id integer not null references organs.congress,
  id          uuid not null, -- also the id of its matter
  kind        text not null check (kind in
    ('hearing', 'site-visit', 'presidium', 'group-leaders', 'group', 'seminar', 'reception', 'training')),
  title       text not null,
  place       text not null default '',
  held_on     date not null,
  starts_at   text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at     text not null check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ends_at > starts_at),
  agenda      jsonb not null default '[]', -- 议程, in order
  notice_days integer not null check (notice_days between 0 and 60),
  why_short   text not null default '', -- why the notice was shorter
  quorum      text not null check (quorum in ('none', 'more-than-half', 'two-thirds')),
  period_id   uuid,          -- the period of a cadence it fulfils
  code        text,          -- shown at the place while people sign in
  minutes     text not null default '',
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, period_id) references docket.cadence_period (congress_id, id)
);
create index gathering_by_day on gatherings.gathering (congress_id, held_on, id);
create index gathering_by_period on gatherings.gathering (congress_id, period_id) where period_id is not null;

-- 应到人员: whom the notice goes to, when it goes out.
create table gatherings.invitee (
  congress_id  integer not null,
  gathering_id uuid not null,
  holder_kind  text not null check (holder_kind in ('deputy', 'organ', 'role')),
  holder_id    text not null,
  counts       boolean not null default true, -- 计入法定人数; the others only attend (列席)
  primary key (congress_id, gathering_id, holder_kind, holder_id),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id)
);

-- 通知与回执: one for each invitee and notice; a gathering held later sends new ones.
create table gatherings.invitation (
  congress_id  integer not null,
  id           uuid not null, -- also the id of its matter
  gathering_id uuid not null,
  held_on      date not null, -- the day it invited to
  holder_kind  text not null,
  holder_id    text not null,
  counts       boolean not null,
  reason       text not null default '', -- of leave
  signed_in_at timestamptz,
  way          text check (way in ('code', 'organiser')),
  primary key (congress_id, id),
  unique (congress_id, gathering_id, held_on, holder_kind, holder_id),
  check ((signed_in_at is null) = (way is null)),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id)
);

-- 会务清单.
create table gatherings.service_item (
  congress_id  integer not null,
  gathering_id uuid not null,
  ordinal      integer not null check (ordinal > 0),
  text         text not null,
  done_by      text,
  done_at      timestamptz,
  primary key (congress_id, gathering_id, ordinal),
  check ((done_by is null) = (done_at is null)),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['gathering', 'invitee', 'invitation', 'service_item'] loop
    execute format('alter table gatherings.%I enable row level security', t);
    execute format('alter table gatherings.%I force row level security', t);
    execute format('create policy one_congress on gatherings.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on gatherings.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on gatherings.invitee, gatherings.service_item to lianxin_app;
