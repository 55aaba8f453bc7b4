import type { Article } from '../../law/article.ts'
import type { Bilingual } from '../../law/bilingual.ts'
import type { Period } from '../../law/period.ts'

/** A period fixed in the table, or the name of the congress's setting that fixes it. */
export type Within = Period | { readonly setting: string }

/** One permitted act: in state `from`, `by` may do `act`, whereupon the matter is in state `to`, under an article. */
export interface Step {
  readonly from: string
  readonly act: string
  readonly by: string
  readonly to: string
  readonly under: Article
}

/** Who owes what by when while the matter rests in a state. */
export interface Owed {
  readonly state: string
  /** The party that owes. */
  readonly owes: string
  /** The act that discharges it; must be a step from this state. */
  readonly act: string
  /** What is owed, where the act's own name would already say how it ends: to decide, not to put on the agenda. */
  readonly called?: Bilingual
  readonly within: Within
  /** Instant the period runs from: when the state was entered, or a named day of the matter (`assigned`). */
  readonly since: 'entered' | (string & {})
  readonly under: Article
}

export interface StateOfLife {
  readonly name: Bilingual
  /** Nothing is owed here. */
  readonly ends?: true
  /** An end that may be taken back, by the steps that lead out of it: a hidden defect reopens what was verified. */
  readonly reopens?: true
  /** Off the usual way: where a source does not tell how a matter went, it is not supposed to have come through here. */
  readonly aside?: true
  /** The parties that alone see a matter in this state; without it, whoever its room shows it to. */
  readonly seenBy?: readonly string[]
}

export interface ActOfLife {
  readonly name: Bilingual
  readonly past: string
  /** Done by the service itself when its time has come, and offered to nobody. */
  readonly byItself?: true
}

export interface PartyOfLife {
  readonly name: Bilingual
  /** Who stands in this place in every matter of the kind, without its being written down in each. */
  readonly standing?: readonly Holder[]
  /** Who may act in its place in every matter, owing nothing: the office enters what the presidium decided. */
  readonly standIns?: readonly Holder[]
}

/** The whole life of a kind of matter, as a table. Server, page, diagram and property test read this one value. */
export interface Life {
  /** Kind of matter, unique in the house: `suggestion`, `undertaking`. */
  readonly kind: string
  readonly name: Bilingual
  /** What happens in it is told to whoever has a place in the paper it was opened beside: a promise. */
  readonly toldBeside?: true
  readonly initial: string
  readonly states: Readonly<Record<string, StateOfLife>>
  /** `past` names the event the act leaves in the record: `submitted`. */
  readonly acts: Readonly<Record<string, ActOfLife>>
  readonly parties: Readonly<Record<string, PartyOfLife>>
  readonly steps: readonly Step[]
  readonly duties: readonly Owed[]
  /** Named days the clock may run from, each set by the act named: `assigned` is set by `assign`. */
  readonly days?: Readonly<Record<string, readonly string[]>>
}

/** A holder of a party's place in a matter: one deputy, one organ, or everybody in a role. */
export interface Holder {
  readonly kind: 'deputy' | 'organ' | 'role'
  /** Deputy id, organ id or role. */
  readonly id: string
}
