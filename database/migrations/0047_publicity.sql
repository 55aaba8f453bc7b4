-- 公开宣传: notices of the columns, and the law library as the congress imports it.
create schema publicity;
grant usage on schema publicity to lianxin_app;

-- 专栏稿件: planned for a day, written, published or carried out.
create table publicity.piece (
  congress_id      integer not null references organs.congress,
  id               uuid not null, -- also the id of its matter
  section          text not null check (section ~ '^[A-Z]$'), -- 栏目, by its letter in the congress's own list
  channel          text not null check (channel in ('portal', 'board', 'column', 'talk', 'study', 'new-media')),
  title            text not null,
  body             text not null default '',
  audience         text not null default '',
  planned_on       date not null,
  written_by       uuid, -- the account of whoever wrote it last
  written_by_name  text not null default '',
  published_at     timestamptz,
  published_on     date,
  done_on          date,
  reach            integer check (reach >= 0), -- how many people it reached, as counted on the spot
  outcome          text not null default '',
  withdrawn_at     timestamptz,
  withdrawn_reason text not null default '',
  primary key (congress_id, id),
  check ((published_at is null) = (published_on is null)),
  check (withdrawn_at is null or published_at is not null),
  foreign key (congress_id, id) references docket.matter (congress_id, id)
);
create index piece_by_day on publicity.piece (congress_id, planned_on, id);
create index piece_published on publicity.piece (congress_id, published_on, id) where published_at is not null;

create table publicity.picture (
  congress_id integer not null,
  piece_id    uuid not null,
  file_id     uuid not null,
  purpose     text not null check (purpose in ('picture', 'proof')),
  caption     text not null default '',
  place       integer not null,
  public_id   uuid, -- what the public is shown of it: drawn anew, without what a camera writes into it
  primary key (congress_id, piece_id, file_id),
  foreign key (congress_id, piece_id) references publicity.piece (congress_id, id)
);

-- 法规库: a law keeps its id through all its versions.
create table publicity.law (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  name        text not null,
  level       text not null check (level in ('law', 'regulation', 'local-regulation', 'rule', 'own-rule')),
  aliases     text[] not null default '{}', -- by which else it is cited: 代表法
  primary key (congress_id, id)
);
create unique index law_by_name on publicity.law (congress_id, name);

create table publicity.law_version (
  congress_id  integer not null,
  id           uuid not null,
  law_id       uuid not null,
  adopted_on   date not null,
  effective_on date not null,
  repealed_on  date,
  source       text not null,
  preamble     text not null default '',
  imported_on  date not null,
  imported_by  text not null,
  primary key (congress_id, id),
  check (effective_on >= adopted_on),
  check (repealed_on is null or repealed_on > effective_on),
  foreign key (congress_id, law_id) references publicity.law (congress_id, id)
);
-- Two versions of one law cannot begin on one day: which of them is in force?
create unique index law_version_by_day on publicity.law_version (congress_id, law_id, effective_on);

create table publicity.law_article (
  congress_id integer not null,
  version_id  uuid not null,
  place       integer not null,
  number      text not null, -- as it is asked for: 12, or 12-1 for 第十二条之一
  label       text not null, -- as it is written
  headings    text[] not null default '{}', -- 编、章、节
  text        text not null,
  search      tsvector not null,
  primary key (congress_id, version_id, place),
  foreign key (congress_id, version_id) references publicity.law_version (congress_id, id)
);
create index law_article_by_number on publicity.law_article (congress_id, version_id, number);
create index law_article_search on publicity.law_article using gin (search);

do $$ declare t text; begin
  foreach t in array array['piece', 'picture', 'law', 'law_version', 'law_article'] loop
    execute format('alter table publicity.%I enable row level security', t);
    execute format('alter table publicity.%I force row level security', t);
    execute format('create policy one_congress on publicity.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on publicity.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on publicity.picture to lianxin_app;

-- As in suggestions.found(): row-level security keeps @@ from its index, so the owner searches within the transaction's
-- congress and returns keys only; in the versions asked for, the best first.
do $$ begin execute format('create policy owner_searches on publicity.law_article for select to %I using (true)', current_user); end $$;

create function publicity.found(words tsquery, versions uuid[], most integer) returns table (version_id uuid, place integer, rank real)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.version_id, a.place, ts_rank(a.search, words) as rank from publicity.law_article a
  where a.congress_id = nullif(current_setting('app.congress', true), '')::int
    and a.version_id = any (versions) and a.search @@ words
  order by rank desc, a.version_id, a.place limit most
$$;
revoke all on function publicity.found(tsquery, uuid[], integer) from public;
grant execute on function publicity.found(tsquery, uuid[], integer) to lianxin_app;
