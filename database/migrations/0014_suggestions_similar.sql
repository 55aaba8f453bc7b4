-- 相似建议: what a paper is found by. A gram is one or two neighbouring characters as a number, the first in the upper half
-- and the second in the lower; or a subject of the lexicon. Kept with the paper's text, made anew when the method changes.
create table suggestions.grams (
  congress_id   integer not null,
  suggestion_id uuid not null,
  method        integer not null,              -- which way of reading made them
  single        integer[] not null default '{}', -- single characters of the title, without frames and places
  matter        integer[] not null default '{}', -- pairs of the title, without frames and places; its subjects
  place         integer[] not null default '{}', -- pairs of the names of places
  body          integer[] not null default '{}', -- pairs of the text
  primary key (congress_id, suggestion_id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id)
);
create index grams_found_by on suggestions.grams using gin ((matter || place || body));

-- In how many of the congress's papers a gram stands; gram 0 is the number of papers. Counted by the daily round, never by
-- an act: two acts would wait for each other on the row of a common character.
create table suggestions.gram_census (
  congress_id integer not null references organs.congress,
  gram        integer not null,
  papers      integer not null,
  primary key (congress_id, gram)
);

-- 并案办理、分别答复: papers handled together. Each keeps its number, author, clock, reply and rating.
create table suggestions.case_group (
  congress_id      integer not null references organs.congress,
  id               uuid not null,
  reason           text not null,
  formed_at        timestamptz not null,
  dissolved_at     timestamptz,
  dissolved_reason text,
  primary key (congress_id, id)
);

create table suggestions.case_group_member (
  congress_id   integer not null,
  group_id      uuid not null,
  suggestion_id uuid not null,
  joined_at     timestamptz not null,
  left_at       timestamptz,
  primary key (congress_id, group_id, suggestion_id, joined_at),
  foreign key (congress_id, group_id) references suggestions.case_group (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id)
);
-- A paper is in one group at a time, whoever is faster.
create unique index case_group_of_paper on suggestions.case_group_member (congress_id, suggestion_id) where left_at is null;

do $$ declare t text; begin
  foreach t in array array['grams', 'gram_census', 'case_group', 'case_group_member'] loop
    execute format('alter table suggestions.%I enable row level security', t);
    execute format('alter table suggestions.%I force row level security', t);
    execute format('create policy one_congress on suggestions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on suggestions.%I to lianxin_app', t);
  end loop;
end $$;

-- As in suggestions.found(): row-level security keeps && from its index, so the owner searches within the transaction's
-- congress and returns keys only. Of the papers that hold any of the chosen grams, those that hold most of what is asked.
do $$ begin execute format('create policy owner_searches on suggestions.grams for select to %I using (true)', current_user); end $$;

create function suggestions.near(chosen integer[], asked integer[], weights real[], looked integer, most integer)
  returns table (id uuid) language sql stable security definer set search_path = pg_catalog as $$
  select c.suggestion_id from (
    select g.suggestion_id, g.single || g.matter || g.place as grams from suggestions.grams g
    where g.congress_id = nullif(current_setting('app.congress', true), '')::int
      and (g.matter || g.place || g.body) && chosen
    limit looked
  ) c
  left join lateral (
    select sum(a.weight) as weight from unnest(c.grams) u(gram) join unnest(asked, weights) a(gram, weight) on a.gram = u.gram
  ) s on true
  order by coalesce(s.weight, 0) / sqrt(1 + cardinality(c.grams)) desc limit most
$$;
revoke all on function suggestions.near(integer[], integer[], real[], integer, integer) from public;
grant execute on function suggestions.near(integer[], integer[], real[], integer, integer) to lianxin_app;
