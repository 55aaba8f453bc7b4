-- 专长: what a deputy knows well, in her own words or the office's; by these the able are found (聘请代表专题视察).
create table deputies.expertise (
  congress_id integer not null,
  deputy_id   uuid not null,
  tag         text not null check (tag <> '' and length(tag) <= 20),
  primary key (congress_id, deputy_id, tag),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create index expertise_by_tag on deputies.expertise (congress_id, tag);

alter table deputies.expertise enable row level security;
alter table deputies.expertise force row level security;
create policy one_congress on deputies.expertise using (congress_id = nullif(current_setting('app.congress', true), '')::int);
grant select, insert, update, delete on deputies.expertise to lianxin_app;
