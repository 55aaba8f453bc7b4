-- 现场验收: what somebody other than the owner found on the spot, each time she looked.
create table docket.acceptance (
  congress_id     integer not null,
  id              uuid not null,
  undertaking_id  uuid not null,
  kept            boolean not null,
  held_on         date not null,
  place           text not null default '',
  measure         text not null default '',   -- 实测: 二百米; words where nothing can be counted
  measured        numeric,                    -- the number, where there is one
  unit            text not null default '',
  photos          uuid[] not null default '{}', -- files kept beside the undertaking
  no_photo_reason text not null default '',
  remarks         text not null default '',
  by_office       boolean not null,           -- verified by the office, which the deputy may contest
  verified_by     text not null,
  verified_on     date not null,
  primary key (congress_id, id),
  foreign key (congress_id, undertaking_id) references docket.undertaking (congress_id, id),
  check (not kept or cardinality(photos) > 0 or no_photo_reason <> '')
);
create index acceptance_by_undertaking on docket.acceptance (congress_id, undertaking_id, id);

-- 参加验收的代表.
create table docket.acceptance_deputy (
  congress_id   integer not null,
  acceptance_id uuid not null,
  deputy_id     uuid not null,
  primary key (congress_id, acceptance_id, deputy_id),
  foreign key (congress_id, acceptance_id) references docket.acceptance (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['acceptance','acceptance_deputy'] loop
    execute format('alter table docket.%I enable row level security', t);
    execute format('alter table docket.%I force row level security', t);
    execute format('create policy one_congress on docket.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on docket.%I to lianxin_app', t);
  end loop;
end $$;
