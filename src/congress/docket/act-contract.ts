import { z } from 'zod'
import { idField } from '../../platform/http/fields.ts'

/** The matter an act is done on. */
export const one = z.object({ id: idField })

/** The version the caller saw: another one means somebody was faster. */
export const version = z.number().int().min(1)

/** What the life may answer to any act. */
export const always = ['act-out-of-state', 'not-your-act'] as const
