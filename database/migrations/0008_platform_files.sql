-- 附件: bytes kept once for each congress under their SHA-256, and the files that bear them.
create schema files;
grant usage on schema files to lianxin_app;

create table files.blob (
  congress_id integer not null references organs.congress,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes       bytea not null,
  primary key (congress_id, sha256)
);
-- Photographs and office files are compressed already: packing them again costs time and saves nothing.
alter table files.blob alter column bytes set storage external;

-- A file belongs to whoever sent it until it is attached to something; then to whoever may see that.
create table files.file (
  congress_id  integer not null,
  id           uuid not null,
  name         text not null,
  media_type   text not null, -- told by its first bytes, never by its name
  size         integer not null check (size > 0),
  sha256       text not null,
  uploaded_by  uuid,          -- account; null: the program itself
  uploaded_at  timestamptz not null,
  subject_kind text,          -- what it is attached to; null: not yet, and swept after some days
  subject_id   uuid,
  primary key (congress_id, id),
  foreign key (congress_id, sha256) references files.blob (congress_id, sha256),
  check ((subject_kind is null) = (subject_id is null))
);
create index file_by_blob on files.file (congress_id, sha256);
create index file_unattached on files.file (congress_id, uploaded_by, uploaded_at) where subject_id is null;

do $$ declare t text; begin
  foreach t in array array['blob','file'] loop
    execute format('alter table files.%I enable row level security', t);
    execute format('alter table files.%I force row level security', t);
    execute format('create policy one_congress on files.%I using (congress_id = nullif(current_setting(''app.congress'', true), '''')::int)', t);
    execute format('grant select, insert, update, delete on files.%I to lianxin_app', t);
  end loop;
end $$;
