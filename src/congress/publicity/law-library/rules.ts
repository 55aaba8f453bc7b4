import type { Day } from '../../../law/day.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { imported } from './bases.ts'
import type { Standing } from './words.ts'

export interface VersionDays {
  readonly id: string
  readonly effectiveOn: Day
  readonly repealedOn: Day | null
}

/** 效力: how a version stands on a day, beside the other versions of its law. Of those begun, the last one counts. */
export function standingOf(version: VersionDays, versions: readonly VersionDays[], today: Day): Standing {
  if (version.effectiveOn > today) return 'coming'
  const later = versions.some(({ effectiveOn }) => effectiveOn > version.effectiveOn && effectiveOn <= today)
  if (later) return 'superseded'
  return version.repealedOn !== null && version.repealedOn <= today ? 'repealed' : 'in-force'
}

/** The version a law is read in: the one in force, else the last one begun, else the first to come. */
export function versionToRead<V extends VersionDays>(versions: readonly V[], today: Day): V | undefined {
  const byDay = versions.toSorted((one, other) => (one.effectiveOn < other.effectiveOn ? 1 : -1))
  return byDay.find(({ effectiveOn }) => effectiveOn <= today) ?? byDay.at(-1)
}

interface Importing {
  readonly articles: number
  readonly most: number
  /** Doubts nobody has settled yet. */
  readonly open: number
  readonly adoptedOn: Day
  readonly effectiveOn: Day
  readonly repealedOn: Day | null
}

/** 导入: a text with articles, whose every doubt was looked at, and whose days follow one another. */
export const mayImport = ({ articles, most, open, adoptedOn, effectiveOn, repealedOn }: Importing): Ruling =>
  allOf(
    articles > 0 ? permit(imported) : refuse(imported, 'law-no-article'),
    articles <= most ? permit(imported) : refuse(imported, 'law-too-long', { most }),
    open === 0 ? permit(imported) : refuse(imported, 'law-doubts-open', { open }),
    adoptedOn <= effectiveOn ? permit(imported) : refuse(imported, 'law-effective-before-adopted'),
    repealedOn === null || repealedOn > effectiveOn ? permit(imported) : refuse(imported, 'law-repealed-too-early'),
  )

/** 废止: from a day after it began. */
export const mayRepeal = ({ effectiveOn, repealedOn }: { effectiveOn: Day; repealedOn: Day }): Ruling =>
  repealedOn > effectiveOn ? permit(imported) : refuse(imported, 'law-repealed-too-early')
