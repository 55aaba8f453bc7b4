-- 听取办理进展: what each organ reports on its open items before a hearing, and what was found of each at it.
create table progress.form (
  congress_id  integer not null,
  id           uuid not null, -- also the id of its matter
  gathering_id uuid not null,
  organ_id     uuid not null,
  given_at     timestamptz,
  primary key (congress_id, id),
  unique (congress_id, gathering_id, organ_id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id)
);

create table progress.form_line (
  congress_id integer not null,
  form_id     uuid not null,
  item_id     uuid not null, -- the matter it reports on: a paper, a part of one, a promise
  said        text not null,
  expected_on date,
  primary key (congress_id, form_id, item_id),
  foreign key (congress_id, form_id) references progress.form (congress_id, id),
  foreign key (congress_id, item_id) references docket.matter (congress_id, id)
);

-- What was found of an item at a hearing.
create table progress.mark (
  congress_id  integer not null,
  gathering_id uuid not null,
  item_id      uuid not null,
  mark         text not null check (mark in ('on-track', 'slow', 'stalled')),
  note         text not null default '',
  score        integer check (score between 0 and 100), -- 现场评分
  marked_by    text not null,
  marked_at    timestamptz not null,
  primary key (congress_id, gathering_id, item_id),
  foreign key (congress_id, gathering_id) references gatherings.gathering (congress_id, id),
  foreign key (congress_id, item_id) references docket.matter (congress_id, id)
);

do $$ declare t text; begin
  foreach t in array array['form', 'form_line', 'mark'] loop
    execute format('alter table progress.%I enable row level security', t);
    execute format('alter table progress.%I force row level security', t);
    execute format('create policy one_congress on progress.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on progress.%I to lianxin_app', t);
  end loop;
end $$;
