-- 联系选民、述职、法律帮助: deputies and those who elected them. Who a person is stands in persons.person, under the same id.
create schema voters;
grant usage on schema voters to lianxin_app;

-- 固定联系选民 (地方组织法 43): agreed to by the voter, told to nobody but the deputy.
create table voters.fixed_voter (
  congress_id  integer not null references organs.congress,
  id           uuid not null, -- also of the person
  deputy_id    uuid not null,
  area_id      uuid,
  consented_on date not null,
  since        date not null,
  ended_on     date,
  end_reason   text not null default '',
  primary key (congress_id, id),
  check ((ended_on is null) = (end_reason = '')),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, area_id) references deputies.area (congress_id, id)
);
create index fixed_voter_by_deputy on voters.fixed_voter (congress_id, deputy_id);

-- 联系记录: when, how, with whom, and what was said in their own words.
create table voters.contact (
  congress_id  integer not null references organs.congress,
  id           uuid not null,
  deputy_id    uuid not null,
  contacted_on date not null,
  way          text not null check (way in ('visit', 'phone', 'meeting', 'chat-group', 'reception')),
  voter_id     uuid,
  area_id      uuid,
  said         text not null,
  opinion_id   uuid, -- what was made of it in another room
  withdrawn_on date, -- written down by mistake
  kept_on      date not null,
  primary key (congress_id, id),
  check (voter_id is not null or area_id is not null),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, voter_id) references voters.fixed_voter (congress_id, id),
  foreign key (congress_id, area_id) references deputies.area (congress_id, id)
);
create index contact_by_deputy on voters.contact (congress_id, deputy_id, contacted_on);
create index contact_by_voter on voters.contact (congress_id, voter_id);

-- 代表述职 (代表法 58).
create table voters.duty_report (
  congress_id    integer not null references organs.congress,
  id             uuid not null, -- also the id of its matter
  deputy_id      uuid not null,
  report_on      date not null,
  place          text not null,
  area_id        uuid,
  station_id     uuid,
  listeners      text not null, -- who listens
  covers_from    date not null, -- the work since the last report, or since the term began
  sections       jsonb not null default '{}', -- 述职报告, by heading
  held_on        date,
  voters_present integer check (voters_present > 0),
  few_because    text not null default '',
  sheets         integer check (sheets >= 0), -- 评议表, counted
  counted_by     text check (counted_by in ('paper', 'form')),
  answer         text not null default '', -- what the deputy says to the opinions
  published_on   date,
  primary key (congress_id, id),
  check ((held_on is null) = (voters_present is null)),
  check (sheets is null or sheets <= voters_present),
  check ((sheets is null) = (counted_by is null)),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id),
  foreign key (congress_id, area_id) references deputies.area (congress_id, id)
);
create index duty_report_by_deputy on voters.duty_report (congress_id, deputy_id, report_on);
create index duty_report_by_day on voters.duty_report (congress_id, report_on);

-- 评议: sums by heading, never who.
create table voters.assessment (
  congress_id  integer not null,
  report_id    uuid not null,
  head         text not null check (head in ('sessions', 'activities', 'suggestions', 'contact', 'conduct')),
  satisfied    integer not null check (satisfied >= 0),
  fairly       integer not null check (fairly >= 0),
  dissatisfied integer not null check (dissatisfied >= 0),
  primary key (congress_id, report_id, head),
  foreign key (congress_id, report_id) references voters.duty_report (congress_id, id)
);

-- 评议意见: in words, returned to the deputy in writing.
create table voters.assessment_opinion (
  congress_id integer not null,
  report_id   uuid not null,
  number      integer not null check (number > 0),
  text        text not null,
  primary key (congress_id, report_id, number),
  foreign key (congress_id, report_id) references voters.duty_report (congress_id, id)
);

-- 法律帮助 (代表法 59: no deputy decides or meddles in a case).
create table voters.helper (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  kind        text not null check (kind in ('legal-aid', 'justice-office', 'lawyer', 'mediation', 'notary', 'hotline')),
  name        text not null,
  phone       text not null default '',
  address     text not null default '',
  ended_on    date,
  primary key (congress_id, id)
);

create table voters.legal_help (
  congress_id   integer not null references organs.congress,
  id            uuid not null, -- also the id of its matter, and of the person who asks
  opinion_id    uuid,
  deputy_id     uuid, -- whoever was asked
  category      text not null check (category in
    ('labour', 'land', 'family', 'debt', 'injury', 'neighbours', 'administration', 'consumer', 'criminal', 'other')),
  subject       text not null,
  text          text not null,
  place         text not null default '',
  secret        boolean not null default false, -- 要求保密: read by the office and whoever was told, nobody else
  before_court  boolean not null default false, -- 已进入诉讼、仲裁或者侦查程序
  opened_on     date not null,
  helped        boolean, -- what came of the last referral
  result        text not null default '',
  result_on     date,
  told_on       date,
  told_how      text not null default '',
  closed_because text not null default '',
  primary key (congress_id, id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create unique index legal_help_by_opinion on voters.legal_help (congress_id, opinion_id) where opinion_id is not null;
create index legal_help_by_deputy on voters.legal_help (congress_id, deputy_id);

create table voters.referral (
  congress_id   integer not null,
  id            uuid not null,
  legal_help_id uuid not null,
  helper_id     uuid not null,
  note          text not null default '',
  referred_on   date not null,
  primary key (congress_id, id),
  foreign key (congress_id, legal_help_id) references voters.legal_help (congress_id, id),
  foreign key (congress_id, helper_id) references voters.helper (congress_id, id)
);
create index referral_by_legal_help on voters.referral (congress_id, legal_help_id);

do $$ declare t text; begin
  foreach t in array array['fixed_voter', 'contact', 'duty_report', 'assessment', 'assessment_opinion', 'helper', 'legal_help', 'referral'] loop
    execute format('alter table voters.%I enable row level security', t);
    execute format('alter table voters.%I force row level security', t);
    execute format('create policy one_congress on voters.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on voters.%I to lianxin_app', t);
  end loop;
end $$;
