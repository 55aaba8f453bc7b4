-- 身份: who people are, what they may be in which congress, and the sessions that show it.
-- The application's role reads accounts and memberships of its own congress only. Everything that must be known before
-- a congress is known (sign-in, session look-up) goes through the functions below, each of which answers one question.
create schema identity;
grant usage on schema identity to lianxin_app;

-- 账号: one person, whatever number of congresses he or she serves.
create table identity.account (
  id                   uuid primary key,
  username             text not null check (username ~ '^[^[:space:][:cntrl:]]{2,40}$'),
  name                 text not null check (name <> '' and length(name) <= 60),
  -- The congress that issued the account: only its security administrator may reset what opens it elsewhere too.
  home_congress_id     integer not null,
  -- 三员分立: an account is an ordinary one or exactly one kind of administrator, in whatever congress.
  kind                 text not null default 'ordinary'
                       check (kind in ('ordinary', 'system-admin', 'security-admin', 'audit-admin')),
  password_hash        text not null,
  must_change_password boolean not null default true,
  password_set_at      timestamptz not null,
  created_at           timestamptz not null,
  ended_at             timestamptz,
  unique (id, kind)
);
create unique index account_username on identity.account (lower(username));

-- 角色: what an account is in a congress. The generated column and its foreign key hold the separation of the three
-- administrators from each other and (our stricter choice) from every business role, in all congresses at once.
create table identity.membership (
  congress_id integer not null,
  account_id  uuid not null references identity.account,
  role        text not null check (role in (
    'deputy', 'staff', 'chair', 'organ-handler', 'organ-head', 'government-office', 'party-office',
    'system-admin', 'security-admin', 'audit-admin')),
  deputy_id   uuid,
  organ_id    uuid,
  kind        text not null generated always as (
    case when role in ('system-admin', 'security-admin', 'audit-admin') then role else 'ordinary' end) stored,
  primary key (congress_id, account_id, role),
  constraint membership_separates foreign key (account_id, kind) references identity.account (id, kind),
  constraint membership_names_deputy check ((role = 'deputy') = (deputy_id is not null)),
  constraint membership_names_organ check (role not in ('organ-handler', 'organ-head') or organ_id is not null)
);
create index membership_of_account on identity.membership (account_id);
create unique index membership_one_deputy on identity.membership (congress_id, deputy_id);

create table identity.session (
  id            uuid primary key,
  token_hash    bytea not null unique check (length(token_hash) = 32),
  account_id    uuid not null references identity.account,
  congress_id   integer not null,
  method        text not null check (method in ('password', 'oidc')),
  second_factor text not null check (second_factor in ('not-needed', 'pending', 'passed')),
  created_at    timestamptz not null,
  last_seen_at  timestamptz not null,
  expires_at    timestamptz not null,
  ended_at      timestamptz,
  user_agent    text not null,
  address       text not null
);
create index session_of_account on identity.session (account_id, ended_at);

create table identity.second_factor (
  account_id     uuid primary key references identity.account,
  secret         text,
  pending_secret text,
  confirmed_at   timestamptz,
  -- The last time step a code was accepted for; an equal or earlier one is a replay.
  last_step      bigint not null default 0,
  check ((secret is null) = (confirmed_at is null))
);

-- Counted by the name typed, whether or not an account has it, so that the answer tells nobody which names exist;
-- second factors are counted as `second factor <account id>`, which no name can be, for it has spaces.
create table identity.lock_out (
  username       text primary key,
  failures       integer not null,
  last_failed_at timestamptz not null,
  locked_until   timestamptz
);

-- Kept at least six months (网络安全法 23.3).
create table identity.sign_in_attempt (
  id         uuid primary key,
  at         timestamptz not null,
  username   text not null,
  outcome    text not null,
  address    text not null,
  user_agent text not null
);
create index sign_in_attempt_by_address on identity.sign_in_attempt (address, at);
create index sign_in_attempt_by_username on identity.sign_in_attempt (username, at);

-- A walk to the identity provider that has not come back; each is used once. Only a hash of the state is kept.
create table identity.oidc_login (
  state_hash      bytea primary key,
  nonce           text not null,
  verifier        text not null,
  -- Set when a signed-in person is linking, null when somebody is signing in.
  link_account_id uuid references identity.account,
  created_at      timestamptz not null
);

create table identity.oidc_identity (
  issuer     text not null,
  subject    text not null,
  account_id uuid not null references identity.account,
  linked_at  timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, account_id)
);

create function identity.congress() returns integer language sql stable
  return nullif(current_setting('app.congress', true), '')::int;

