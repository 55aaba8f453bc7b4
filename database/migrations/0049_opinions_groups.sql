-- 同类意见: opinions on one matter are handled together; each person is still answered for herself.
create table opinions.alike (
  congress_id integer not null references organs.congress,
  id          uuid not null,
  title       text not null check (title <> ''),
  formed_by   text not null,
  formed_on   date not null,
  primary key (congress_id, id)
);

create table opinions.alike_member (
  congress_id integer not null,
  opinion_id  uuid not null,
  alike_id    uuid not null,
  primary key (congress_id, opinion_id), -- of one group at most
  foreign key (congress_id, alike_id) references opinions.alike (congress_id, id),
  foreign key (congress_id, opinion_id) references opinions.opinion (congress_id, id)
);
create index alike_member_by_group on opinions.alike_member (congress_id, alike_id);

do $$ declare t text; begin
  foreach t in array array['alike', 'alike_member'] loop
    execute format('alter table opinions.%I enable row level security', t);
    execute format('alter table opinions.%I force row level security', t);
    execute format('create policy one_congress on opinions.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on opinions.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on opinions.alike_member to lianxin_app;
