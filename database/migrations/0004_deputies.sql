-- 代表: the roll of deputies and the delegations (代表团) or groups (代表小组) they form.
create schema deputies;
grant usage on schema deputies to lianxin_app;

create table deputies.delegation (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  name        text not null,
  kind        text not null check (kind in ('delegation', 'group')),
  primary key (congress_id, id),
  unique (congress_id, name)
);

create table deputies.deputy (
  congress_id    integer not null references organs.congress,
  id             uuid not null,
  name           text not null,
  name_key       text collate "zh-x-icu" not null, -- the name as it sorts by pinyin: 单 as 善, made by the program
  sex            text not null check (sex in ('female', 'male')),
  nationality    text not null, -- 民族
  born_on        date not null,
  education      text not null,
  occupation     text not null,
  occupation_kind text not null, -- 职业类别
  party          text not null,
  first_term     boolean not null, -- 首次当选
  delegation_id  uuid not null,
  certificate    text not null, -- 代表证号
  post           text not null default '', -- 工作单位及职务
  phone          text not null default '',
  elected_on     date not null,
  ended_on       date,
  created_at     timestamptz not null,
  primary key (congress_id, id),
  unique (congress_id, certificate),
  foreign key (congress_id, delegation_id) references deputies.delegation (congress_id, id)
);
create index deputy_by_name on deputies.deputy (congress_id, name_key, id);
create index deputy_by_delegation on deputies.deputy (congress_id, delegation_id);

alter table deputies.delegation enable row level security;
alter table deputies.delegation force row level security;
alter table deputies.deputy enable row level security;
alter table deputies.deputy force row level security;
create policy one_congress on deputies.delegation using (congress_id = nullif(current_setting('app.congress', true), '')::int);
create policy one_congress on deputies.deputy using (congress_id = nullif(current_setting('app.congress', true), '')::int);
grant select, insert, update on deputies.delegation, deputies.deputy to lianxin_app;
