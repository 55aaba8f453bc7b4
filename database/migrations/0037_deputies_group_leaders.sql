-- 代表团团长、代表小组组长（召集人）: one of its deputies. Whether she is still of it and in office is asked when it is read.
alter table deputies.delegation
  add column leader_id uuid,
  add foreign key (congress_id, leader_id) references deputies.deputy (congress_id, id);
