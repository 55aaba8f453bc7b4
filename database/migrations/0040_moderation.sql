-- 公开审核: what somebody said in public waits here until the office has let it stand, covered parts of it, or not.
create schema moderation;
grant usage on schema moderation to lianxin_app;

create table moderation.item (
  congress_id  integer not null references organs.congress,
  id           uuid not null, -- also the id of its matter
  subject_kind text not null, -- whose room's it is: opinion, public-answer, consultation-comment
  subject_id   uuid not null, -- what it is there
  paper_kind   text, -- the matter it belongs to, where the desk has a page of it
  paper_id     uuid,
  title        text not null, -- as it was sent, never changed by anybody
  text         text not null,
  spans        jsonb not null default '[]', -- what is covered: [{"in": "text", "from": 3, "to": 14}]
  shown_title  text, -- as everybody may read it; null: nobody may, now
  shown_text   text,
  shown_on     date,
  reason       text, -- why it is not shown
  note         text not null default '',
  meant        text not null default '', -- why personal data in it may be shown
  sent_on      date not null,
  locked_by    uuid, -- the account at it now
  locked_name  text,
  locked_until timestamptz,
  primary key (congress_id, id),
  unique (congress_id, subject_kind, subject_id),
  check ((shown_title is null) = (shown_text is null) and (shown_text is null) = (shown_on is null)),
  check (reason in ('personal-data', 'insult', 'secret', 'advertising', 'not-ours', 'other')),
  check ((locked_by is null) = (locked_until is null) and (locked_by is null) = (locked_name is null)),
  check ((paper_id is null) = (paper_kind is null)),
  foreign key (congress_id, id) references docket.matter (congress_id, id)
);
create index item_by_paper on moderation.item (congress_id, paper_id) where paper_id is not null;

-- What was sent stays as it was sent: what is shown is made from it by covering, and in no other way.
create function moderation.keep_original() returns trigger language plpgsql as $$
begin
  if (new.title, new.text, new.subject_kind, new.subject_id) is distinct from (old.title, old.text, old.subject_kind, old.subject_id) then
    raise exception 'what was sent is not rewritten';
  end if;
  return new;
end $$;
create trigger keep_original before update on moderation.item
  for each row execute function moderation.keep_original();

create table moderation.picture (
  congress_id integer not null,
  item_id     uuid not null,
  file_id     uuid not null,
  position    integer not null,
  left_out    boolean not null default false,
  public_id   uuid, -- the redrawn picture, once it was let stand
  primary key (congress_id, item_id, file_id),
  foreign key (congress_id, item_id) references moderation.item (congress_id, id)
);
create index picture_by_public_id on moderation.picture (congress_id, public_id) where public_id is not null;

do $$ declare t text; begin
  foreach t in array array['item', 'picture'] loop
    execute format('alter table moderation.%I enable row level security', t);
    execute format('alter table moderation.%I force row level security', t);
    execute format('create policy one_congress on moderation.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on moderation.%I to lianxin_app', t);
  end loop;
end $$;
