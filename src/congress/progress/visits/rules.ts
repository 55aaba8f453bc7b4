import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'

const routed = practice(
  '视察前排定路线：看什么、先后、时间',
  'the route is set before a visit: what, in which order, when',
)
const looked = practice('视察人员现场逐点检查、评分', 'whoever goes looks at each stop and scores it on the spot')
const told = practice(
  '视察通报好做法和差做法，说明理由',
  'a visit names the best and the worst practice, with its reason',
)
const rightened = practice('视察提出的整改要求明确单位和期限', 'what must be put right has an owner and a day to come')
const pictured = practice('现场照片注明时间和地点', 'photographs on the spot say when and where')

const over: readonly string[] = ['concluded', 'cancelled']
const onTheSpot: readonly string[] = ['under-way', 'to-minute']

/** A route may change until the minutes are out, on the road too. */
export const mayChangeRoute = ({ state }: { state: string }): Ruling =>
  over.includes(state) ? refuse(routed, 'visit-over') : permit(routed)

interface Stop {
  readonly id: string
  readonly title: string
  readonly itemId: string | null
  readonly arrivesAt: string
}

interface Route {
  readonly stops: readonly Stop[]
  /** Stops where somebody has found something or taken a photograph. */
  readonly seen: readonly Pick<Stop, 'id' | 'title' | 'itemId'>[]
}

/** The first stop that is reached before the one it follows; stops without a time stand in no order. */
export function firstTooEarly(stops: readonly Stop[]): { stop: Stop; before: Stop } | null {
  let before: Stop | null = null
  for (const stop of stops) {
    if (!stop.arrivesAt) continue
    if (before && stop.arrivesAt < before.arrivesAt) return { stop, before }
    before = stop
  }
  return null
}

/** A route is driven forward, sees nothing twice, and leaves out nothing that was seen already. */
export function isSound({ stops, seen }: Route): Ruling {
  const early = firstTooEarly(stops)
  const twice = stops.find(({ itemId }, at) => itemId && stops.findIndex((each) => each.itemId === itemId) < at)
  // Looking at another matter from now on would hand it what was found of the first.
  const lost = seen.find(({ id, itemId }) => !stops.some((stop) => stop.id === id && stop.itemId === itemId))
  return allOf(
    early
      ? refuse(routed, 'stop-too-early', {
          stop: early.stop.title,
          arrivesAt: early.stop.arrivesAt,
          before: early.before.title,
          then: early.before.arrivesAt,
        })
      : permit(routed),
    twice ? refuse(routed, 'stop-twice', { stop: twice.title }) : permit(routed),
    lost ? refuse(routed, 'stop-seen-already', { stop: lost.title }) : permit(routed),
  )
}

interface Visitor {
  readonly state: string
  readonly organises: boolean
  /** She is a deputy, was invited, and has signed in. */
  readonly signedIn: boolean
}

/**
 * 现场评分: by the deputies who came and by the organisers, while it is under way or until its minutes are out.
 * Deputies inspect as it was arranged; whoever stayed at home has seen nothing.
 */
export const mayScore = ({ state, organises, signedIn }: Visitor): Ruling =>
  allOf(
    onTheSpot.includes(state) ? permit(looked) : refuse(looked, 'visit-not-on'),
    organises || signedIn ? permit(DeputiesLaw('29')) : refuse(looked, 'not-on-the-visit'),
  )

/** What others gave is shown to whoever has given her own, and to all once the minutes are out: nobody copies. */
export const maySeeScores = (facts: { state: string; organises: boolean; deputy: boolean; scored: boolean }): boolean =>
  facts.state === 'concluded' || facts.organises || (facts.deputy && facts.scored)

/** One person's score is no mean: alone it is not shown to whoever was scored, nor written where she reads it. */
export const isMean = (scores: number): boolean => scores >= 2

interface Word {
  readonly state: string
  readonly practice: string | null
  readonly reason: string
  readonly toRectify: readonly { readonly what: string; readonly dueOn: string }[]
  readonly today: string
}

/** The organisers' word on a stop: best or worst with the reason, and what must be put right by a day to come. */
export function mayBeSaid({ state, practice: named, reason, toRectify, today }: Word): Ruling {
  const past = toRectify.find(({ dueOn }) => dueOn <= today)
  return allOf(
    onTheSpot.includes(state) ? permit(told) : refuse(told, 'visit-not-on'),
    !named || reason.trim() ? permit(told) : refuse(told, 'practice-without-reason'),
    past ? refuse(rightened, 'rectify-in-the-past', { what: past.what, dueOn: past.dueOn }) : permit(rightened),
  )
}

/** A photograph was taken before it is shown; a clock some minutes ahead does no harm. */
export function mayBeShown(facts: { takenAt: string; now: string; photos: number; most: number }): Ruling {
  const ahead = Date.parse(facts.takenAt) - Date.parse(facts.now)
  return allOf(
    ahead <= 10 * 60_000 ? permit(pictured) : refuse(pictured, 'photo-to-come'),
    facts.photos < facts.most ? permit(pictured) : refuse(pictured, 'photos-enough', { most: facts.most }),
  )
}
