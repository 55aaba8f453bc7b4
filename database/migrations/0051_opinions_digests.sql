-- 社情民意月报: what people said in a month, by subject and place, with the sources counted; checked, then sent.
create table opinions.digest (
  congress_id integer not null references organs.congress,
  id          uuid not null, -- also the id of its matter
  month       text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  period_id   uuid, -- the period of a cadence it fulfils
  summary     text not null default '',
  quotes      jsonb not null default '[]', -- ids of published opinions whose words it quotes
  figures     jsonb, -- as counted when it was handed over to be checked
  made_by     text not null default '',
  checked_by  text not null default '',
  sent_on     date,
  primary key (congress_id, id),
  unique (congress_id, month),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, period_id) references docket.cadence_period (congress_id, id)
);

-- 阅知: who of those it was sent to has read it.
create table opinions.digest_reading (
  congress_id integer not null,
  digest_id   uuid not null,
  account_id  uuid not null,
  name        text not null,
  role        text not null,
  read_at     timestamptz not null,
  primary key (congress_id, digest_id, account_id),
  foreign key (congress_id, digest_id) references opinions.digest (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['digest', 'digest_reading'] loop
    execute format('alter table opinions.%I enable row level security', t);
    execute format('alter table opinions.%I force row level security', t);
    execute format('create policy one_congress on opinions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on opinions.%I to lianxin_app', t);
  end loop;
end $$;
