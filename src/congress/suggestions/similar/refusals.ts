import type { Catalogue } from '../../../platform/http/sentences.ts'

const numbered = (number: unknown, unnumbered: string): string => (number ? String(number) : unnumbered)

/** Why an act of this part was refused, in the reader's words. */
export const similarSentences: Catalogue = {
  'group-with-itself': () => ({
    zh: '一件建议不能与它自己并案，请选择另一件。',
    en: 'A paper is not grouped with itself. Choose another.',
  }),
  'group-not-now': ({ number }) => ({
    zh: `${numbered(number, '其中一件')}还没有提交，或者已经答复、撤回、办结，不能并案。`,
    en: `${numbered(number, 'One of them')} is not in hand: not sent in yet, or already answered, taken back or closed.`,
  }),
  'in-another-group': ({ number }) => ({
    zh: `${numbered(number, '这件建议')}已经与别的建议并案，请先让它退出。`,
    en: `${numbered(number, 'This paper')} is in another group. Take it out first.`,
  }),
  'organs-differ': ({ one, other }) => ({
    zh: `并案办理的建议由同一单位承办，现在分别交给了${one}和${other}。`,
    en: `Papers handled together go to one organ; these went to ${one} and ${other}.`,
  }),
  'not-in-a-group': () => ({ zh: '这件建议没有并案。', en: 'This paper is in no group.' }),
  'group-answered': ({ number }) => ({
    zh: `${numbered(number, '组内建议')}已经答复，不能再退出或者解除并案。`,
    en: `${numbered(number, 'A paper of the group')} has been answered; the group stays as it is.`,
  }),
  'nothing-to-assign': () => ({
    zh: '组内没有等待交办的建议。',
    en: 'No paper of the group is waiting to be assigned.',
  }),
}
