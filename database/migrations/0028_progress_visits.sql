-- 季度现场视察: where a visit stops and in which order, what each person finds there, photographs, and what the organisers
-- make of it. The visit itself is a gathering.

-- 视察路线. The version lets nobody overwrite a route she has not seen.
create table progress.visit (
  congress_id integer not null,
  id          uuid not null, -- also the id of its gathering
  version     integer not null default 0,
  primary key (congress_id, id),
  foreign key (congress_id, id) references gatherings.gathering (congress_id, id)
);

-- 视察点.
create table progress.stop (
  congress_id  integer not null,
  id           uuid not null,
  gathering_id uuid not null,
  ordinal      integer not null check (ordinal > 0),
  item_id      uuid,  -- the matter whose result is looked at; null: a place somebody proposes
  title        text not null,
  place        text not null default '',
  look_at      text not null default '', -- 看什么
  contact      text not null default '', -- 现场联系人
  arrives_at   text not null default '' check (arrives_at = '' or arrives_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  practice     text check (practice in ('best', 'worst')), -- 最好的和最差的做法
  reason       text not null default '',
  to_rectify   jsonb not null default '[]', -- 整改要求: {what, owner, dueOn}; undertakings once the minutes are out
  primary key (congress_id, id),
  unique (congress_id, gathering_id, ordinal) deferrable initially deferred,
  unique (congress_id, gathering_id, item_id),
  check (practice is null or reason <> ''),
  foreign key (congress_id, gathering_id) references progress.visit (congress_id, id),
  foreign key (congress_id, item_id) references docket.matter (congress_id, id)
);
create index stop_by_item on progress.stop (congress_id, item_id) where item_id is not null;

-- 现场检查与评分: one of each person at each stop; written again, the last word stands.
create table progress.finding (
  congress_id integer not null,
  stop_id     uuid not null,
  account_id  uuid not null,
  found_by    text not null,
  deputy_id   uuid,           -- null: one of the organisers
  checks      jsonb not null default '{}', -- {"done": "yes" | "partly" | "no"}
  note        text not null default '',
  score       integer check (score between 0 and 100), -- null: looked, and gave no score
  found_at    timestamptz not null,
  primary key (congress_id, stop_id, account_id),
  foreign key (congress_id, stop_id) references progress.stop (congress_id, id)
);

-- 现场照片. Coordinates only where whoever took it agreed, to some ten metres.
create table progress.visit_photo (
  congress_id integer not null,
  file_id     uuid not null,
  stop_id     uuid not null,
  caption     text not null,
  taken_at    timestamptz not null,
  place       text not null default '',
  latitude    numeric(6, 4) check (latitude between -90 and 90),
  longitude   numeric(7, 4) check (longitude between -180 and 180),
  account_id  uuid not null,
  added_by    text not null,
  added_at    timestamptz not null,
  primary key (congress_id, file_id),
  check ((latitude is null) = (longitude is null)),
  foreign key (congress_id, stop_id) references progress.stop (congress_id, id)
);
create index visit_photo_by_stop on progress.visit_photo (congress_id, stop_id);

do $$ declare t text; begin
  foreach t in array array['visit', 'stop', 'finding', 'visit_photo'] loop
    execute format('alter table progress.%I enable row level security', t);
    execute format('alter table progress.%I force row level security', t);
    execute format('create policy one_congress on progress.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on progress.%I to lianxin_app', t);
  end loop;
end $$;
-- A route being planned may lose a stop, and a photograph taken by mistake is taken out before the minutes.
grant delete on progress.stop, progress.visit_photo to lianxin_app;
