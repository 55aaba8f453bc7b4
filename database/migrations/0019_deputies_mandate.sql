-- 暂停执行职务（代表法 61）：自何日起；恢复后为空。The end of the mandate (62) is ended_on, as before.
alter table deputies.deputy add column suspended_on date;
