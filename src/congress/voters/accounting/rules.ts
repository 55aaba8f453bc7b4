import { addDays } from '../../../law/day.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { announced, counting, heard, returning } from './bases.ts'
import { heads, type Head } from './words.ts'

interface Planning {
  readonly reportOn: string
  readonly today: string
  /** Days of notice that are usual. */
  readonly notice: number
}

/** 提前公告: voters have their days of notice. */
export const mayPlan = ({ reportOn, today, notice }: Planning): Ruling =>
  reportOn >= addDays(today, notice)
    ? permit(announced)
    : refuse(announced, 'report-too-soon', { notice, earliest: addDays(today, notice) })

/** 一名代表同时只有一次述职在办: nobody prepares two reports at once. */
export const mayPlanFor = ({ deputy, open }: { deputy: string; open: number }): Ruling =>
  open === 0 ? permit(DeputiesLaw('58')) : refuse(DeputiesLaw('58'), 'report-planned-already', { deputy })

/** 述职报告: it says something under one heading at least. */
export const mayWrite = (sections: Readonly<Record<string, string>>): Ruling =>
  Object.values(sections).some((text) => text.trim())
    ? permit(DeputiesLaw('58'))
    : refuse(DeputiesLaw('58'), 'report-says-nothing')

interface Holding {
  readonly heldOn: string
  readonly today: string
  readonly voters: number
  readonly usual: number
  readonly fewBecause: string
}

/** 到会选民. Reading: no statute says how many; fewer than is usual here is not void, but it is said why. */
export const mayHold = ({ heldOn, today, voters, usual, fewBecause }: Holding): Ruling =>
  allOf(
    heldOn <= today ? permit(DeputiesLaw('58')) : refuse(DeputiesLaw('58'), 'report-still-to-come', { heldOn }),
    voters > 0 ? permit(heard) : refuse(heard, 'no-voter-present'),
    voters >= usual || fewBecause.trim() ? permit(heard) : refuse(heard, 'too-few-voters', { voters, usual }),
  )

export interface Sums {
  readonly satisfied: number
  readonly fairly: number
  readonly dissatisfied: number
}

interface Assessing {
  readonly sheets: number
  readonly votersPresent: number
  readonly sums: Readonly<Record<Head, Sums>>
}

/** 评议: no more sheets than voters, and under no head more marks than sheets. Reading: a head left blank is no mark. */
export function mayAssess({ sheets, votersPresent, sums }: Assessing): Ruling {
  if (sheets > votersPresent) return refuse(counting, 'more-sheets-than-voters', { sheets, votersPresent })
  const wrong = heads.find((head) => {
    const { satisfied, fairly, dissatisfied } = sums[head]
    return satisfied + fairly + dissatisfied > sheets
  })
  return wrong ? refuse(counting, 'more-marks-than-sheets', { head: wrong, sheets }) : permit(counting)
}

/** 整改: what will be put right has a day to come. */
export function mayAnswer(points: readonly { dueOn: string }[], today: string): Ruling {
  const past = points.find(({ dueOn }) => dueOn <= today)
  return past ? refuse(returning, 'put-right-in-the-past', { dueOn: past.dueOn }) : permit(returning)
}

interface Publishing {
  readonly answered: boolean
  /** The day by which the deputy owed her answer. */
  readonly answerBy: string | null
  readonly today: string
  /** Numbers and addresses of persons found in what would be published. */
  readonly personal: number
  /** Whoever publishes has seen them, and lets them be struck out. */
  readonly striking: boolean
}

/** 公开: after the deputy's answer, or once its day has passed; numbers of persons are struck out, and never unnoticed. */
export const mayPublish = ({ answered, answerBy, today, personal, striking }: Publishing): Ruling =>
  allOf(
    answered || (answerBy !== null && answerBy < today)
      ? permit(DeputiesLaw('58'))
      : refuse(DeputiesLaw('58'), 'answer-still-owed', { answerBy }),
    personal === 0 || striking
      ? permit(DeputiesLaw('58'))
      : refuse(DeputiesLaw('58'), 'report-names-persons', { personal }),
  )
