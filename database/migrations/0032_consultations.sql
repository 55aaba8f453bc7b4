-- 征求意见: a form asked of a set of people by a day, who has answered, what was answered, and what became of it.
create schema consultations;
grant usage on schema consultations to lianxin_app;

create table consultations.consultation (
  congress_id integer not null references organs.congress,
  id          uuid not null, -- also the id of its matter
  title       text not null,
  background  text not null,
  draft       text not null default '', -- 决策草案
  options     text not null default '', -- 方案
  money       text not null default '', -- 资金
  risks       text not null default '', -- 风险
  about_id    uuid, -- the matter it is about
  asker_organ uuid, -- the organ that asks; null: the congress's own office
  form        jsonb not null, -- the questions, frozen once it is out
  named       boolean not null,
  closes_on   date not null, -- the last day
  asked_on    date,
  closed_on   date,
  summary     text not null default '', -- what became of the opinions as a whole
  primary key (congress_id, id),
  unique (congress_id, id, named), -- for the opinions to say which kind theirs is
  check (named = (form ->> 'named')::boolean),
  check (closed_on is null or asked_on is not null),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, about_id) references docket.matter (congress_id, id),
  foreign key (congress_id, asker_organ) references organs.organ (congress_id, id)
);
create index consultation_about on consultations.consultation (congress_id, about_id) where about_id is not null;
create index consultation_by_day on consultations.consultation (congress_id, closes_on, id);

-- An answer is an answer to the questions that were asked: nobody changes them afterwards, nor takes the promise back
-- that it is without names.
create function consultations.keep_form() returns trigger language plpgsql as $$
begin
  if old.asked_on is not null and (new.form, new.named, new.asked_on) is distinct from (old.form, old.named, old.asked_on) then
    raise exception 'the form of a consultation that is out does not change';
  end if;
  return new;
end $$;
create trigger keep_form before update on consultations.consultation
  for each row execute function consultations.keep_form();

-- 征求意见对象: whom it goes to, when it goes out.
create table consultations.addressee (
  congress_id     integer not null,
  consultation_id uuid not null,
  holder_kind     text not null check (holder_kind in ('deputy', 'organ', 'role')),
  holder_id       text not null,
  primary key (congress_id, consultation_id, holder_kind, holder_id),
  foreign key (congress_id, consultation_id) references consultations.consultation (congress_id, id)
);

-- 征求意见函: one for each of them. Whether it has been answered is its matter's state.
create table consultations.request (
  congress_id     integer not null,
  id              uuid not null, -- also the id of its matter
  consultation_id uuid not null,
  holder_kind     text not null check (holder_kind in ('deputy', 'organ', 'role')),
  holder_id       text not null,
  primary key (congress_id, id),
  unique (congress_id, consultation_id, holder_kind, holder_id),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, consultation_id) references consultations.consultation (congress_id, id)
);

-- 具名意见: an opinion with its author's name.
create table consultations.opinion (
  congress_id     integer not null,
  request_id      uuid not null,
  consultation_id uuid not null,
  named           boolean not null default true check (named),
  answers         jsonb not null,
  given_on        date not null,
  primary key (congress_id, request_id),
  foreign key (congress_id, request_id) references consultations.request (congress_id, id),
  foreign key (congress_id, consultation_id, named) references consultations.consultation (congress_id, id, named)
);
create index opinion_by_consultation on consultations.opinion (congress_id, consultation_id);

-- 不记名意见: no key, no day, no order that leads to who gave it. All of a consultation's are written anew with each
-- that comes in, under ids of the moment and in an order of chance, so that they share one transaction.
create table consultations.nameless_opinion (
  congress_id     integer not null,
  id              uuid not null default gen_random_uuid(),
  consultation_id uuid not null,
  named           boolean not null default false check (not named),
  answers         jsonb not null,
  primary key (congress_id, id),
  foreign key (congress_id, consultation_id, named) references consultations.consultation (congress_id, id, named)
) with (
  -- What was written before lies about until it is swept: swept at the next opportunity, not at a fifth of the table.
  autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0
);
create index nameless_opinion_by_consultation on consultations.nameless_opinion (congress_id, consultation_id);

-- 意见条目: what was written in words, set out at the close; each that asks for something gets its fate.
create table consultations.line (
  congress_id     integer not null,
  id              uuid not null default gen_random_uuid(),
  consultation_id uuid not null,
  request_id      uuid, -- whose it is, where it is named
  nameless_id     uuid,
  question        text not null,
  text            text not null,
  subject         text, -- 主题, chosen by its author or by whoever sorts
  cluster         integer not null, -- lines of one number say much the same
  asks            boolean not null,
  fate            text check (fate in ('adopted', 'partly', 'not')),
  why             text not null default '',
  primary key (congress_id, id),
  check (num_nonnulls(request_id, nameless_id) = 1),
  check (fate is null or fate = 'adopted' or why <> ''),
  foreign key (congress_id, consultation_id) references consultations.consultation (congress_id, id),
  foreign key (congress_id, request_id) references consultations.opinion (congress_id, request_id),
  foreign key (congress_id, nameless_id) references consultations.nameless_opinion (congress_id, id)
);
create index line_by_consultation on consultations.line (congress_id, consultation_id);

do $$ declare t text; begin
  foreach t in array array['consultation', 'addressee', 'request', 'opinion', 'nameless_opinion', 'line'] loop
    execute format('alter table consultations.%I enable row level security', t);
    execute format('alter table consultations.%I force row level security', t);
    execute format('create policy one_congress on consultations.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on consultations.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on consultations.addressee, consultations.nameless_opinion to lianxin_app;
