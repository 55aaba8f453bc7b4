-- What a matter was opened beside: the paper of a promise, of a co-handling opinion, of a part handled separately. Lists
-- of duties and of news lead there. A paper of its own has none.
alter table docket.matter add column source_id uuid;
-- Owners are bound by their own policies while these are forced.
alter table docket.matter no force row level security;
alter table docket.undertaking no force row level security;
update docket.matter set source_id = undertaking.source_id
  from docket.undertaking where undertaking.congress_id = matter.congress_id and undertaking.id = matter.id;
alter table docket.matter force row level security;
alter table docket.undertaking force row level security;
alter table docket.matter add foreign key (congress_id, source_id) references docket.matter (congress_id, id);
create index matter_by_source on docket.matter (congress_id, source_id) where source_id is not null;

-- 动态: how far in the record each account has looked at what is new on its papers.
create table docket.news_mark (
  congress_id integer not null references organs.congress,
  account_id  uuid not null,
  seq         bigint not null, -- the last event looked at: the order of the chain is the order of commits
  primary key (congress_id, account_id)
);
alter table docket.news_mark enable row level security;
alter table docket.news_mark force row level security;
create policy one_congress on docket.news_mark
  using (congress_id = nullif(current_setting('app.congress', true), '')::int);
grant select, insert, update on docket.news_mark to lianxin_app;
