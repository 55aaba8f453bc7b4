import { lawOf, lawsOf, type Asked } from './read.ts'

/** The laws of the library with the version each is read in; what everybody may read. */
export const publishedLaws = async (asked: Asked) => (await lawsOf(asked)).map(({ versionId: _, ...law }) => law)

/** One law, in the version in force or in another; null where there is none. */
export const publishedLaw = lawOf
