-- 时间线与工作一览: all duties of a matter, ended ones too, tell how its days went. In place of the index of open ones,
-- of which a matter has never many.
drop index docket.duty_by_matter;
create index duty_by_matter on docket.duty (congress_id, matter_id);
