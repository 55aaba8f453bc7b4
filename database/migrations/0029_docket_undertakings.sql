-- 承诺台账: all promises of a congress by their day, and the day each was last reported as kept.
alter table docket.undertaking add column reported_on date;
-- Owners are bound by their own policies while these are forced.
alter table docket.undertaking no force row level security;
alter table docket.duty no force row level security;
alter table docket.matter no force row level security;
update docket.undertaking set reported_on = reported.day
  from (select duty.congress_id, duty.matter_id, max((duty.ended_at at time zone 'Asia/Shanghai')::date) as day
    from docket.duty join docket.matter on matter.congress_id = duty.congress_id and matter.id = duty.matter_id
    where matter.kind = 'undertaking' and matter.state in ('reported', 'verified') and duty.act = 'report' and duty.discharged
    group by duty.congress_id, duty.matter_id) as reported
  where reported.congress_id = undertaking.congress_id and reported.matter_id = undertaking.id;
alter table docket.undertaking force row level security;
alter table docket.duty force row level security;
alter table docket.matter force row level security;
create index undertaking_by_due on docket.undertaking (congress_id, due_on, id);
