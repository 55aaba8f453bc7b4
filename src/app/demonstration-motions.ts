import { deputiesByName, deputyByName } from '../congress/deputies/index.ts'
import { enterSignatories } from '../congress/drafting/index.ts'
import {
  advise,
  decide,
  deliver,
  draft,
  enterResult,
  noteContact,
  refer,
  report,
  settle,
  submit,
  turnLate,
} from '../congress/motions/index.ts'
import type { ContactWay, Decision, Mover } from '../congress/motions/words.ts'
import { organByName, sessionsOf, setMotionsUntil } from '../congress/organs/index.ts'
import { dayInShanghai } from '../law/day.ts'
import { newId } from '../platform/database/id.ts'
import type { Work } from '../platform/http/route.ts'
import { systemCaller } from './system.ts'

interface SeedAct {
  readonly on: string
  readonly by: 'lead' | 'chair' | 'clerk' | 'committee' | 'executor'
  readonly do:
    'submit' | 'refer' | 'advise' | 'decide' | 'result' | 'contact' | 'report' | 'settle' | 'deliver' | 'turn-late'
  readonly text?: string
  readonly reason?: string
  readonly committee?: string
  readonly executor?: string
  readonly until?: string
  readonly decision?: Decision
  readonly nextSession?: string
  readonly adopted?: boolean
  readonly votes?: { deputies: number; inFavour: number; against: number; abstaining: number }
  readonly then?: 'charge' | 'conclude' | 'carry-over' | 'send-back' | 'redo'
  readonly way?: ContactWay
  readonly whom?: string
  readonly said?: string
}

interface SeedMotion {
  readonly title: string
  readonly mover: Mover
  readonly lead?: string
  readonly coSigners?: readonly string[]
  readonly cause: string
  readonly grounds: string
  readonly plan: string
  readonly draftedOn: string
  readonly acts: readonly SeedAct[]
}

export interface SeedMotions {
  readonly cutOff: readonly { session: number; until: string; decidedOn: string; on: string }[]
  readonly motions: readonly SeedMotion[]
}

/** Whoever acted, by name, as the demonstration's people are called. */
export interface Cast {
  readonly chair: string
  readonly clerk: string
}

interface Playing {
  readonly work: Work
  readonly cast: Cast
  readonly id: string
  readonly lead: { readonly id: string; readonly name: string } | null
}

/** The same transaction, at ten in the morning of a day, by somebody in a role. */
const at = (work: Work, day: string, caller: Partial<Work['caller']> & { roles: readonly string[] }): Work => {
  const now = new Date(`${day}T10:00:00+08:00`)
  return {
    ...work,
    now,
    today: dayInShanghai(now),
    caller: { ...systemCaller(work.congressId, caller.roles), ...caller },
  }
}

const organ = async ({ tx, congressId }: Work, name: string | undefined): Promise<string | undefined> =>
  name ? ((await organByName(tx, congressId, name)) ?? undefined) : undefined

async function stateOf(work: Work, id: string) {
  return work.tx
    .selectFrom('motions.motion as motion')
    .innerJoin('docket.matter as matter', (on) =>
      on.onRef('matter.congress_id', '=', 'motion.congress_id').onRef('matter.id', '=', 'motion.id'),
    )
    .select(['matter.version', 'motion.committee_id', 'motion.executor_id'])
    .where('motion.congress_id', '=', work.congressId)
    .where('motion.id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Who does an act: by name, in the role it takes. */
async function actor({ work, cast, id, lead }: Playing, { by, on }: SeedAct): Promise<Work> {
  if (by === 'lead' && lead) return at(work, on, { roles: ['deputy'], deputyId: lead.id, name: lead.name })
  if (by === 'chair') return at(work, on, { roles: ['chair'], name: cast.chair })
  if (by === 'clerk' || by === 'lead') return at(work, on, { roles: ['staff'], name: cast.clerk })
  const { committee_id, executor_id } = await stateOf(work, id)
  const organId = by === 'committee' ? committee_id : executor_id
  return at(work, on, { roles: ['organ-handler'], organId, name: by === 'committee' ? '贾守约' : '经办人' })
}

async function play(playing: Playing, act: SeedAct): Promise<void> {
  const { id } = playing
  const { version } = await stateOf(playing.work, id)
  const work = await actor(playing, act)
  const committeeId = await organ(work, act.committee)
  const executorId = await organ(work, act.executor)
  const { text = '', reason = '', nextSession } = act
  const acts: Record<SeedAct['do'], () => Promise<unknown>> = {
    submit: () => submit(work, { id, version }),
    refer: () => refer(work, { id, version, committeeId: committeeId ?? '', by: act.until ?? act.on, reason }),
    advise: () => advise(work, { id, version, text }),
    decide: () => decide(work, { id, version, decision: act.decision ?? 'list', reason, committeeId, nextSession }),
    result: () =>
      enterResult(work, {
        id,
        version,
        adopted: act.adopted ?? false,
        votes: act.votes ?? { deputies: 1, inFavour: 0, against: 0, abstaining: 0 },
        text,
        executorId,
      }),
    contact: () =>
      noteContact(work, {
        id: newId(work.now.getTime()),
        motionId: id,
        heldOn: act.on,
        way: act.way ?? 'phone',
        whom: act.whom ?? '',
        said: act.said ?? '',
      }),
    report: () => report(work, { id, version, text }),
    settle: () => settle(work, { id, version, then: act.then ?? 'conclude', text, executorId, nextSession }),
    deliver: () => deliver(work, { id, version, text }),
    'turn-late': () => turnLate(work, { id, version }),
  }
  await acts[act.do]()
}

async function playMotion(work: Work, cast: Cast, motion: SeedMotion): Promise<void> {
  const { tx, congressId } = work
  const id = newId(Date.parse(`${motion.draftedOn}T10:00:00+08:00`))
  const leadId = motion.lead ? await deputyByName(tx, congressId, motion.lead) : null
  const lead = leadId && motion.lead ? { id: leadId, name: motion.lead } : null
  const author = lead
    ? at(work, motion.draftedOn, { roles: ['deputy'], deputyId: lead.id, name: lead.name })
    : at(work, motion.draftedOn, { roles: ['staff'], name: cast.clerk })
  const { title, mover, cause, grounds, plan } = motion
  await draft(author, { id, title, mover, cause, grounds, plan, withinPowers: true })
  const names = await deputiesByName(tx, congressId, motion.coSigners ?? [])
  await enterSignatories(author, { matterId: id, deputies: [...names.values()], signedOn: motion.draftedOn })
  for (const act of motion.acts) await play({ work, cast, id, lead }, act)
}

/** The presidium's cut-off of a session becomes known on its day. */
async function playCutOff(work: Work, cast: Cast, { session, until, decidedOn, on }: SeedMotions['cutOff'][number]) {
  const found = (await sessionsOf(work.tx, work.congressId)).find(({ ordinal }) => ordinal === session)
  if (!found) throw new Error(`motions.json: no session ${session}`)
  await setMotionsUntil(at(work, on, { roles: ['chair'], name: cast.chair }), found.id, { until, decidedOn })
}

/** Plays the demonstration's motions, each act on its day, by the acts people use; in the order of their drafting. */
export async function playMotions(work: Work, cast: Cast, { cutOff, motions }: SeedMotions): Promise<void> {
  const played = [
    ...cutOff.map((each) => ({ on: each.on, play: () => playCutOff(work, cast, each) })),
    ...motions.map((each) => ({ on: each.draftedOn, play: () => playMotion(work, cast, each) })),
  ].sort((one, other) => one.on.localeCompare(other.on))
  for (const { play: next } of played) await next()
}
