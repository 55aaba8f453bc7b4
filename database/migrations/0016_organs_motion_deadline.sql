-- 议案截止时间: the presidium's first meeting sets it for its session; set before the session opens, it makes known that
-- motions are taken from now on. The day of that decision is kept beside it.
alter table organs.session
  add column motions_until timestamptz,
  add column motions_until_decided_on date,
  add check ((motions_until is null) = (motions_until_decided_on is null));
