-- 聘请代表专题视察: the inspection beside its matter, whom it invites, its papers, what was seen, the opinion and its answers.
create schema inspections;
grant usage on schema inspections to lianxin_app;

create table inspections.inspection (
  congress_id  integer not null references organs.congress,
  id           uuid not null, -- also the id of its matter
  topic        text not null, -- 主题
  why          text not null, -- 选题缘由
  organ_id     uuid not null, -- 对象: the organ whose work is looked at, and which answers
  held_on      date not null,
  starts_at    text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at      text not null check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ends_at > starts_at),
  place        text not null default '', -- where one meets
  route        jsonb not null default '[]', -- 路线, place after place
  look_at      jsonb not null default '[]', -- 视察内容
  demands      text not null default '', -- 要求
  leader_id    uuid, -- 组长, once the plan is out
  gathering_id uuid, -- the visit itself, once the plan is out
  situation    text not null default '', -- 基本情况
  merits       text not null default '', -- 做法成效
  round        integer not null default 0 check (round >= 0), -- how often the organ has been asked to answer
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, leader_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, gathering_id) references docket.matter (congress_id, id)
);
create index inspection_by_organ on inspections.inspection (congress_id, organ_id);

-- 聘请: one invitation a deputy; each is a matter of its own.
create table inspections.invitation (
  congress_id   integer not null,
  id            uuid not null, -- also the id of its matter
  inspection_id uuid not null,
  deputy_id     uuid not null,
  because       text not null default '', -- 专长: why she was invited
  reason        text not null default '', -- of declining
  remark        text not null default '', -- on the opinion, with her confirmation
  primary key (congress_id, id),
  unique (congress_id, inspection_id, deputy_id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, inspection_id) references inspections.inspection (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create index invitation_by_deputy on inspections.invitation (congress_id, deputy_id);

-- 视察记录: what a deputy saw, where and when.
create table inspections.observation (
  congress_id   integer not null,
  id            uuid not null,
  inspection_id uuid not null,
  deputy_id     uuid not null,
  seen_on       date not null,
  seen_at       text not null default '' check (seen_at = '' or seen_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place         text not null,
  text          text not null,
  primary key (congress_id, id),
  foreign key (congress_id, inspection_id) references inspections.inspection (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create index observation_by_inspection on inspections.observation (congress_id, inspection_id);

-- 视察资料和照片: of the inspection itself, or of one observation.
create table inspections.attachment (
  congress_id    integer not null,
  inspection_id  uuid not null,
  file_id        uuid not null,
  observation_id uuid,
  caption        text not null default '',
  primary key (congress_id, inspection_id, file_id),
  foreign key (congress_id, inspection_id) references inspections.inspection (congress_id, id),
  foreign key (congress_id, observation_id) references inspections.observation (congress_id, id)
);

-- 视察意见: a problem with the suggestion to it, one point after the other.
create table inspections.point (
  congress_id   integer not null,
  inspection_id uuid not null,
  ordinal       integer not null check (ordinal > 0),
  problem       text not null,
  suggestion    text not null,
  primary key (congress_id, inspection_id, ordinal),
  foreign key (congress_id, inspection_id) references inspections.inspection (congress_id, id)
);

-- 答复: of each point in each round.
create table inspections.answer (
  congress_id   integer not null,
  inspection_id uuid not null,
  ordinal       integer not null,
  round         integer not null check (round > 0),
  adopted       text not null check (adopted in ('adopted', 'partly', 'not')),
  text          text not null,
  answered_on   date not null,
  primary key (congress_id, inspection_id, ordinal, round),
  foreign key (congress_id, inspection_id, ordinal) references inspections.point (congress_id, inspection_id, ordinal)
);

-- 评价: of each answer, apart from everything the organ may read.
create table inspections.judgement (
  congress_id   integer not null,
  inspection_id uuid not null,
  ordinal       integer not null,
  round         integer not null,
  grade         text not null check (grade in ('satisfied', 'basically-satisfied', 'dissatisfied')),
  judged_on     date not null,
  primary key (congress_id, inspection_id, ordinal, round),
  foreign key (congress_id, inspection_id, ordinal, round)
    references inspections.answer (congress_id, inspection_id, ordinal, round)
);

do $$ declare t text; begin
  foreach t in array array['inspection', 'invitation', 'observation', 'attachment', 'point', 'answer', 'judgement'] loop
    execute format('alter table inspections.%I enable row level security', t);
    execute format('alter table inspections.%I force row level security', t);
    execute format('create policy one_congress on inspections.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on inspections.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on inspections.point to lianxin_app; -- while the opinion is being written
