-- 两级研究与跟踪: what the deputies' groups found before a major matter was decided, and who follows what was decided,
-- what they saw, what was asked, and how it ended. Which state each is in, and who owes what, is the docket's.

-- 代表小组研究: opened once for a matter, with the leaders' meeting at which the groups get their task.
create table decisions.group_deliberation (
  congress_id  integer not null,
  matter_id    uuid not null,
  gathering_id uuid not null, -- 代表小组长会议
  focus        text not null default '', -- 请各组着重研究
  answer_by    date not null,
  opened_on    date not null,
  opened_by    text not null,
  primary key (congress_id, matter_id),
  foreign key (congress_id, matter_id) references decisions.major_matter (congress_id, id),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id)
);

create table decisions.group_study (
  congress_id  integer not null,
  id           uuid not null, -- also the id of its matter
  matter_id    uuid not null,
  group_id     uuid not null,
  gathering_id uuid,          -- 代表小组会议
  verdict      text check (verdict in ('feasible', 'conditional', 'not-feasible')),
  conditions   text not null default '',
  reasons      jsonb not null default '[]', -- [{"subject", "text"}]
  took_part    integer check (took_part > 0),
  dissent      jsonb not null default '[]', -- [{"deputyId", "text"}]
  met_on       date,
  answered_by  text,
  by_office    boolean not null default false, -- 工作机构代录
  primary key (congress_id, id),
  unique (congress_id, matter_id, group_id),
  check ((verdict is null) = (met_on is null) and (verdict is null) = (took_part is null)),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, matter_id) references decisions.group_deliberation (congress_id, matter_id),
  foreign key (congress_id, group_id) references deputies.delegation (congress_id, id),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id)
);

-- 跟踪代表.
create table decisions.follower (
  congress_id integer not null,
  id          uuid not null, -- also the id of its matter
  matter_id   uuid not null,
  deputy_id   uuid not null,
  since_on    date,          -- the day she accepted
  reason      text not null default '', -- why not, or no longer
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, matter_id) references decisions.major_matter (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create index follower_by_matter on decisions.follower (congress_id, matter_id, id);

-- 跟踪检查卡: one for each follower and period, and one for each look again.
create table decisions.check_card (
  congress_id  integer not null,
  id           uuid not null, -- also the id of its matter
  matter_id    uuid not null,
  deputy_id    uuid not null,
  period_begins date,         -- null: a look again
  recheck_of   uuid,
  ordinal      integer,       -- the clause looked at; null: the whole
  seen_on      date,
  seen_at      text not null default '', -- hour
  place        text not null default '',
  finding      text check (finding in ('on-track', 'problem', 'done')),
  said         text not null default '',
  photos       uuid[] not null default '{}',
  captions     text[] not null default '{}',
  by_office    boolean not null default false,
  given_by     text,
  published_on date,
  published_text text not null default '',
  primary key (congress_id, id),
  check ((period_begins is null) = (recheck_of is not null)),
  check ((finding is null) = (seen_on is null)),
  check (cardinality(photos) = cardinality(captions)),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, matter_id) references decisions.major_matter (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, recheck_of) references decisions.check_card (congress_id, id)
);
create unique index check_card_once on decisions.check_card (congress_id, matter_id, deputy_id, period_begins) where period_begins is not null;
create unique index check_card_again_once on decisions.check_card (congress_id, recheck_of) where recheck_of is not null;

-- 询问: by a deputy, or by anybody on the public page. Of the public nothing is kept but the question itself.
create table decisions.question (
  congress_id  integer not null,
  id           uuid not null, -- also the id of its matter
  matter_id    uuid not null,
  ordinal      integer,       -- the clause it is about
  deputy_id    uuid,          -- null: from the public
  asked        text not null, -- as it was asked
  shown        text not null default '', -- as everybody reads it
  form_mark    text,          -- of the form it came by: sent twice, it is one question
  code_mark    text,          -- of the code by which the asker finds it again
  asked_on     date not null,
  organ_id     uuid not null, -- who answers
  answer       text not null default '',
  answered_by  text,
  answered_on  date,
  turned_down  text,          -- reason code
  note         text not null default '',
  primary key (congress_id, id),
  check ((deputy_id is null) = (form_mark is not null) and (deputy_id is null) = (code_mark is not null)),
  check ((answered_on is null) = (answered_by is null)),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, matter_id) references decisions.major_matter (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create index question_by_matter on decisions.question (congress_id, matter_id, id);
create unique index question_by_form on decisions.question (congress_id, form_mark) where form_mark is not null;
create unique index question_by_code on decisions.question (congress_id, code_mark) where code_mark is not null;

-- 办结报告: at which gathering or session it was reported, and why a clause goes on.
create table decisions.conclusion (
  congress_id  integer not null,
  matter_id    uuid not null,
  gathering_id uuid,
  session_id   uuid,
  reported_on  date not null,
  primary key (congress_id, matter_id),
  check ((gathering_id is null) <> (session_id is null)),
  foreign key (congress_id, matter_id) references decisions.major_matter (congress_id, id),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id),
  foreign key (congress_id, session_id) references organs.session (congress_id, id)
);

create table decisions.clause_going_on (
  congress_id integer not null,
  matter_id   uuid not null,
  ordinal     integer not null,
  reason      text not null,
  primary key (congress_id, matter_id, ordinal),
  foreign key (congress_id, matter_id, ordinal) references decisions.clause (congress_id, matter_id, ordinal)
);

do $$ declare t text; begin
  foreach t in array array['group_deliberation', 'group_study', 'follower', 'check_card', 'question', 'conclusion', 'clause_going_on'] loop
    execute format('alter table decisions.%I enable row level security', t);
    execute format('alter table decisions.%I force row level security', t);
    execute format('create policy one_congress on decisions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on decisions.%I to lianxin_app', t);
  end loop;
end $$;
