import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why something about a promise was refused, in the reader's words. */
export const undertakingSentences: Catalogue = {
  'owner-may-not-verify': () => ({
    zh: '承诺由承诺人以外的人核实，您不能核实自己的承诺。',
    en: 'Somebody other than the owner verifies; you cannot verify your own promise.',
  }),
  'acceptance-to-come': ({ heldOn }) => ({
    zh: `验收日期 ${heldOn} 还没有到，请在验收以后填写。`,
    en: `${heldOn} is still to come; write it down once it has been accepted.`,
  }),
  'photo-missing': () => ({
    zh: '请附上现场照片；没有照片的，写明原因。',
    en: 'Attach a photograph from the spot, or say why there is none.',
  }),
  'photo-of-another': () => ({
    zh: '所附照片已经用在别处，请为这项承诺重新上传。',
    en: 'The photograph belongs to something else. Send one for this promise.',
  }),
  'photo-is-no-picture': () => ({ zh: '所附文件不是照片。', en: 'The file attached is no photograph.' }),
  'no-such-participant': () => ({
    zh: '参加验收的人员中有人不是本级代表。',
    en: 'Somebody named as taking part is no deputy of this congress.',
  }),
  'deputy-contests': () => ({ zh: '异议由代表提出。', en: 'It is for the deputy to contest.' }),
  'verified-by-deputy': () => ({
    zh: '这项承诺是代表核实的，没有异议可提；发现隐患的，可以重新打开。',
    en: 'A deputy verified it, so there is nothing to contest. If a defect shows, reopen it.',
  }),
  'too-late-to-contest': ({ contestBy }) => ({
    zh: `提出异议的期限是 ${contestBy}，现已超过；发现隐患的，仍可以重新打开。`,
    en: `It could be contested until ${contestBy}. If a defect shows, it can still be reopened.`,
  }),
  'paper-closed': () => ({
    zh: '这件建议已经办结，请先“重新跟踪”建议，再打开其中的承诺。',
    en: 'The paper is closed. Reopen the paper, and this promise with it.',
  }),
  'new-day-to-come': ({ dueOn }) => ({
    zh: `新的完成日期 ${dueOn} 应当在今天以后。`,
    en: `${dueOn} is not a day to come; a reopened promise needs one.`,
  }),
  'same-owner': () => ({ zh: '承诺本来就由这个单位办理。', en: 'The promise is this organ’s already.' }),
}
