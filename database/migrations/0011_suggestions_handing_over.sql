-- 审查与交办: who read a paper first, which organs have a part in it, how often it was sent back, and what was handed over
-- together after a session.

-- 初审: the second reading must be somebody else's. One row a paper: a paper returned and sent in anew is read anew.
create table suggestions.first_reading (
  congress_id   integer not null,
  suggestion_id uuid not null,
  read_by       uuid not null, -- account
  reader        text not null,
  read_on       date not null,
  primary key (congress_id, suggestion_id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id)
);

-- 会办、分办: the organs beside the lead, or instead of one. Each part is also a matter with its own clock.
create table suggestions.organ_part (
  congress_id   integer not null,
  id            uuid not null, -- also the id of its matter
  suggestion_id uuid not null,
  organ_id      uuid not null,
  kind          text not null check (kind in ('co-handling', 'separate-part')),
  part          text not null default '', -- 分办内容: what this organ answers for
  assigned_on   date not null,
  superseded    boolean not null default false, -- taken back, or handled again as another part
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
-- An organ has one part in a paper at a time.
create unique index organ_part_once on suggestions.organ_part (congress_id, suggestion_id, organ_id) where not superseded;
create index organ_part_by_organ on suggestions.organ_part (congress_id, organ_id, suggestion_id) where not superseded;

-- 申请改办: each time an organ sent the paper back, whom it proposed and why; the last one with its ruling (裁定).
create table suggestions.sent_back (
  congress_id       integer not null,
  id                uuid not null,
  suggestion_id     uuid not null,
  organ_id          uuid not null,
  proposed_organ_id uuid not null,
  reason            text not null,
  sent_on           date not null,
  ruled_organ_id    uuid,
  ruling_reason     text,
  ruled_on          date,
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, proposed_organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, ruled_organ_id) references organs.organ (congress_id, id),
  check (proposed_organ_id <> organ_id),
  check ((ruled_organ_id is null) = (ruled_on is null))
);
create index sent_back_by_suggestion on suggestions.sent_back (congress_id, suggestion_id, id);

-- 交办批次: its state is its matter's.
create table suggestions.hand_over (
  congress_id    integer not null,
  id             uuid not null, -- also the id of its matter
  name           text not null,
  session_id     uuid,          -- null: papers made between sessions
  opened_on      date not null,
  handed_over_on date,
  counted        integer,       -- 接收单位核对的件数
  note           text not null default '', -- 核对意见
  answer         text not null default '', -- 对核对意见的答复
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, session_id) references organs.session (congress_id, id)
);

create table suggestions.hand_over_paper (
  congress_id   integer not null,
  hand_over_id  uuid not null,
  suggestion_id uuid not null,
  proposal      jsonb,                          -- {organId, coHandlers} or {separate}; null: nobody has decided yet
  is_open       boolean not null default true,  -- the batch is still being prepared
  primary key (congress_id, hand_over_id, suggestion_id),
  foreign key (congress_id, hand_over_id) references suggestions.hand_over (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id)
);
-- A paper waits in one batch only.
create unique index hand_over_paper_once on suggestions.hand_over_paper (congress_id, suggestion_id) where is_open;

do $$ declare t text; begin
  foreach t in array array['first_reading','organ_part','sent_back','hand_over','hand_over_paper'] loop
    execute format('alter table suggestions.%I enable row level security', t);
    execute format('alter table suggestions.%I force row level security', t);
    execute format('create policy one_congress on suggestions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on suggestions.%I to lianxin_app', t);
  end loop;
end $$;
-- A paper may be taken out of a batch that is still being prepared.
grant delete on suggestions.hand_over_paper to lianxin_app;
