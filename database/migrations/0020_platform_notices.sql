-- 提醒: where a person is told besides the desk itself, and what goes out to her, each thing once.
create schema notices;
grant usage on schema notices to lianxin_app;

-- 提醒方式: one way outside the desk, chosen by the person; the desk always tells.
create table notices.address (
  congress_id integer not null references organs.congress,
  account_id  uuid not null references identity.account,
  channel     text not null check (channel in ('mail', 'message')),
  address     text not null check (length(address) between 3 and 200),
  chosen_at   timestamptz not null,
  primary key (congress_id, account_id)
);

create table notices.outgoing (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  account_id  uuid not null references identity.account,
  about       text not null, -- told once to one person: 'digest 2026-11-23'
  channel     text not null check (channel in ('mail', 'message')),
  address     text not null,
  subject     text not null,
  body        text not null,
  made_at     timestamptz not null,
  next_try_at timestamptz not null,
  tries       integer not null default 0,
  trouble     text,           -- what the last try met with
  sent_at     timestamptz,
  primary key (congress_id, id),
  unique (congress_id, account_id, about)
);
create index outgoing_unsent on notices.outgoing (congress_id, next_try_at, id) where sent_at is null;

do $$ declare t text; begin
  foreach t in array array['address', 'outgoing'] loop
    execute format('alter table notices.%I enable row level security', t);
    execute format('alter table notices.%I force row level security', t);
    execute format('create policy one_congress on notices.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on notices.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on notices.address to lianxin_app;
