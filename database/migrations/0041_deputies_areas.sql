-- 片区: townships and streets, villages and communities (村居), and what elects together: 选区 where voters elect, 选举单位 above.
-- A village lies in a township (parent_id) and votes in a constituency (constituency_id); these are two ways to go up.
create table deputies.area (
  congress_id     integer not null references organs.congress,
  id              uuid not null,
  kind            text not null check (kind in ('township', 'street', 'village', 'community', 'constituency', 'electing-unit')),
  name            text not null check (name <> '' and length(name) <= 60),
  aliases         text[] not null default '{}', -- 旧名、简称: found by these too
  parent_id       uuid check (parent_id <> id),
  constituency_id uuid check (constituency_id <> id),
  ended_on        date, -- 撤并: kept, but no longer chosen
  created_at      timestamptz not null,
  primary key (congress_id, id),
  foreign key (congress_id, parent_id) references deputies.area (congress_id, id),
  foreign key (congress_id, constituency_id) references deputies.area (congress_id, id)
);
-- Two townships may each have a 新村; one township has one.
create unique index area_name_once on deputies.area (congress_id, parent_id, name) nulls not distinct where ended_on is null;

create table deputies.deputy_area (
  congress_id integer not null,
  deputy_id   uuid not null,
  area_id     uuid not null,
  tie         text not null check (tie in ('elected-in', 'contacts')), -- 由其选出；联系村居
  primary key (congress_id, deputy_id, tie, area_id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, area_id) references deputies.area (congress_id, id)
);
create unique index deputy_elected_in_once on deputies.deputy_area (congress_id, deputy_id) where tie = 'elected-in';
create index deputy_area_by_area on deputies.deputy_area (congress_id, area_id);

alter table deputies.area enable row level security;
alter table deputies.area force row level security;
alter table deputies.deputy_area enable row level security;
alter table deputies.deputy_area force row level security;
create policy one_congress on deputies.area using (congress_id = nullif(current_setting('app.congress', true), '')::int);
create policy one_congress on deputies.deputy_area using (congress_id = nullif(current_setting('app.congress', true), '')::int);
grant select, insert, update on deputies.area to lianxin_app;
grant select, insert, update, delete on deputies.deputy_area to lianxin_app;
