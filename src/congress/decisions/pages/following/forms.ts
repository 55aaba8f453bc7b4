import type { ActForms } from '../act-form.ts'
import { ConcludeForm } from './conclude-form.tsx'

export const followingForms: ActForms = { conclude: ConcludeForm }
