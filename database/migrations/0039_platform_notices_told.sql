-- 提醒到哪里为止: how far the record had come when she was told. Clocks are set back; the record's numbers never are.
alter table notices.outgoing add column told_to bigint not null default 0 check (told_to >= 0);
