import { practice } from '../../../law/article.ts'
import { addDays } from '../../../law/day.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Fate, Warning } from './words.ts'

const verified = practice(
  '承诺是否兑现由承诺人以外的人核实',
  'somebody other than the owner verifies what was promised',
)
const onTheSpot = practice(
  '承诺事项现场验收，留存影像；没有影像的说明原因',
  'a promise is accepted on the spot with photographs, or with the reason why there are none',
)
const contested = practice(
  '工作人员代为核实的，代表可以在限期内提出异议',
  'what the office verified in her place the deputy may contest within days',
)
const reopened = practice(
  '兑现后发现质量隐患的，重新办理',
  'what was kept in appearance only is opened again when the defect shows',
)
const passed = practice(
  '承诺单位撤并的，由承接其职责的单位继续办理',
  'the promise of an organ that ended passes to the organ that took over its work',
)

/** What is owed on a promise now: by which day, and how far it has climbed. */
export interface Pressing {
  readonly dueOn: string
  readonly isListed: boolean
  /** It waits for its owner's report, not for somebody to verify it. */
  readonly isOpen: boolean
  readonly today: string
  /** Calendar days ahead from which it is pressing: the first of the congress's reminders (到期前提醒). */
  readonly remindBefore: number
}

/** 预警: in time until the first reminder, pressing up to the day itself, then overdue, at last listed by name. */
export function warningOf({ dueOn, isListed, isOpen, today, remindBefore }: Pressing): Warning {
  if (isListed) return 'listed'
  if (dueOn < today) return 'overdue'
  return isOpen && dueOn <= addDays(today, remindBefore) ? 'soon' : 'in-time'
}

/**
 * What has become of a promise. Reading: what was reported by its day and is not verified yet is not broken; what was
 * imported as reported, nobody knows when, counts as reported in time.
 */
export function fateOf(promise: {
  readonly state: string
  readonly dueOn: string
  readonly reportedOn: string | null
  readonly today: string
}): Fate {
  const { state, dueOn, reportedOn, today } = promise
  const isLate = reportedOn !== null && reportedOn > dueOn
  if (state === 'verified') return isLate ? 'kept-late' : 'kept'
  if (state === 'reported' && !isLate) return 'open'
  return dueOn < today ? 'broken' : 'open'
}

/** What somebody found whether a promise was kept. */
export interface Finding {
  readonly ownerIsVerifier: boolean
  readonly kept: boolean
  readonly reason: string
  readonly photos: number
  readonly noPhotoReason: string
  readonly heldOn: string
  readonly today: string
}

/** Whoever promised does not also verify; what was kept is shown, what was not is said. */
export function mayVerify({ ownerIsVerifier, kept, reason, photos, noPhotoReason, heldOn, today }: Finding): Ruling {
  const shown = photos > 0 || noPhotoReason.trim() !== ''
  return allOf(
    ownerIsVerifier ? refuse(verified, 'owner-may-not-verify') : permit(verified),
    heldOn > today ? refuse(onTheSpot, 'acceptance-to-come', { heldOn }) : permit(verified),
    kept && !shown ? refuse(onTheSpot, 'photo-missing') : permit(onTheSpot),
    kept || reason.trim() ? permit(verified) : refuse(verified, 'reason-missing'),
  )
}

/** 异议: only against what the office verified in the deputy's place, and within the days. Reading: the last day counts. */
export function mayContest(facts: {
  readonly byOffice: boolean
  readonly isDeputy: boolean
  readonly today: string
  readonly contestBy: string
}): Ruling {
  return allOf(
    facts.isDeputy ? permit(contested) : refuse(contested, 'deputy-contests'),
    facts.byOffice ? permit(contested) : refuse(contested, 'verified-by-deputy'),
    facts.today <= facts.contestBy
      ? permit(contested)
      : refuse(contested, 'too-late-to-contest', { contestBy: facts.contestBy }),
  )
}

/** 发现隐患: whatever was verified opens again with a new day, while its paper is still followed. */
export function mayReopen(facts: {
  readonly reason: string
  readonly dueOn: string
  readonly today: string
  readonly paperClosed: boolean
}): Ruling {
  return allOf(
    facts.paperClosed ? refuse(reopened, 'paper-closed') : permit(reopened),
    facts.reason.trim() ? permit(reopened) : refuse(reopened, 'reason-missing'),
    facts.dueOn > facts.today ? permit(reopened) : refuse(reopened, 'new-day-to-come', { dueOn: facts.dueOn }),
  )
}

/** 移交承诺: to another organ, with the reason. */
export const mayPass = ({ sameOwner, reason }: { sameOwner: boolean; reason: string }): Ruling =>
  allOf(
    sameOwner ? refuse(passed, 'same-owner') : permit(passed),
    reason.trim() ? permit(passed) : refuse(passed, 'reason-missing'),
  )
