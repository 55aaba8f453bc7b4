import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Life } from '../../words.ts'

/** A state's name in its life. */
export const stateIn = (life: Life, state: string): Bilingual => life.states[state]?.name ?? { zh: state, en: state }
