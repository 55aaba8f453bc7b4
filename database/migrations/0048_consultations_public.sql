-- 向社会公开征求意见: what anybody says to a consultation, apart from what those asked say, and never counted with it.
alter table consultations.consultation
  add column to_public boolean not null default false,
  add column asks_name boolean not null default false; -- whether a member of the public may give a name

-- Whom it goes to is part of the promise: what is out is neither opened to everybody afterwards nor shut.
create or replace function consultations.keep_form() returns trigger language plpgsql as $$
begin
  if old.asked_on is not null and (new.form, new.named, new.asked_on, new.to_public, new.asks_name)
    is distinct from (old.form, old.named, old.asked_on, old.to_public, old.asks_name) then
    raise exception 'the form of a consultation that is out does not change';
  end if;
  return new;
end $$;

create table consultations.comment (
  congress_id     integer not null,
  id              uuid not null,
  consultation_id uuid not null,
  answers         jsonb not null,
  name            text not null default '', -- as given; never shown to the public
  same_as         uuid, -- the same text came before: looked up and counted there
  form_mark       text not null, -- a form sent twice is taken once
  code_mark       text not null, -- what is kept of the query code
  text_mark       text, -- of everything written in words
  given_on        date not null,
  primary key (congress_id, id),
  unique (congress_id, form_mark),
  unique (congress_id, code_mark),
  foreign key (congress_id, consultation_id) references consultations.consultation (congress_id, id),
  foreign key (congress_id, same_as) references consultations.comment (congress_id, id)
);
create unique index comment_by_text on consultations.comment (congress_id, consultation_id, text_mark)
  where same_as is null and text_mark is not null;
create index comment_by_consultation on consultations.comment (congress_id, consultation_id, id);

-- One text out of one comment: moderated by itself, answered by itself.
create table consultations.comment_text (
  congress_id     integer not null,
  id              uuid not null,
  comment_id      uuid not null,
  consultation_id uuid not null,
  question        text not null, -- of the form; 'clause': about an article of the draft
  clause          text not null default '', -- 第三条
  text            text not null,
  asks            boolean not null,
  primary key (congress_id, id),
  foreign key (congress_id, comment_id) references consultations.comment (congress_id, id)
);
create index comment_text_by_consultation on consultations.comment_text (congress_id, consultation_id, id);
create index comment_text_by_comment on consultations.comment_text (congress_id, comment_id);

alter table consultations.line add column public_id uuid;
do $$ declare c text; begin
  select conname into strict c from pg_constraint
    where conrelid = 'consultations.line'::regclass and pg_get_constraintdef(oid) like '%num_nonnulls%';
  execute format('alter table consultations.line drop constraint %I', c);
end $$;
alter table consultations.line
  add constraint line_of_one check (num_nonnulls(request_id, nameless_id, public_id) = 1),
  add foreign key (congress_id, public_id) references consultations.comment_text (congress_id, id);

do $$ declare t text; begin
  foreach t in array array['comment', 'comment_text'] loop
    execute format('alter table consultations.%I enable row level security', t);
    execute format('alter table consultations.%I force row level security', t);
    execute format('create policy one_congress on consultations.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on consultations.%I to lianxin_app', t);
  end loop;
end $$;
