-- 重大事项: what a government brings before its congress, or hears the deputies on before it decides; the list that says what
-- is brought and how; what was decided, by which numbers, and the clauses that are followed. Which state a matter is in, and
-- who owes what, is the docket's.
create schema decisions;
grant usage on schema decisions to lianxin_app;

-- 重大事项清单: each congress keeps its own. A line that is no longer used is ended, never taken away.
create table decisions.catalogue_item (
  congress_id   integer not null references organs.congress,
  id            uuid not null,
  key           text,            -- of the usual list; null: the congress's own
  track         text not null check (track in ('to-decide', 'to-hear', 'to-file')),
  name          text not null,
  tags          text[] not null default '{}', -- 全局性、根本性、长远性
  papers        text[] not null default '{}', -- 须附的材料
  asks_deputies boolean not null, -- 事前征求意见表
  asks_groups   boolean not null, -- 代表小组研究
  asks_party    boolean not null, -- 须请示党委
  ended_on      date,
  primary key (congress_id, id),
  check (tags <@ array['overall', 'fundamental', 'long-term'])
);
create unique index catalogue_item_once on decisions.catalogue_item (congress_id, key) where key is not null and ended_on is null;

create table decisions.major_matter (
  congress_id    integer not null,
  id             uuid not null, -- also the id of its matter
  item_id        uuid not null,
  track          text not null check (track in ('to-decide', 'to-hear', 'to-file')),
  number         text,          -- given when it is taken in
  organ_id       uuid not null, -- 提请机关
  title          text not null,
  proposal       text not null default '', -- 决定草案
  background     text not null default '',
  options        text not null default '', -- 比较过的方案
  money          text not null default '', -- 资金
  risks          text not null default '', -- 风险
  entered_by_staff boolean not null default false, -- 代录
  submitted_on   date,
  body           text check (body in ('congress', 'standing-committee', 'organ')),
  power          jsonb,         -- the article under which it is this body's to decide
  power_note     text not null default '',
  decide_by      date,
  committee_id   uuid,
  examination    text not null default '', -- the committee's report
  gathering_id   uuid,          -- the gathering at which it is on the agenda,
  session_id     uuid,          -- or the session of the congress
  meets_on       date,
  deliberation   text not null default '',
  deliberated_on date,
  urgency        text not null default '', -- why it was decided before the form closed; shown to everybody
  votes          jsonb,         -- {"of", "inFavour", "against", "abstaining", "notVoting"} as entered
  decided_on     date,
  resolution     text not null default '',
  published_on   date,
  conclusion     text not null default '',
  created_at     timestamptz not null,
  search         tsvector not null default ''::tsvector,
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, item_id) references decisions.catalogue_item (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, committee_id) references organs.organ (congress_id, id),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id),
  foreign key (congress_id, session_id) references organs.session (congress_id, id),
  check (num_nonnulls(gathering_id, session_id) < 2)
);
create index major_matter_newest on decisions.major_matter (congress_id, id desc);
create index major_matter_by_organ on decisions.major_matter (congress_id, organ_id, id desc);
create index major_matter_to_decide on decisions.major_matter (congress_id, decide_by) where decided_on is null;
create index major_matter_published on decisions.major_matter (congress_id, published_on desc, id) where published_on is not null;
create index major_matter_search on decisions.major_matter using gin (search);
create unique index major_matter_number on decisions.major_matter (congress_id, number) where number is not null;

-- 附件材料: what the list asks for, by its name there, and whatever else belongs to it.
create table decisions.paper (
  congress_id integer not null,
  id          uuid not null,
  matter_id   uuid not null,
  name        text not null,
  file_id     uuid not null,
  added_by    text not null,
  added_at    timestamptz not null,
  removed_at  timestamptz,      -- taken out again while it was being written
  primary key (congress_id, id),
  unique (congress_id, matter_id, file_id),
  foreign key (congress_id, matter_id) references decisions.major_matter (congress_id, id)
);

-- 请示党委: what was asked and what came back, where the congress's list says so.
create table decisions.party_request (
  congress_id integer not null,
  id          uuid not null,
  matter_id   uuid not null,
  sent_on     date not null,
  document    text not null,    -- 文号
  reply       text not null default '', -- 批复
  agreed      boolean,
  replied_on  date,
  noted_by    text not null,
  noted_at    timestamptz not null,
  primary key (congress_id, id),
  check ((replied_on is null) = (agreed is null)),
  foreign key (congress_id, matter_id) references decisions.major_matter (congress_id, id)
);
create index party_request_by_matter on decisions.party_request (congress_id, matter_id, noted_at);

-- 决议条款: each is followed as an undertaking from the day the resolution is published.
create table decisions.clause (
  congress_id    integer not null,
  matter_id      uuid not null,
  ordinal        integer not null check (ordinal > 0),
  text           text not null,
  undertaking_id uuid not null,
  primary key (congress_id, matter_id, ordinal),
  unique (congress_id, undertaking_id),
  foreign key (congress_id, matter_id) references decisions.major_matter (congress_id, id),
  foreign key (congress_id, undertaking_id) references docket.undertaking (congress_id, id)
);

-- Numbers per year, without gaps: taken in the act's own transaction.
create table decisions.counter (
  congress_id integer not null references organs.congress,
  year        integer not null,
  last        integer not null,
  primary key (congress_id, year)
);

do $$ declare t text; begin
  foreach t in array array['catalogue_item', 'major_matter', 'paper', 'party_request', 'clause', 'counter'] loop
    execute format('alter table decisions.%I enable row level security', t);
    execute format('alter table decisions.%I force row level security', t);
    execute format('create policy one_congress on decisions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on decisions.%I to lianxin_app', t);
  end loop;
end $$;
