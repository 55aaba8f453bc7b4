-- 起草: what deputies who write a paper together share, whatever the paper is: its names, versions, comments, field
-- studies and attachments, all under the id of its matter.
create schema drafting;
grant usage on schema drafting to lianxin_app;

-- 联名: one row for each deputy ever asked; that a name counts once is the table's. Lead deputies are not in it.
create table drafting.signatory (
  congress_id    integer not null,
  matter_id      uuid not null,
  deputy_id      uuid not null,
  state          text not null check (state in ('invited', 'signed', 'to-confirm', 'refused', 'withdrawn', 'cancelled', 'lapsed')),
  holds_pen      boolean not null default false, -- 共同起草: may revise the text
  invitation_id  uuid,    -- the matter of the invitation; null for names that came in with an imported paper
  invited_on     date,
  answer_by      date,
  opened_at      timestamptz, -- when she opened the text; shown to nobody but her
  opened_version integer,
  signed_on      date,
  signed_version integer,
  reason         text not null default '', -- why refused or withdrawn, if she says
  primary key (congress_id, matter_id, deputy_id),
  foreign key (congress_id, matter_id) references docket.matter (congress_id, id),
  foreign key (congress_id, invitation_id) references docket.matter (congress_id, id),
  foreign key (congress_id, deputy_id) references deputies.deputy (congress_id, id)
);
create index signatory_by_deputy on drafting.signatory (congress_id, deputy_id, matter_id);
create index signatory_awaited on drafting.signatory (congress_id, answer_by) where state in ('invited', 'to-confirm');

-- 版本: the text as it was after each saving that changed it; counted from 1 in each paper.
create table drafting.version (
  congress_id integer not null,
  matter_id   uuid not null,
  version     integer not null,
  text        jsonb not null, -- {"title": …, "facts": …, "analysis": …, "proposal": …}
  saved_at    timestamptz not null,
  saved_by    text not null,  -- name, as it was then
  primary key (congress_id, matter_id, version),
  foreign key (congress_id, matter_id) references docket.matter (congress_id, id)
);

create table drafting.comment (
  congress_id integer not null,
  id          uuid not null,
  matter_id   uuid not null,
  part        text not null check (part in ('whole', 'title', 'facts', 'analysis', 'proposal')),
  text        text not null,
  account_id  uuid not null,
  said_by     text not null,
  said_at     timestamptz not null,
  resolved_at timestamptz,
  resolved_by text,
  primary key (congress_id, id),
  foreign key (congress_id, matter_id) references docket.matter (congress_id, id)
);
create index comment_by_matter on drafting.comment (congress_id, matter_id, id);

-- 调研记录: where the deputies went, whom they asked, what they found.
create table drafting.field_study (
  congress_id integer not null,
  id          uuid not null,
  matter_id   uuid not null,
  began_on    date not null,
  ended_on    date not null,
  place       text not null,
  whom        text not null, -- 走访对象
  found       text not null,
  written_by  text not null,
  written_at  timestamptz not null,
  primary key (congress_id, id),
  foreign key (congress_id, matter_id) references docket.matter (congress_id, id),
  check (ended_on >= began_on)
);
create index field_study_by_matter on drafting.field_study (congress_id, matter_id, began_on);

create table drafting.attachment (
  congress_id integer not null,
  file_id     uuid not null,
  matter_id   uuid not null,
  study_id    uuid,     -- a photo of a field study
  kind        text not null check (kind in ('photo', 'document', 'paper-original')),
  caption     text not null, -- what is to be seen, in words: read aloud where the picture cannot be seen
  taken_on    date,     -- day and place only as the deputy typed them: the picture itself carries none
  taken_at    text not null default '',
  attached_by text not null,
  attached_at timestamptz not null,
  primary key (congress_id, file_id),
  foreign key (congress_id, file_id) references files.file (congress_id, id),
  foreign key (congress_id, matter_id) references docket.matter (congress_id, id),
  foreign key (congress_id, study_id) references drafting.field_study (congress_id, id)
);
create index attachment_by_matter on drafting.attachment (congress_id, matter_id, attached_at);

do $$ declare t text; begin
  foreach t in array array['signatory','version','comment','field_study','attachment'] loop
    execute format('alter table drafting.%I enable row level security', t);
    execute format('alter table drafting.%I force row level security', t);
    execute format('create policy one_congress on drafting.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update on drafting.%I to lianxin_app', t);
  end loop;
end $$;
grant delete on drafting.field_study, drafting.attachment to lianxin_app;

-- Names that stood under suggestions already, read congress by congress: an owner without superuser rights is bound by
-- the policies too.
do $$ declare c integer; begin
  for c in select congress_id from organs.congresses() loop
    perform set_config('app.congress', c::text, true);
    insert into drafting.signatory (congress_id, matter_id, deputy_id, state, signed_on)
      select co.congress_id, co.suggestion_id, co.deputy_id, 'signed', suggestion.submitted_on
      from suggestions.co_signer co
      join suggestions.suggestion on suggestion.congress_id = co.congress_id and suggestion.id = co.suggestion_id
      where co.congress_id = c and co.deputy_id is distinct from suggestion.lead_deputy_id;
  end loop;
end $$;
