import type { Bilingual } from '../../../../law/bilingual.ts'
import { handOverLife } from '../../handing-over/batch-life.ts'

/** 批次状态. */
export const batchStateName = (state: string): Bilingual => handOverLife.states[state]?.name ?? { zh: state, en: state }
