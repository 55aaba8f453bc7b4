-- 办理情况通报: what was made known of handling, period by period. What is published never changes: a correction is a new
-- edition beside it.
create schema progress;
grant usage on schema progress to lianxin_app;

create table progress.bulletin (
  congress_id integer not null references organs.congress,
  id          uuid not null, -- also the id of its matter
  from_day    date not null,
  to_day      date not null check (to_day > from_day),
  edition     integer not null check (edition > 0),
  why_edition text not null default '', -- what a later edition corrects
  period_id   uuid,          -- the period of a cadence it fulfils
  content     jsonb not null, -- frozen when it is checked
  withheld    text[] not null default '{}', -- lines kept back because of personal data
  checked_by  uuid,          -- the account that checked it: it does not approve it
  made_at     timestamptz not null,
  published_on date,
  primary key (congress_id, id),
  unique (congress_id, from_day, to_day, edition),
  foreign key (congress_id, id) references docket.matter (congress_id, id),
  foreign key (congress_id, period_id) references docket.cadence_period (congress_id, id)
);
alter table progress.bulletin enable row level security;
alter table progress.bulletin force row level security;
create policy one_congress on progress.bulletin
  using (congress_id = nullif(current_setting('app.congress', true), '')::int);
grant select, insert, update on progress.bulletin to lianxin_app;

-- Once published, its content is history.
create function progress.keep_published() returns trigger language plpgsql as $$
begin
  if old.published_on is not null then
    raise exception 'a published bulletin is not changed';
  end if;
  return new;
end $$;
create trigger published_stays before update on progress.bulletin for each row execute function progress.keep_published();
