import type { Work } from '../../../platform/http/route.ts'
import { textChanged } from '../co-signing/text-changed.ts'
import type { Paper, PaperText } from '../papers.ts'
import { textParts } from '../words.ts'

type Looking = Pick<Work, 'tx' | 'congressId'>

const versions = ({ tx, congressId }: Looking, matterId: string) =>
  tx
    .selectFrom('drafting.version')
    .select(['version', 'text', 'saved_at as savedAt', 'saved_by as savedBy'])
    .where('congress_id', '=', congressId)
    .where('matter_id', '=', matterId)

export const versionsOf = (work: Looking, matterId: string) =>
  versions(work, matterId).orderBy('version', 'desc').execute()

export const versionOf = (work: Looking, matterId: string, version: number) =>
  versions(work, matterId).where('version', '=', version).executeTakeFirst()

/** The version that stands, with its text; undefined where nothing was saved since versions are kept. */
export const lastVersion = (work: Looking, matterId: string) =>
  versions(work, matterId).orderBy('version', 'desc').limit(1).executeTakeFirst()

const same = (kept: unknown, text: PaperText): boolean =>
  textParts.every((part) => (kept as Partial<PaperText>)[part] === text[part])

const only = ({ title, facts, analysis, proposal }: PaperText): PaperText => ({ title, facts, analysis, proposal })

/**
 * Keeps the text as it was saved, unless it says what the last version said; whoever signed that one confirms again.
 * The caller holds the paper's matter, so that no two savings count the same version. @returns the version that stands
 */
export async function keepVersion(work: Work, matterId: string, text: PaperText): Promise<number> {
  const { tx, congressId, caller, now } = work
  const last = await lastVersion(work, matterId)
  if (last && same(last.text, text)) return last.version
  const version = (last?.version ?? 0) + 1
  await tx
    .insertInto('drafting.version')
    .values({
      congress_id: congressId,
      matter_id: matterId,
      version,
      text: JSON.stringify(only(text)),
      saved_at: now,
      saved_by: caller.name,
    })
    .execute()
  await textChanged(work, matterId)
  return version
}

/** The number of the version that stands; 0 where none was kept. */
export const currentVersion = async (work: Looking, matterId: string): Promise<number> =>
  (await lastVersion(work, matterId))?.version ?? 0

/** The text that stands, with its version. A paper from before versions were kept is version 0 until it is saved. */
export async function standingText(work: Looking, { id, text }: Pick<Paper, 'id' | 'text'>) {
  const last = await lastVersion(work, id)
  return last
    ? { version: last.version, savedAt: last.savedAt, text: last.text as PaperText }
    : { version: 0, savedAt: null, text: only(text) }
}
