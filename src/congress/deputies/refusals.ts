import type { Catalogue } from '../../platform/http/sentences.ts'
import { areaSentences } from './areas/refusals.ts'

/** Why a deputy may not act as one, in the reader's words. */
export const deputySentences: Catalogue = {
  ...areaSentences,
  'mandate-ended': ({ on }) => ({
    zh: `代表资格已于 ${on} 终止，不能再以代表身份办理。`,
    en: `The mandate ended on ${on}; nothing more can be done as a deputy.`,
  }),
  'mandate-suspended': ({ on }) => ({
    zh: `自 ${on} 起暂停执行代表职务，恢复之前不能办理。`,
    en: `The mandate is suspended since ${on}; until it is restored this cannot be done.`,
  }),
  'leader-not-of-group': ({ name, group }) => ({
    zh: `${name}代表不在${group}，召集人应当是本团（组）代表。`,
    en: `${name} is not of ${group}; whoever leads it is one of its deputies.`,
  }),
  'not-her-expertise': () => ({
    zh: '专长由代表本人或者工作人员填写。',
    en: 'What a deputy knows well is written by herself or by the staff.',
  }),
  'mandate-not-suspended': () => ({
    zh: '这位代表没有暂停执行职务，无须恢复。',
    en: 'This mandate is not suspended; there is nothing to restore.',
  }),
}
