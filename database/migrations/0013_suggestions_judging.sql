-- 评价、重办、督办: what the deputy said of a reply, what the organ is asked to do again, what the chairs directed, and
-- what urged whoever was late.

-- Whose rating it is, and for one that staff wrote down (代录) the signed original. Those brought in before have none.
alter table suggestions.rating
  add column deputy_id        uuid,
  add column entered_by_staff boolean not null default false,
  add column original_file_id uuid,
  add foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  add check (not entered_by_staff or original_file_id is not null);

-- 重新办理: what the organ is asked to do again. The private reason stays with the rating; this reaches the organ.
create table suggestions.rework (
  congress_id     integer not null,
  id              uuid not null,
  suggestion_id   uuid not null,
  asked_by        text not null check (asked_by in ('deputy', 'office', 'chair')),
  what_is_missing text not null default '',
  asked_on        date not null,
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id)
);
create index rework_by_suggestion on suggestions.rework (congress_id, suggestion_id, id);

-- What each organ of a paper handled in parts is asked to do again.
create table suggestions.rework_part (
  congress_id     integer not null,
  rework_id       uuid not null,
  organ_id        uuid not null,
  what_is_missing text not null,
  primary key (congress_id, rework_id, organ_id),
  foreign key (congress_id, rework_id) references suggestions.rework (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);

-- 列入督办: a leader directs that it be handled again, or the chairs conclude it, which never counts as solved.
create table suggestions.direction (
  congress_id   integer not null,
  id            uuid not null,
  suggestion_id uuid not null,
  kind          text not null check (kind in ('direct', 'conclude')),
  leader        text not null default '',
  office        text not null default '', -- the leader's post
  demand        text not null,            -- the demand, or the reason of the conclusion
  answer_by     date,
  decided_on    date not null,
  decided_by    text not null,
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  check ((kind = 'direct') = (answer_by is not null))
);
create index direction_by_suggestion on suggestions.direction (congress_id, suggestion_id, id);

-- 重新跟踪: what shows that a closed matter is unsolved, and the promise that is followed for it.
create table suggestions.reopening (
  congress_id    integer not null,
  id             uuid not null,
  suggestion_id  uuid not null,
  finding        text not null,
  undertaking_id uuid not null,
  file_ids       uuid[] not null default '{}',
  reopened_on    date not null,
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, undertaking_id) references docket.matter (congress_id, id)
);

-- 重点督办件: who leads it, who follows it, from when to when. A paper is one at a time; what was dropped is kept.
create table suggestions.key_suggestion (
  congress_id   integer not null,
  id            uuid not null,
  suggestion_id uuid not null,
  leader        text not null,
  office        text not null default '', -- the leader's post
  follower      text not null,            -- 跟踪督办的委室
  from_on       date not null,
  to_on         date not null,
  chosen_on     date not null,
  chosen_by     text not null,
  dropped_on    date,
  dropped_by    text,
  drop_reason   text not null default '',
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  check (to_on >= from_on),
  check ((dropped_on is null) = (dropped_by is null))
);
create unique index key_suggestion_once on suggestions.key_suggestion (congress_id, suggestion_id) where dropped_on is null;

-- 催办函、督办函: written by the clock, one for each late duty and rung, and kept as it was written.
create table suggestions.letter (
  congress_id   integer not null,
  id            uuid not null,
  number        text not null,
  rung          text not null check (rung in ('urged', 'supervised')),
  duty_id       uuid not null,
  suggestion_id uuid not null,
  holder_kind   text not null check (holder_kind in ('organ', 'role')),
  holder_id     text not null,
  act           jsonb not null, -- what is owed, in words
  due_on        date not null,
  last_event    jsonb not null, -- the last movement, in words
  moved_on      date not null,
  answer_by     date not null,
  written_on    date not null,
  received_on   date,
  received_by   text,
  primary key (congress_id, id),
  unique (congress_id, duty_id, rung),
  unique (congress_id, number),
  foreign key (congress_id, duty_id) references docket.duty (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  check ((received_on is null) = (received_by is null))
);
create index letter_by_suggestion on suggestions.letter (congress_id, suggestion_id, id);
create index letter_newest on suggestions.letter (congress_id, id desc);

do $$ declare t text; begin
  foreach t in array array['rework','rework_part','direction','reopening','key_suggestion','letter'] loop
    execute format('alter table suggestions.%I enable row level security', t);
    execute format('alter table suggestions.%I force row level security', t);
    execute format('create policy one_congress on suggestions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on suggestions.%I to lianxin_app', t);
  end loop;
end $$;
