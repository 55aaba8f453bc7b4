-- 向代表报告工作: what an organ reports to the deputies, who read it, what they asked, rated and offered.
create schema reports;
grant usage on schema reports to lianxin_app;

create table reports.report (
  congress_id integer not null references organs.congress,
  id          uuid not null, -- also the id of its matter
  organ_id    uuid, -- without one, the government by its office
  title       text not null check (title <> ''),
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  due_on      date not null,
  period_id   uuid,
  parts       jsonb not null default '{}', -- 模板各部分
  figures     jsonb, -- 工作数据, as they stood when it was sent
  group_ids   uuid[] not null default '{}', -- to these groups alone; to everybody, if there are none
  asked_by    text not null default '',
  sent_on     date,
  previous_id uuid,
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, organ_id) references organs.organ (congress_id, id),
  foreign key (congress_id, previous_id) references reports.report (congress_id, id)
);
create index report_by_organ on reports.report (congress_id, organ_id, to_day);

-- 已读: a deputy opened it.
create table reports.reading (
  congress_id integer not null,
  report_id   uuid not null,
  deputy_id   uuid not null,
  read_at     timestamptz not null,
  primary key (congress_id, report_id, deputy_id),
  foreign key (congress_id, report_id) references reports.report (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);

-- 代表提问, also the id of its matter.
create table reports.question (
  congress_id integer not null,
  id          uuid not null,
  report_id   uuid not null,
  deputy_id   uuid not null,
  text        text not null,
  answer      text,
  asked_on    date not null,
  answered_on date,
  primary key (congress_id, id),
  check ((answer is null) = (answered_on is null)),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, report_id) references reports.report (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create index question_by_report on reports.question (congress_id, report_id);

-- 评价, apart from everything that whoever is rated may read.
create table reports.rating (
  congress_id integer not null,
  report_id   uuid not null,
  deputy_id   uuid not null,
  grade       text not null check (grade in ('satisfied', 'mostly', 'not')),
  rated_at    timestamptz not null,
  primary key (congress_id, report_id, deputy_id),
  foreign key (congress_id, report_id) references reports.report (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);

-- 代表愿意提供的支持, also the id of its matter.
create table reports.offer (
  congress_id integer not null,
  id          uuid not null,
  report_id   uuid not null,
  deputy_id   uuid not null,
  what        text not null,
  by_day      date not null,
  answer      text not null default '',
  outcome     text not null default '',
  offered_on  date not null,
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, report_id) references reports.report (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create index offer_by_report on reports.offer (congress_id, report_id);

do $$ declare t text; begin
  foreach t in array array['report', 'reading', 'question', 'rating', 'offer'] loop
    execute format('alter table reports.%I enable row level security', t);
    execute format('alter table reports.%I force row level security', t);
    execute format('create policy one_congress on reports.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on reports.%I to lianxin_app', t);
  end loop;
end $$;
