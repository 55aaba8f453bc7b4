import type { InspectionPage } from '../contract.ts'

/** Topic and plan as they are being typed: lists are lines of a text. */
export interface PlanTyped {
  readonly topic: string
  readonly why: string
  readonly organId: string
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly route: string
  readonly lookAt: string
  readonly demands: string
}

export const noPlan: PlanTyped = {
  topic: '',
  why: '',
  organId: '',
  heldOn: '',
  startsAt: '09:00',
  endsAt: '11:30',
  place: '',
  route: '',
  lookAt: '',
  demands: '',
}

const itemsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const planOf = (page: InspectionPage): PlanTyped => ({
  topic: page.topic,
  why: page.why,
  organId: page.organ.id,
  heldOn: page.heldOn,
  startsAt: page.startsAt,
  endsAt: page.endsAt,
  place: page.place,
  route: page.route.join('\n'),
  lookAt: page.lookAt.join('\n'),
  demands: page.demands,
})

/** The plan as it is sent. */
export const sentOf = ({ route, lookAt, ...rest }: PlanTyped) => ({
  ...rest,
  route: itemsOf(route),
  lookAt: itemsOf(lookAt),
})
