import { z } from 'zod'

/** What the page shows of similar papers, and of those it is handled with. */
export const SimilarPanel = z.object({})
export type SimilarPanel = z.infer<typeof SimilarPanel>
