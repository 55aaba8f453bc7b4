-- 代表询问: what a deputy asks an organ, what it answers, and what becomes of a question nobody answers.
create schema inquiries;
grant usage on schema inquiries to lianxin_app;

create table inquiries.inquiry (
  congress_id   integer not null references organs.congress,
  id            uuid not null, -- also the id of its matter
  deputy_id     uuid not null,
  organ_id      uuid not null, -- 被询问单位, as it stands now
  subject       text not null,
  place         text not null default '',
  may_share     boolean not null, -- other deputies may read it once it is answered
  round         integer not null default 1 check (round > 0),
  asked_on      date not null,
  suggestion_id uuid, -- the draft the deputy made of it
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create index inquiry_by_deputy on inquiries.inquiry (congress_id, deputy_id);
create index inquiry_by_organ on inquiries.inquiry (congress_id, organ_id);

-- 问与答: one question a round, and one answer to it.
create table inquiries.said (
  congress_id integer not null,
  inquiry_id  uuid not null,
  round       integer not null check (round > 0),
  side        text not null check (side in ('question', 'answer')),
  text        text not null,
  organ_id    uuid, -- whoever answered
  contact     text not null default '',
  in_time     boolean,
  said_on     date not null,
  primary key (congress_id, inquiry_id, round, side),
  check ((side = 'answer') = (organ_id is not null)),
  check ((side = 'answer') = (in_time is not null)),
  foreign key (congress_id, inquiry_id) references inquiries.inquiry (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);

create table inquiries.attachment (
  congress_id integer not null,
  inquiry_id  uuid not null,
  file_id     uuid not null,
  round       integer not null,
  side        text not null,
  caption     text not null default '',
  primary key (congress_id, inquiry_id, file_id),
  foreign key (congress_id, inquiry_id, round, side) references inquiries.said (congress_id, inquiry_id, round, side)
);

-- 转办: from organ to organ, back to the office, and on from there.
create table inquiries.passing (
  congress_id   integer not null,
  id            uuid not null,
  inquiry_id    uuid not null,
  move          text not null check (move in ('pass', 'return', 'reassign')),
  from_organ_id uuid not null,
  to_organ_id   uuid,
  reason        text not null,
  by_name       text not null,
  moved_on      date not null,
  primary key (congress_id, id),
  check ((move = 'return') = (to_organ_id is null)),
  foreign key (congress_id, inquiry_id) references inquiries.inquiry (congress_id, id),
  foreign key (congress_id, from_organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, to_organ_id) references organs.organ (congress_id, id)
);
create index passing_by_inquiry on inquiries.passing (congress_id, inquiry_id);

-- 主席团督促、约见.
create table inquiries.taken_up (
  congress_id integer not null,
  id          uuid not null,
  inquiry_id  uuid not null,
  step        text not null check (step in ('urge', 'meet')),
  note        text not null,
  met_on      date,
  place       text not null default '',
  whom        text not null default '',
  answer_by   date not null,
  taken_on    date not null,
  primary key (congress_id, id),
  check ((step = 'meet') = (met_on is not null)),
  foreign key (congress_id, inquiry_id) references inquiries.inquiry (congress_id, id)
);
create index taken_up_by_inquiry on inquiries.taken_up (congress_id, inquiry_id);

-- 评价, apart from everything the organ rated may read.
create table inquiries.rating (
  congress_id integer not null,
  inquiry_id  uuid not null,
  organ_id    uuid not null,
  satisfied   boolean not null,
  reason      text not null default '',
  rated_at    timestamptz not null,
  rated_on    date not null,
  primary key (congress_id, inquiry_id),
  check (satisfied or reason <> ''),
  foreign key (congress_id, inquiry_id) references inquiries.inquiry (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create index rating_by_organ on inquiries.rating (congress_id, organ_id, rated_at);

do $$ declare t text; begin
  foreach t in array array['inquiry', 'said', 'attachment', 'passing', 'taken_up', 'rating'] loop
    execute format('alter table inquiries.%I enable row level security', t);
    execute format('alter table inquiries.%I force row level security', t);
    execute format('create policy one_congress on inquiries.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on inquiries.%I to lianxin_app', t);
  end loop;
end $$;