alter table identity.account enable row level security;
alter table identity.account force row level security;
alter table identity.membership enable row level security;
alter table identity.membership force row level security;
alter table identity.session enable row level security;
alter table identity.session force row level security;
alter table identity.second_factor enable row level security;
alter table identity.lock_out enable row level security;
alter table identity.sign_in_attempt enable row level security;
alter table identity.oidc_login enable row level security;
alter table identity.oidc_identity enable row level security;

create policy one_congress on identity.membership
  using (congress_id = nullif(current_setting('app.congress', true), '')::int);
create policy members_of_one_congress on identity.account
  using (exists (select from identity.membership m
    where m.congress_id = nullif(current_setting('app.congress', true), '')::int and m.account_id = account.id));
create policy one_congress on identity.session
  using (congress_id = nullif(current_setting('app.congress', true), '')::int);
-- The functions below act as the owner, who on a server of one's own need not be above row-level security.
create policy of_functions on identity.account to current_user using (true);
create policy of_functions on identity.membership to current_user using (true);
create policy of_functions on identity.session to current_user using (true);

grant select (id, username, name, home_congress_id, kind, must_change_password, created_at, ended_at)
  on identity.account to lianxin_app;
grant select, insert, delete on identity.membership to lianxin_app;

-- ---- sign-in ----
create function identity.lock_of(typed text)
  returns table (failures integer, last_failed_at timestamptz, locked_until timestamptz)
  language sql stable security definer set search_path = ''
begin atomic
  select l.failures, l.last_failed_at, l.locked_until from identity.lock_out l where l.username = typed;
end;

-- Stores a failure only if nobody counted another one since `seen` was read: parallel guesses each cost one.
create function identity.count_failure(typed text, seen integer, seen_at timestamptz, now_failures integer,
  failed_at timestamptz, until timestamptz) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  insert into identity.lock_out as l values (typed, now_failures, failed_at, until)
    on conflict (username) do update
      set failures = excluded.failures, last_failed_at = excluded.last_failed_at, locked_until = excluded.locked_until
      where l.failures = seen and l.last_failed_at is not distinct from seen_at;
  return found;
end $$;

create function identity.forget_failures(typed text) returns void
  language sql security definer set search_path = ''
begin atomic
  delete from identity.lock_out where username = typed;
end;

create function identity.note_attempt(id uuid, at timestamptz, typed text, outcome text, address text,
  user_agent text) returns void language sql security definer set search_path = ''
begin atomic
  insert into identity.sign_in_attempt values (id, at, typed, outcome, address, user_agent);
end;

create function identity.failures_from(from_address text, since timestamptz) returns bigint
  language sql stable security definer set search_path = ''
begin atomic
  select count(*) from identity.sign_in_attempt a
    where a.address = from_address and a.at > since
      and a.outcome not in ('signed-in', 'second-factor-shown', 'password-confirmed');
end;

create function identity.forget_attempts(before timestamptz) returns void
  language sql security definer set search_path = ''
begin atomic
  delete from identity.sign_in_attempt where at < before;
  delete from identity.lock_out where last_failed_at < before;
end;

create function identity.account_named(typed text)
  returns table (account_id uuid, name text, username text, home_congress_id integer, password_hash text)
  language sql stable security definer set search_path = ''
begin atomic
  select a.id, a.name, a.username, a.home_congress_id, a.password_hash from identity.account a
    where lower(a.username) = lower(typed) and a.ended_at is null;
end;

-- What opens an account, for its holder only: by account, of a session already looked up.
create function identity.credentials_of(account uuid)
  returns table (name text, username text, home_congress_id integer, password_hash text, secret text,
    pending_secret text, last_step bigint)
  language sql stable security definer set search_path = ''
begin atomic
  select a.name, a.username, a.home_congress_id, a.password_hash, f.secret, f.pending_secret, coalesce(f.last_step, 0)
    from identity.account a left join identity.second_factor f on f.account_id = a.id
    where a.id = $1 and a.ended_at is null;
end;

-- The congresses an account serves, the one of its latest session first.
create function identity.congresses_of(account uuid) returns table (congress_id integer)
  language sql stable security definer set search_path = ''
begin atomic
  select m.congress_id from identity.membership m where m.account_id = account
    group by m.congress_id
    order by (select max(s.created_at) from identity.session s
      where s.account_id = account and s.congress_id = m.congress_id) desc nulls last, m.congress_id;
end;

-- ---- sessions ----
create function identity.open_session(id uuid, hash bytea, account uuid, congress integer, method text,
  second_factor text, at timestamptz, expires timestamptz, agent text, address text) returns void
  language sql security definer set search_path = ''
begin atomic
  insert into identity.session values
    (id, hash, account, congress, method, second_factor, at, at, expires, null, agent, address);
end;

