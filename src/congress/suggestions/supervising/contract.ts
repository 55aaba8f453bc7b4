import { z } from 'zod'

/** What the page shows of its supervision. */
export const SupervisingPanel = z.object({})
export type SupervisingPanel = z.infer<typeof SupervisingPanel>
