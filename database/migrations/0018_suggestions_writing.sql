-- 起草：地点与“本件的不同之处”。Where the matter lies is a facet of its own, for finding similar ones; what makes a paper
-- different from one already made is the deputy's own sentence, read at the gate.
alter table suggestions.suggestion
  add column place text not null default '',      -- 地点：村、路段、单位
  add column difference text not null default ''; -- 与已有建议的不同之处