-- The one question of every request. Writes only when the session was last seen more than five minutes ago.
create function identity.session_of(hash bytea, at timestamptz)
  returns table (session_id uuid, account_id uuid, congress_id integer, name text, username text, roles text[],
    deputy_id uuid, organ_id uuid, must_change_password boolean, second_factor text)
  language plpgsql security definer rows 1 set search_path = '' as $$
#variable_conflict use_column
declare seen timestamptz;
begin
  select s.id, s.account_id, s.congress_id, a.name, a.username, m.roles, m.deputy_id, m.organ_id,
      a.must_change_password and s.method = 'password', s.second_factor, s.last_seen_at
    into session_id, account_id, congress_id, name, username, roles, deputy_id, organ_id,
      must_change_password, second_factor, seen
    from identity.session s
    join identity.account a on a.id = s.account_id and a.ended_at is null
    cross join lateral (
      select array_agg(r.role order by r.role) as roles,
        (array_agg(r.deputy_id) filter (where r.deputy_id is not null))[1] as deputy_id,
        (array_agg(r.organ_id) filter (where r.organ_id is not null))[1] as organ_id
      from identity.membership r where r.congress_id = s.congress_id and r.account_id = s.account_id) m
    where s.token_hash = hash and s.ended_at is null and s.expires_at > at
      and s.last_seen_at > at - interval '8 hours' and m.roles is not null;
  if not found then return; end if;
  if seen < at - interval '5 minutes' then
    update identity.session s set last_seen_at = at where s.token_hash = hash;
  end if;
  return next;
end $$;

