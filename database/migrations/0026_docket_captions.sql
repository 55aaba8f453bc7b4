-- What each photograph of an acceptance shows, in the words of whoever took it, in the order of the photographs: who does
-- not see them reads this.
alter table docket.acceptance add column captions text[] not null default '{}',
  add check (cardinality(captions) <= cardinality(photos));
