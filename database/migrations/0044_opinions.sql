-- 群众意见: what somebody without an account says, who handles it, what was answered, and what she thinks of that.
create schema opinions;
grant usage on schema opinions to lianxin_app;

create table opinions.opinion (
  congress_id   integer not null references organs.congress,
  id            uuid not null, -- also the id of its matter
  source        text not null check (source in ('portal', 'station', 'reception', 'deputy', 'paper', 'phone', 'hotline')),
  kind          text not null check (kind in ('proposal', 'help', 'complaint', 'question', 'legal')),
  subject       text not null, -- 类别
  tag           text not null default '', -- 民情标签
  heading       text not null, -- how lists call it: its first words, numbers of persons left out
  text          text not null check (text <> ''), -- 原话, as typed
  text_mark     text not null, -- what is the same text, sent again
  area_id       uuid,
  place         text not null default '',
  deputy_id     uuid, -- the deputy who handles it; null: the station or the office does
  meant_for     uuid, -- the deputy it was addressed to
  station_id    uuid,
  reception_id  uuid, -- 接待日: the gathering on which it was said
  organ_id      uuid, -- 承办单位, as it stands now
  round         integer not null default 1 check (round between 1 and 9),
  urgent_by     date, -- 紧急: the day named for the organ
  outcome       text check (outcome in ('answered', 'referred', 'declined', 'concluded')),
  reason        text, -- why it was referred or declined
  outcome_words text not null default '',
  person_id     uuid, -- who said it stands in persons.person, and is looked at by an act that is recorded
  anonymous     boolean not null default false, -- 希望匿名
  to_organ      boolean not null default false, -- the organ may call back
  files_to_organ boolean not null default false, -- photos and voice, once somebody of ours has looked at them
  forgotten_on  date, -- her name and telephone are erased since
  may_publish   boolean not null,
  reach         text not null check (reach in ('code', 'call', 'nobody')), -- how its answer gets back
  code_mark     text not null, -- of the query code, which nobody here knows
  form_mark     text, -- a form is taken once
  taken_by      uuid, -- account; null: nobody of ours
  taken_by_name text not null default '',
  received_on   date not null,
  received_at   timestamptz not null,
  suggestion_id uuid,
  legal_help_id uuid,
  primary key (congress_id, id),
  check ((outcome in ('referred', 'declined')) = (reason is not null)),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, area_id) references deputies.area (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, meant_for) references deputies.deputy (congress_id, id),
  foreign key (congress_id, reception_id) references docket.matter (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create unique index opinion_by_code on opinions.opinion (congress_id, code_mark);
create unique index opinion_by_form on opinions.opinion (congress_id, form_mark) where form_mark is not null;
create index opinion_by_text on opinions.opinion (congress_id, text_mark, received_at);
create index opinion_by_deputy on opinions.opinion (congress_id, deputy_id);
create index opinion_by_organ on opinions.opinion (congress_id, organ_id) where organ_id is not null;
create index opinion_by_reception on opinions.opinion (congress_id, reception_id) where reception_id is not null;
create index opinion_person_kept on opinions.opinion (congress_id, id) where person_id is not null and forgotten_on is null;
create index opinion_by_day on opinions.opinion (congress_id, received_on);

-- 照片、语音.
create table opinions.attachment (
  congress_id integer not null,
  opinion_id  uuid not null,
  file_id     uuid not null,
  kind        text not null check (kind in ('photo', 'voice')),
  caption     text not null default '',
  primary key (congress_id, opinion_id, file_id),
  foreign key (congress_id, opinion_id) references opinions.opinion (congress_id, id)
);

-- 答复, and the word the person may add.
create table opinions.said (
  congress_id integer not null,
  id          uuid not null,
  opinion_id  uuid not null,
  round       integer not null,
  side        text not null check (side in ('answer', 'added')),
  text        text not null,
  organ_id    uuid, -- whoever answered; null: the deputy, the station
  by_name     text not null default '',
  in_time     boolean,
  said_on     date not null,
  primary key (congress_id, id),
  check ((side = 'answer') = (in_time is not null)),
  foreign key (congress_id, opinion_id) references opinions.opinion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create unique index said_once on opinions.said (congress_id, opinion_id, round, side) where side = 'answer';
create unique index added_once on opinions.said (congress_id, opinion_id) where side = 'added';

-- 转办.
create table opinions.passing (
  congress_id   integer not null,
  id            uuid not null,
  opinion_id    uuid not null,
  move          text not null check (move in ('hand-on', 'pass', 'return', 'reassign')),
  from_organ_id uuid,
  to_organ_id   uuid,
  reason        text not null,
  by_name       text not null,
  moved_on      date not null,
  primary key (congress_id, id),
  check ((move = 'return') = (to_organ_id is null)),
  foreign key (congress_id, opinion_id) references opinions.opinion (congress_id, id),
  foreign key (congress_id, from_organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, to_organ_id) references organs.organ (congress_id, id)
);
create index passing_by_opinion on opinions.passing (congress_id, opinion_id);

-- 反馈: when and how the person was told.
create table opinions.telling (
  congress_id integer not null,
  id          uuid not null,
  opinion_id  uuid not null,
  round       integer not null,
  how         text not null check (how in ('code', 'phone', 'visit', 'paper', 'message', 'nobody')),
  note        text not null default '',
  by_name     text not null default '',
  told_on     date not null,
  primary key (congress_id, id),
  foreign key (congress_id, opinion_id) references opinions.opinion (congress_id, id)
);
create index telling_by_opinion on opinions.telling (congress_id, opinion_id);

-- 评价, one a round.
create table opinions.rating (
  congress_id integer not null,
  opinion_id  uuid not null,
  round       integer not null,
  grade       text not null check (grade in ('satisfied', 'basically-satisfied', 'dissatisfied')),
  reason      text not null default '',
  by_herself  boolean not null, -- by her code; else entered for her
  organ_id    uuid,
  deputy_id   uuid,
  rated_on    date not null,
  primary key (congress_id, opinion_id, round),
  check (grade <> 'dissatisfied' or reason <> ''),
  foreign key (congress_id, opinion_id) references opinions.opinion (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['opinion', 'attachment', 'said', 'passing', 'telling', 'rating'] loop
    execute format('alter table opinions.%I enable row level security', t);
    execute format('alter table opinions.%I force row level security', t);
    execute format('create policy one_congress on opinions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on opinions.%I to lianxin_app', t);
  end loop;
end $$;
