import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { listed } from '../bases.ts'
import type { Track } from '../words.ts'

interface Typed {
  readonly track: Track
  readonly name: string
  readonly papers: readonly string[]
  readonly asksDeputies: boolean
  readonly asksGroups: boolean
  readonly asksParty: boolean
}

/** A line of the list has a name of its own, asks for each paper once, and asks nobody about what is only filed. */
export function mayStandOnList(line: Typed, others: readonly string[]): Ruling {
  if (others.includes(line.name)) return refuse(listed, 'catalogue-name-taken', { name: line.name })
  const twice = line.papers.find((paper, at) => line.papers.indexOf(paper) !== at)
  if (twice) return refuse(listed, 'paper-twice', { paper: twice })
  const asks = line.asksDeputies || line.asksGroups || line.asksParty
  return line.track === 'to-file' && asks ? refuse(listed, 'filing-asks-nobody') : permit(listed)
}
