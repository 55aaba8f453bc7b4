-- 代表建议、批评和意见: the text, its handling, its replies and what the deputy said of them.
create schema suggestions;
grant usage on schema suggestions to lianxin_app;

create table suggestions.suggestion (
  congress_id      integer not null,
  id               uuid not null, -- also the id of its matter
  session_id       uuid,          -- null: between sessions (闭会期间)
  number           text,          -- 第12号, given when accepted for handling
  title            text not null,
  facts            text not null default '', -- 事实
  analysis         text not null default '', -- 分析
  proposal         text not null default '', -- 建议
  category         text not null default '',
  lead_deputy_id   uuid,          -- null where a published source does not name the deputy
  proposers        text not null default '', -- as a published source words it: 6位代表
  organ_id         uuid,          -- 承办单位
  wished_organ     text not null default '',
  may_publish      boolean not null default true,
  not_public_reason text not null default '',
  priority         boolean not null default false, -- 重点建议
  entered_by_staff boolean not null default false, -- 代录
  result_class     text check (result_class in ('A', 'B', 'C', 'D')),
  submitted_on     date,
  assigned_on      date,          -- 交办之日，答复期限的起算点
  reply_due_on     date,
  replied_on       date,
  origin           jsonb,         -- an imported record's own words: congress, session, number, address
  created_at       timestamptz not null,
  search           tsvector not null default ''::tsvector, -- words cut by the program: PostgreSQL cannot cut Chinese
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, session_id) references organs.session (congress_id, id),
  foreign key (congress_id, lead_deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create index suggestion_newest on suggestions.suggestion (congress_id, id desc);
create index suggestion_by_organ on suggestions.suggestion (congress_id, organ_id, id desc);
create index suggestion_by_deputy on suggestions.suggestion (congress_id, lead_deputy_id, id desc);
create index suggestion_by_due on suggestions.suggestion (congress_id, reply_due_on, id);
create index suggestion_search on suggestions.suggestion using gin (search);
create unique index suggestion_number on suggestions.suggestion (congress_id, coalesce(session_id, '00000000-0000-0000-0000-000000000000'), number)
  where number is not null;

create table suggestions.co_signer (
  congress_id   integer not null,
  suggestion_id uuid not null,
  deputy_id     uuid not null,
  primary key (congress_id, suggestion_id, deputy_id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);

create table suggestions.reply (
  congress_id   integer not null,
  id            uuid not null,
  suggestion_id uuid not null,
  organ_id      uuid not null,
  text          text not null,
  result_class  text check (result_class in ('A', 'B', 'C', 'D')),
  replied_on    date not null,
  primary key (congress_id, id),
  foreign key (congress_id, suggestion_id) references suggestions.suggestion (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);
create index reply_by_suggestion on suggestions.reply (congress_id, suggestion_id, replied_on);

-- 评价: never shown to the organ rated before it is aggregated.
create table suggestions.rating (
  congress_id integer not null,
  reply_id    uuid not null,
  attitude    text not null check (attitude in ('satisfied', 'basically-satisfied', 'dissatisfied')),
  result      text not null check (result in ('satisfied', 'basically-satisfied', 'dissatisfied')),
  reason      text not null default '',
  rated_on    date not null,
  primary key (congress_id, reply_id),
  foreign key (congress_id, reply_id) references suggestions.reply (congress_id, id)
);

-- Numbers per session (or per year between sessions), without gaps: taken in the act's own transaction.
create table suggestions.counter (
  congress_id integer not null references organs.congress,
  series      text not null,
  last        integer not null,
  primary key (congress_id, series)
);

do $$ declare t text; begin
  foreach t in array array['suggestion','co_signer','reply','rating','counter'] loop
    execute format('alter table suggestions.%I enable row level security', t);
    execute format('alter table suggestions.%I force row level security', t);
    execute format('create policy one_congress on suggestions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on suggestions.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on suggestions.co_signer to lianxin_app;

-- The owner (whose right the function below borrows) sees every row, so that its query keeps the index.
do $$ begin execute format('create policy owner_searches on suggestions.suggestion for select to %I using (true)', current_user); end $$;

-- Row-level security keeps @@ from its index (the operator is not leakproof). This function filters by the
-- transaction's congress itself and returns keys only; the rows are then read under the policy as ever.
create function suggestions.found(words tsquery, before uuid, most integer) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select s.id from suggestions.suggestion s
  where s.congress_id = nullif(current_setting('app.congress', true), '')::int and s.search @@ words
    and (before is null or s.id < before)
  order by s.id desc limit most
$$;
revoke all on function suggestions.found(tsquery, uuid, integer) from public;
grant execute on function suggestions.found(tsquery, uuid, integer) to lianxin_app;
