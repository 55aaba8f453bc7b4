-- 办理与答复: what a handling organ does until it answers, and the answer point by point.

-- A congress words and counts its classes itself: one capital letter each.
alter table suggestions.suggestion drop constraint suggestion_result_class_check;
alter table suggestions.suggestion add constraint suggestion_result_class check (result_class ~ '^[A-Z]$');
alter table suggestions.reply drop constraint reply_result_class_check;
alter table suggestions.reply add constraint reply_result_class check (result_class ~ '^[A-Z]$');

alter table suggestions.reply
  add column kind              text not null default 'reply' check (kind in ('reply', 'supplement', 'correction', 'part')),
  add column part_id           uuid, -- 分办: the part it answers
  add column corrects_id       uuid, -- the reply it puts right; that one is kept
  add column correction_reason text not null default '',
  add column may_publish       boolean,
  add column contact_person    text not null default '', -- 联系人
  add column contact_phone     text not null default '',
  add column signed_by         text not null default '', -- 签发人
  add column drafted_by        text not null default '', -- 承办人
  add column silent_organs     text not null default '', -- co-handlers whose time ran out without an opinion
  add foreign key (congress_id, corrects_id) references suggestions.reply (congress_id, id),
  add constraint corrected_with_reason check ((corrects_id is not null) = (kind = 'correction'));
create unique index reply_corrected_once on suggestions.reply (congress_id, corrects_id) where corrects_id is not null;

-- Every point of a suggestion has its own answer.
create table suggestions.answer (
  congress_id    integer not null,
  reply_id       uuid not null,
  position       integer not null,
  point          text not null,
  outcome        text not null check (outcome in ('done', 'under-way', 'planned', 'cannot')),
  answer         text not null,
  owner          text not null default '', -- 责任单位、责任人
  due_on         date,
  money          bigint check (money >= 0), -- 元
  undertaking_id uuid, -- the promise it became
  primary key (congress_id, reply_id, position),
  foreign key (congress_id, reply_id) references suggestions.reply (congress_id, id),
  foreign key (congress_id, undertaking_id) references docket.undertaking (congress_id, id),
  check (outcome not in ('under-way', 'planned') or (due_on is not null and owner <> ''))
);

-- 情况说明: what cannot be done, told to the deputies and the public.
create table suggestions.explanation (
  congress_id integer not null,
  reply_id    uuid not null,
  reason      text not null check (reason in ('law', 'money', 'conditions', 'powers', 'other')),
  because     text not null,
  tried       text not null,
  next_steps  text not null,
  primary key (congress_id, reply_id),
  foreign key (congress_id, reply_id) references suggestions.reply (congress_id, id)
);

-- One draft for each organ that answers; emptied when it is sent.
create table suggestions.reply_draft (
  congress_id   integer not null,
  suggestion_id uuid not null,
  organ_id      uuid not null,
  version       integer not null default 1,
  body          jsonb,
  ready         boolean not null default false, -- 送签
  saved_by      text not null,
  saved_at      timestamptz not null,
  primary key (congress_id, suggestion_id, organ_id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);

-- 沟通联系: an interim notice is not an answer and stops no clock.
create table suggestions.contact (
  congress_id   integer not null,
  id            uuid not null,
  suggestion_id uuid not null,
  organ_id      uuid not null,
  kind          text not null check (kind in ('contact', 'interim-notice')),
  phase         text not null check (phase in ('before', 'during', 'after')),
  held_on       date not null,
  way           text not null check (way in ('meeting', 'telephone', 'visit', 'writing')),
  with_whom     text not null,
  summary       text not null,
  recorded_by   text not null,
  recorded_at   timestamptz not null,
  disputed_on   date, -- the deputy says that it did not happen
  disputed_by   uuid,
  dispute       text not null default '',
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, disputed_by) references deputies.deputy (congress_id, id),
  check ((disputed_on is null) = (disputed_by is null))
);
create index contact_by_suggestion on suggestions.contact (congress_id, suggestion_id, held_on);

-- 办理方案: versions are kept.
create table suggestions.plan (
  congress_id   integer not null,
  suggestion_id uuid not null,
  organ_id      uuid not null,
  version       integer not null,
  kind          text not null check (kind in ('now', 'step-by-step', 'beyond-powers')),
  money         bigint check (money >= 0), -- 元
  money_source  text not null default '',
  leader        text not null, -- 责任领导
  handler       text not null, -- 承办人
  phone         text not null,
  milestones    jsonb not null,
  made_by       text not null,
  made_on       date not null,
  primary key (congress_id, suggestion_id, organ_id, version),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);

-- 上报请示: what is beyond the organ's powers goes upward and stays open until the answer comes.
create table suggestions.upward_letter (
  congress_id    integer not null,
  id             uuid not null,
  suggestion_id  uuid not null,
  organ_id       uuid not null,
  addressed_to   text not null,
  sent_on        date not null,
  document       text not null, -- 文号
  subject        text not null,
  expected_on    date not null,
  undertaking_id uuid not null,
  answer         text not null default '',
  answered_on    date,
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, undertaking_id) references docket.undertaking (congress_id, id),
  check ((answered_on is null) = (answer = ''))
);

-- 延办反馈书.
create table suggestions.extension (
  congress_id   integer not null,
  id            uuid not null,
  suggestion_id uuid not null,
  organ_id      uuid not null,
  part_id       uuid, -- 分办: the part whose day it is
  original_day  date not null,
  reason        text not null,
  done_so_far   text not null,
  latest_day    date not null, -- 最迟办理时间
  measures      text not null, -- 办理措施
  responsible   text not null, -- 责任人
  asked_by      text not null,
  asked_on      date not null,
  decision      text not null default 'pending' check (decision in ('pending', 'granted', 'refused')),
  decided_by    text not null default '',
  decided_on    date,
  refused_for   text not null default '',
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id),
  check (latest_day > asked_on and latest_day > original_day),
  check ((decision = 'pending') = (decided_on is null)),
  check (decision <> 'refused' or refused_for <> '')
);
create unique index one_extension_pending on suggestions.extension
  (congress_id, coalesce(part_id, suggestion_id)) where decision = 'pending';

-- 会办意见, to the lead and not to the deputy.
create table suggestions.opinion (
  congress_id   integer not null,
  id            uuid not null, -- also the id of the co-handler's matter
  suggestion_id uuid not null,
  organ_id      uuid not null,
  text          text not null,
  measures      text not null,
  contact       text not null,
  given_by      text not null,
  given_on      date not null,
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['answer','explanation','reply_draft','contact','plan','upward_letter','extension','opinion'] loop
    execute format('alter table suggestions.%I enable row level security', t);
    execute format('alter table suggestions.%I force row level security', t);
    execute format('create policy one_congress on suggestions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on suggestions.%I to lianxin_app', t);
  end loop;
end $$;
