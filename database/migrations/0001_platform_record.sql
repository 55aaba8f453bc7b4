-- The application's role: never an owner, never above row-level security.
do $$ begin
  if not exists (select from pg_roles where rolname = 'lianxin_app') then
    create role lianxin_app nologin nosuperuser nobypassrls;
  end if;
exception when duplicate_object then null; -- two databases of one server may migrate at once
end $$;
do $$ begin
  execute format('grant lianxin_app to %I', current_user);
exception when insufficient_privilege or invalid_grant_operation or duplicate_object or unique_violation then null;
-- a server's administrator may have granted it already, without the right to pass it on
end $$;

-- 记录: what happened, by whom, under which article. Append-only by right and by trigger, chained by hash.
create schema record;
grant usage on schema record to lianxin_app;

-- The end of each congress's chain; its row is the lock that puts appends in order.
create table record.head (
  congress_id integer primary key,
  seq         bigint not null default 0,
  hash        bytea not null default '\x'
);

create table record.event (
  congress_id   integer not null,
  seq           bigint not null,
  at            timestamptz not null,
  name          text not null check (name ~ '^[a-z-]+\.[a-z-]+$'),
  subject_kind  text not null,
  subject_id    text not null,
  actor         jsonb,
  under         jsonb,
  facts         jsonb not null,
  previous_hash bytea not null,
  hash          bytea not null,
  primary key (congress_id, seq)
);
create index event_by_subject on record.event (congress_id, subject_kind, subject_id, seq);
create index event_by_name on record.event (congress_id, name, seq);

create function record.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger event_append_only before update or delete on record.event
  for each row execute function record.refuse_change();
create trigger event_no_truncate before truncate on record.event
  for each statement execute function record.refuse_change();

alter table record.head enable row level security;
alter table record.head force row level security;
alter table record.event enable row level security;
alter table record.event force row level security;
create policy one_congress on record.head
  using (congress_id = nullif(current_setting('app.congress', true), '')::int);
create policy one_congress on record.event
  using (congress_id = nullif(current_setting('app.congress', true), '')::int);
grant select, insert, update on record.head to lianxin_app;
grant select, insert on record.event to lianxin_app;

-- Appends one event: takes the end of the chain (and holds it until commit, so that the order of the chain is the order
-- of commits), links, moves the end on. One call, so that the lock is held for as short as can be. `said` is the event as
-- canonical JSON without its number; the hash is SHA-256 over the previous hash, `said`, a line feed and the number.
create function record.append(
  congress integer, happened_at timestamptz, event_name text, kind text, subject text,
  who jsonb, article jsonb, what jsonb, said text
) returns bigint language plpgsql set search_path = pg_catalog as $$
declare
  last record.head%rowtype;
  link bytea;
begin
  insert into record.head (congress_id) values (congress) on conflict do nothing;
  select * into last from record.head h where h.congress_id = congress for update;
  link := sha256(last.hash || convert_to(said || E'\n' || (last.seq + 1)::text, 'UTF8'));
  insert into record.event
    (congress_id, seq, at, name, subject_kind, subject_id, actor, under, facts, previous_hash, hash)
    values (congress, last.seq + 1, happened_at, event_name, kind, subject, who, article, what, last.hash, link);
  update record.head h set seq = last.seq + 1, hash = link where h.congress_id = congress;
  return last.seq + 1;
end $$;
revoke all on function record.append(integer, timestamptz, text, text, text, jsonb, jsonb, jsonb, text) from public;
grant execute on function record.append(integer, timestamptz, text, text, text, jsonb, jsonb, jsonb, text) to lianxin_app;
