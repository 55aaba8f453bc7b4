import { useReply } from '../../../ui/ask.ts'
import { readDrafting } from '../contract.ts'

/** What is asked again after anything was done to what a paper's writers share. */
export const refreshes = ['readDrafting', 'readSuggestion', 'readMotion', 'readInbox'] as const

/** Everything deputies share on one paper, as this reader may see it; undefined until it is there. */
export const useDrafting = (matterId: string) => useReply(readDrafting, { params: { id: matterId } })
