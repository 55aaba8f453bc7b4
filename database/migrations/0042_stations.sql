-- 代表联络站: where deputies meet the people: whom it serves, who works there, who is on duty when, and each reception
-- day (代表接待日). The day itself is a gathering; what people say on it belongs to a later room.
create schema stations;
grant usage on schema stations to lianxin_app;

create table stations.station (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  version     integer not null default 1,
  kind        text not null check (kind in ('ordinary', 'demonstration')),
  name        text not null check (name <> ''),
  address     text not null check (address <> ''),
  hours       text not null default '', -- 开放时间, in words
  phone       text not null default '', -- the station's own, which is public
  keeper      text not null default '', -- who of the staff looks after it; not public
  ended_on    date,
  why_ended   text not null default '',
  created_at  timestamptz not null,
  primary key (congress_id, id)
);
create unique index station_name_once on stations.station (congress_id, name) where ended_on is null;

-- 服务片区: an area has one station, so that everybody knows where to go.
create table stations.served (
  congress_id integer not null,
  area_id     uuid not null,
  station_id  uuid not null,
  primary key (congress_id, area_id),
  foreign key (congress_id, area_id) references deputies.area (congress_id, id),
  foreign key (congress_id, station_id) references stations.station (congress_id, id)
);
create index served_by_station on stations.served (congress_id, station_id);

-- 进站代表: from one day to another; whoever comes back has a second row.
create table stations.attached (
  congress_id integer not null,
  id          uuid not null,
  station_id  uuid not null,
  deputy_id   uuid not null,
  leads       boolean not null default false, -- 站长
  from_on     date not null,
  ended_on    date check (ended_on >= from_on),
  why_ended   text not null default '',
  primary key (congress_id, id),
  foreign key (congress_id, station_id) references stations.station (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create unique index attached_once on stations.attached (congress_id, station_id, deputy_id) where ended_on is null;
create unique index one_leads on stations.attached (congress_id, station_id) where ended_on is null and leads;

-- 值班安排: who receives when, besides the reception days.
create table stations.shift (
  congress_id integer not null,
  id          uuid not null,
  station_id  uuid not null,
  on_day      date not null,
  starts_at   text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at     text not null check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ends_at > starts_at),
  deputy_id   uuid not null,
  primary key (congress_id, id),
  unique (congress_id, station_id, on_day, starts_at, deputy_id),
  foreign key (congress_id, station_id) references stations.station (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);

-- 代表接待日: beside its gathering, which says when, and who is on duty.
create table stations.reception (
  congress_id  integer not null,
  id           uuid not null, -- also the id of its gathering
  station_id   uuid not null,
  topic        text not null default '',
  announced_on date, -- 公告之日: the public sees it from then on
  outcome      text check (outcome in ('visits', 'nobody')), -- 有人来访；无人来访, written down and never guessed
  came         integer not null default 0 check (came >= 0), -- 来访人数
  note         text not null default '', -- of those on duty, for the office
  closed_by    text,
  closed_at    timestamptz,
  primary key (congress_id, id),
  check ((outcome is null) = (closed_at is null) and (outcome is null) = (closed_by is null)),
  check ((outcome = 'nobody') = (came = 0) or outcome is null),
  foreign key (congress_id, id) references gatherings.gathering (congress_id, id),
  foreign key (congress_id, station_id) references stations.station (congress_id, id)
);
create index reception_by_station on stations.reception (congress_id, station_id);

-- 改期、取消: what the public was told, with the reason it was given.
create table stations.reception_change (
  congress_id  integer not null,
  reception_id uuid not null,
  ordinal      integer not null check (ordinal > 0),
  kind         text not null check (kind in ('moved', 'cancelled')),
  from_on      date not null,
  to_on        date,
  reason       text not null check (reason <> ''),
  changed_at   timestamptz not null,
  primary key (congress_id, reception_id, ordinal),
  check ((to_on is null) = (kind = 'cancelled')),
  foreign key (congress_id, reception_id) references stations.reception (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['station', 'served', 'attached', 'shift', 'reception', 'reception_change'] loop
    execute format('alter table stations.%I enable row level security', t);
    execute format('alter table stations.%I force row level security', t);
    execute format('create policy one_congress on stations.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on stations.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on stations.served, stations.shift to lianxin_app;
