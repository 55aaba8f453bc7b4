-- What an organ may see begins with what it answers for: its promises are looked up by their owner.
create index undertaking_by_owner on docket.undertaking (congress_id, owner_kind, owner_id, source_id);
