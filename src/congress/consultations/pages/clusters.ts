import type { OpinionLine } from '../contract.ts'
import type { Option } from '../words.ts'

export interface Cluster {
  readonly key: string
  readonly lines: readonly OpinionLine[]
}

export interface Sorted {
  /** Null: under no subject. */
  readonly subject: Option | null
  readonly clusters: readonly Cluster[]
}

/** Opinions under the subjects of the form, like beside like, the largest clusters first; those under none last. */
export function sortedBy(subjects: readonly Option[], lines: readonly OpinionLine[]): Sorted[] {
  const under = (subject: Option | null): Sorted => {
    const own = lines.filter((line) => line.subject === (subject?.id ?? null))
    const clusters = [...new Set(own.map(({ cluster }) => cluster))].map((cluster) => ({
      key: `${subject?.id ?? ''}:${cluster}`,
      lines: own.filter((line) => line.cluster === cluster),
    }))
    return { subject, clusters: clusters.toSorted((one, other) => other.lines.length - one.lines.length) }
  }
  return [...subjects.map(under), under(null)].filter(({ clusters }) => clusters.length > 0)
}
