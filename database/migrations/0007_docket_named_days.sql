-- Extended papers fall due on the latest day their extension names (最迟办理时间); those extended before it was written
-- down have it from their duty. Owners are bound by their own policies while these are forced.
alter table docket.matter no force row level security;
alter table docket.duty no force row level security;
update docket.matter set days = matter.days || jsonb_build_object('latest', duty.due_on)
  from docket.duty
  where matter.kind = 'suggestion' and matter.state = 'extended' and duty.congress_id = matter.congress_id
    and duty.matter_id = matter.id and duty.act = 'reply' and duty.ended_at is null;
update docket.matter set days = days || jsonb_build_object('received', (entered_at at time zone 'Asia/Shanghai')::date)
  where kind = 'suggestion' and state = 'submitted';
alter table docket.matter force row level security;
alter table docket.duty force row level security;
