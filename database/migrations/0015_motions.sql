-- 议案: the text, who moves it, and what those who dealt with it gave in writing. The names under it are the room
-- drafting's; which state it is in, and who owes what, the docket's.
create schema motions;
grant usage on schema motions to lianxin_app;

create table motions.motion (
  congress_id      integer not null,
  id               uuid not null, -- also the id of its matter
  session_id       uuid,          -- the session it is moved at; a motion carried over is at the later one
  number           text,          -- 第12号, given when it is submitted
  mover            text not null check (mover in
                     ('deputies', 'delegation', 'presidium', 'standing-committee', 'special-committee', 'government')),
  title            text not null,
  cause            text not null default '', -- 案由
  grounds          text not null default '', -- 案据
  plan             text not null default '', -- 方案
  within_powers    boolean not null default false, -- the movers say that it lies within the congress's powers
  lead_deputy_id   uuid,          -- 领衔代表; null where an organ moves
  delegation_id    uuid,          -- the delegation that moves
  in_favour        integer,       -- of the delegation's deputies
  organ_id         uuid,          -- the committee or government that moves, where it is on the list of organs
  committee_id     uuid,          -- 专门委员会 it was last sent to
  executor_id      uuid,          -- 执行机关
  entered_by_staff boolean not null default false, -- 代录
  submitted_on     date,
  decided_on       date,
  decision         text check (decision in ('list', 'commit', 'carry-over', 'convert')),
  suggestion_id    uuid,          -- what it was turned into
  votes            jsonb,         -- {"deputies", "inFavour", "against", "abstaining"} as entered
  created_at       timestamptz not null,
  search           tsvector not null default ''::tsvector,
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, session_id) references organs.session (congress_id, id),
  foreign key (congress_id, lead_deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, delegation_id) references deputies.delegation (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, committee_id) references organs.organ (congress_id, id),
  foreign key (congress_id, executor_id) references organs.organ (congress_id, id),
  foreign key (congress_id, suggestion_id) references docket.matter (congress_id, id),
  check ((lead_deputy_id is not null) = (mover in ('deputies', 'delegation'))),
  check ((delegation_id is not null) = (mover = 'delegation'))
);
create index motion_newest on motions.motion (congress_id, id desc);
create index motion_by_session on motions.motion (congress_id, session_id, id desc);
create index motion_by_deputy on motions.motion (congress_id, lead_deputy_id, id desc);
create index motion_search on motions.motion using gin (search);
create unique index motion_number on motions.motion (congress_id, session_id, number) where number is not null;
-- A motion becomes one suggestion, and no suggestion comes from two.
create unique index motion_of_suggestion on motions.motion (congress_id, suggestion_id) where suggestion_id is not null;

-- What was given in writing on the way: a committee's opinion or report, the decision, the result.
create table motions.paper (
  congress_id integer not null,
  id          uuid not null,
  motion_id   uuid not null,
  kind        text not null check (kind in ('opinion', 'report', 'decision', 'result', 'delivery')),
  organ_id    uuid,          -- null: the presidium, or the council of chairpersons
  text        text not null,
  given_on    date not null,
  given_by    text not null, -- name, as it was then
  primary key (congress_id, id),
  foreign key (congress_id, motion_id) references motions.motion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create index paper_by_motion on motions.paper (congress_id, motion_id, id);

-- 联系提案代表 (代表法 50).
create table motions.contact (
  congress_id integer not null,
  id          uuid not null,
  motion_id   uuid not null,
  organ_id    uuid not null,
  held_on     date not null,
  way         text not null check (way in ('visit', 'meeting', 'phone', 'letter')),
  whom        text not null,
  said        text not null,
  noted_by    text not null,
  noted_on    date not null,
  primary key (congress_id, id),
  foreign key (congress_id, motion_id) references motions.motion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create index contact_by_motion on motions.contact (congress_id, motion_id, held_on);

-- Numbers per session, without gaps: taken in the act's own transaction.
create table motions.counter (
  congress_id integer not null references organs.congress,
  session_id  uuid not null,
  last        integer not null,
  primary key (congress_id, session_id),
  foreign key (congress_id, session_id) references organs.session (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['motion','paper','contact','counter'] loop
    execute format('alter table motions.%I enable row level security', t);
    execute format('alter table motions.%I force row level security', t);
    execute format('create policy one_congress on motions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on motions.%I to lianxin_app', t);
  end loop;
end $$;