-- A new token for the same session: what an attacker planted or copied before is worth nothing afterwards.
create function identity.renew_session(session uuid, hash bytea, congress integer, factor text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update identity.session s set token_hash = hash, congress_id = congress, second_factor = factor
    where s.id = session and s.ended_at is null
      and exists (select from identity.membership m where m.congress_id = congress and m.account_id = s.account_id);
  return found;
end $$;

create function identity.sessions_of(account uuid, at timestamptz)
  returns table (id uuid, congress_id integer, method text, created_at timestamptz, last_seen_at timestamptz,
    user_agent text, address text)
  language sql stable security definer set search_path = ''
begin atomic
  select s.id, s.congress_id, s.method, s.created_at, s.last_seen_at, s.user_agent, s.address
    from identity.session s
    where s.account_id = account and s.ended_at is null and s.expires_at > at
      and s.last_seen_at > at - interval '8 hours'
    order by s.last_seen_at desc;
end;

create function identity.end_session(account uuid, session uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update identity.session s set ended_at = at
    where s.account_id = account and s.id = session and s.ended_at is null;
  return found;
end $$;

-- Ends all sessions of an account but one (null: all).
create function identity.end_sessions_but(account uuid, kept uuid, at timestamptz) returns bigint
  language sql security definer set search_path = ''
begin atomic
  with ended as (update identity.session s set ended_at = at
    where s.account_id = account and s.id is distinct from kept and s.ended_at is null returning 1)
  select count(*) from ended;
end;

-- A congress begins to require a second factor: sessions already open in it must show one too.
create function identity.demand_second_factor(congress integer) returns void
  language sql security definer set search_path = ''
begin atomic
  update identity.session s set second_factor = 'pending'
    where s.congress_id = congress and s.second_factor = 'not-needed' and s.ended_at is null;
end;

-- ---- what opens an account, changed by its holder ----
create function identity.set_password(account uuid, hash text, at timestamptz) returns void
  language sql security definer set search_path = ''
begin atomic
  update identity.account set password_hash = hash, must_change_password = false, password_set_at = at
    where id = $1;
end;

create function identity.begin_second_factor(account uuid, new_secret text) returns void
  language sql security definer set search_path = ''
begin atomic
  insert into identity.second_factor (account_id, pending_secret) values (account, new_secret)
    on conflict (account_id) do update set pending_secret = excluded.pending_secret;
end;

create function identity.confirm_second_factor(account uuid, expected text, step bigint, at timestamptz)
  returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update identity.second_factor
    set secret = pending_secret, pending_secret = null, confirmed_at = at, last_step = step
    where account_id = account and pending_secret = expected;
  return found;
end $$;

-- True once for each time step: of two requests with the same code one wins.
create function identity.use_step(account uuid, step bigint) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update identity.second_factor set last_step = step where account_id = account and last_step < step;
  return found;
end $$;

-- ---- accounts, by the security administrator of the congress the transaction is bound to ----
create function identity.issue_account(id uuid, username text, name text, kind text, hash text,
  must_change boolean, at timestamptz) returns void language sql security definer set search_path = ''
begin atomic
  insert into identity.account
    (id, username, name, home_congress_id, kind, password_hash, must_change_password, password_set_at, created_at)
    values (id, username, name, identity.congress(), kind, hash, must_change, at, at);
end;

-- An account issued by another congress, by its exact name, so that it may be given roles in this one.
create function identity.account_elsewhere(typed text) returns table (account_id uuid, name text, kind text)
  language sql stable security definer set search_path = ''
begin atomic
  select a.id, a.name, a.kind from identity.account a
    where lower(a.username) = lower(typed) and a.ended_at is null;
end;

-- Called when the account has no role left in this congress; not while it serves as another kind in another one.
create function identity.change_kind(account uuid, new_kind text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update identity.account a set kind = new_kind
    where a.id = account and a.home_congress_id = identity.congress()
      and not exists (select from identity.membership m where m.account_id = account);
  return found;
end $$;

create function identity.reset_password(account uuid, hash text, with_second_factor boolean, at timestamptz)
  returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update identity.account set password_hash = hash, must_change_password = true, password_set_at = at
    where id = $1 and home_congress_id = identity.congress() and ended_at is null;
  if not found then return false; end if;
  if with_second_factor then delete from identity.second_factor where account_id = account; end if;
  update identity.session set ended_at = at where account_id = account and ended_at is null;
  delete from identity.lock_out l using identity.account a
    where a.id = $1 and l.username in (lower(a.username), 'second factor ' || a.id);
  return true;
end $$;

create function identity.unlock_account(account uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  delete from identity.lock_out l using identity.account a
    where a.id = $1 and l.username in (lower(a.username), 'second factor ' || a.id)
      and exists (select from identity.membership m
        where m.congress_id = identity.congress() and m.account_id = a.id);
  return found;
end $$;

create function identity.locks_here() returns table (account_id uuid, locked_until timestamptz)
  language sql stable security definer set search_path = ''
begin atomic
  select a.id, max(l.locked_until) from identity.membership m
    join identity.account a on a.id = m.account_id
    join identity.lock_out l on l.username in (lower(a.username), 'second factor ' || a.id)
    where m.congress_id = identity.congress() and l.locked_until is not null
    group by a.id;
end;

-- Attempts on the names of this congress's accounts, latest first.
create function identity.attempts_here(before timestamptz, most integer)
  returns table (at timestamptz, username text, outcome text, address text, user_agent text)
  language sql stable security definer set search_path = ''
begin atomic
  select t.at, t.username, t.outcome, t.address, t.user_agent from identity.sign_in_attempt t
    where t.at < before and t.username in (
      select lower(a.username) from identity.membership m join identity.account a on a.id = m.account_id
      where m.congress_id = identity.congress())
    order by t.at desc limit most;
end;

-- Ends the account when the congress issued it and no other still needs it; always ends its sessions here.
create function identity.end_account(account uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  delete from identity.membership where congress_id = identity.congress() and account_id = account;
  update identity.session set ended_at = at
    where account_id = account and congress_id = identity.congress() and ended_at is null;
  if not exists (select from identity.membership m where m.account_id = account) then
    update identity.account set ended_at = at where id = $1 and ended_at is null;
    delete from identity.oidc_identity where account_id = account;
    update identity.session set ended_at = at where account_id = account and ended_at is null;
  end if;
end $$;

-- ---- OIDC ----
create function identity.remember_login(hash bytea, nonce text, verifier text, linking uuid, at timestamptz)
  returns void language sql security definer set search_path = ''
begin atomic
  delete from identity.oidc_login where created_at < at - interval '1 hour';
  insert into identity.oidc_login values (hash, nonce, verifier, linking, at);
end;

create function identity.take_login(hash bytea, not_before timestamptz)
  returns table (nonce text, verifier text, link_account_id uuid)
  language plpgsql security definer set search_path = '' as $$
begin
  return query with taken as (delete from identity.oidc_login l where l.state_hash = hash returning l.*)
    select t.nonce, t.verifier, t.link_account_id from taken t where t.created_at > not_before;
end $$;

create function identity.account_of_identity(iss text, sub text)
  returns table (account_id uuid, name text, username text, home_congress_id integer)
  language sql stable security definer set search_path = ''
begin atomic
  select a.id, a.name, a.username, a.home_congress_id
    from identity.oidc_identity o join identity.account a on a.id = o.account_id
    where o.issuer = iss and o.subject = sub and a.ended_at is null;
end;

-- False when the subject is already somebody else's, or the account already has another one there.
create function identity.link_identity(iss text, sub text, account uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  insert into identity.oidc_identity values (iss, sub, account, at) on conflict do nothing;
  return exists (select from identity.oidc_identity o
    where o.issuer = iss and o.subject = sub and o.account_id = account);
end $$;

create function identity.unlink_identity(iss text, account uuid) returns void
  language sql security definer set search_path = ''
begin atomic
  delete from identity.oidc_identity o where o.issuer = iss and o.account_id = account;
end;

revoke all on all functions in schema identity from public;
grant execute on all functions in schema identity to lianxin_app;
