import type { Bilingual } from '../../law/bilingual.ts'
import { dayInShanghai } from '../../law/day.ts'
import { reasonMissing, type Catalogue } from '../../platform/http/sentences.ts'
import { presidiumSentences } from './presidium/refusals.ts'
import { moverNames, partNames, type Mover, type Part } from './words.ts'

const parts: Record<string, Bilingual | undefined> = { ...partNames, title: { zh: '标题', en: 'title' } }

/** An instant to the minute in Shanghai, as a sentence says it. */
function instantText(instant: string): string {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return instant
  const clock = new Date(at + 8 * 3_600_000).toISOString().slice(11, 16)
  return `${dayInShanghai(instant)} ${clock}`
}

export const moverName = (mover: unknown): Bilingual =>
  moverNames[mover as Mover] ?? { zh: String(mover), en: String(mover) }

/** Why a motion's act was refused, in the reader's words. */
export const motionSentences: Catalogue = {
  ...presidiumSentences,
  'motion-part-missing': ({ part }) => {
    const name = parts[String(part) as Part] ?? { zh: '缺少的部分', en: 'missing part' }
    return {
      zh: `还没有写${name.zh}。议案须有案由、案据和方案。`,
      en: `Write the ${name.en} first. A motion has its cause, its grounds and its plan.`,
    }
  },
  'powers-not-confirmed': () => ({
    zh: '请确认议案内容属于本级人大职权范围；不属于的，可以改提建议。',
    en: 'Confirm that it lies within this congress’s powers; what does not can be made a suggestion.',
  }),
  'too-few-signatories': ({ needed, have }) => ({
    zh: `联名代表须有 ${needed} 人以上，现在 ${have} 人（含领衔代表）。`,
    en: `${needed} deputies must sign; there are ${have}, the lead deputy counted.`,
  }),
  'delegation-may-not-move': () => ({
    zh: '本级没有代表团可以提出议案的规定，请由代表联名提出。',
    en: 'Here no rule lets a delegation move; deputies move jointly.',
  }),
  'delegation-missing': () => ({ zh: '请选择提出议案的代表团。', en: 'Choose the delegation that moves.' }),
  'motion-lead-missing': () => ({ zh: '请选择领衔代表。', en: 'Choose the lead deputy.' }),
  'too-few-in-favour': ({ needed, have, of }) => ({
    zh: `代表团提出议案须经全体代表过半数同意：${of} 人中至少 ${needed} 人，现在 ${have} 人。`,
    en: `A delegation moves by more than half of its deputies: ${needed} of ${of}; there are ${have}.`,
  }),
  'not-a-mover': ({ mover }) => ({
    zh: `在本级，${moverName(mover).zh}不能提出议案。`,
    en: `At this level the ${moverName(mover).en} may not move.`,
  }),
  'no-session': () => ({
    zh: '现在没有召开或者即将召开的人大会议，不能提出议案；可以提出建议。',
    en: 'No session is in progress or called; a motion cannot be moved now, a suggestion can be made.',
  }),
  'not-convened-yet': ({ opensOn }) => ({
    zh: `会议 ${opensOn} 开幕，议案截止时间还没有公布，现在不能提交。草稿会保留。`,
    en: `The session opens on ${opensOn} and its cut-off is not known yet. The draft stays here.`,
  }),
  'motion-past-cut-off': ({ until }) => ({
    zh: `主席团决定的议案截止时间是 ${instantText(String(until))}，现已超过。`,
    en: `The presidium takes motions until ${instantText(String(until))}; that has passed.`,
  }),
  'signatory-without-mandate': ({ name, why }) => ({
    zh: `${String(name)}代表${why === 'mandate-ended' ? '资格已经终止' : '暂停执行代表职务'}，不能联名。`,
    en: `${String(name)}’s mandate ${why === 'mandate-ended' ? 'has ended' : 'is suspended'}; the name cannot stand.`,
  }),
  'still-in-time': () => ({
    zh: '现在还可以提交议案，不必转为建议。',
    en: 'The motion can still be moved; it need not become a suggestion.',
  }),
  'late-motions-refused': () => ({
    zh: '本级规定，截止时间后提出的议案不予受理。可以另提建议。',
    en: 'By the congress’s own rule late motions are not taken. A suggestion can be made anew.',
  }),
  'only-deputies-suggest': ({ mover }) => ({
    zh: `建议由代表提出，${moverName(mover).zh}的议案不能转为建议。`,
    en: `Suggestions are the deputies’; what the ${moverName(mover).en} moves cannot become one.`,
  }),
  'co-signers-not-agreed': ({ coSigners }) => ({
    zh: `还有 ${coSigners} 位代表联名。撤回联名议案，请先征得联名代表同意并予确认。`,
    en: `${coSigners} other deputies have signed. Confirm that they agree to the withdrawal.`,
  }),
  'name-is-needed': ({ have }) => ({
    zh: `现有 ${have} 人联名，您撤回后不足法定人数，议案将终止。`,
    en: `${have} have signed; without your name the motion lapses.`,
  }),
  'enough-remain': ({ have }) => ({
    zh: `您撤回后仍有 ${have} 人联名，议案不会终止。`,
    en: `${have} names remain without yours; the motion goes on.`,
  }),
  'not-with-your-organ': () => ({
    zh: '联系情况由审议这件议案的专门委员会记录。',
    en: 'Contacts are noted by the committee that has the motion.',
  }),
  'movers-not-contacted': () => ({
    zh: '还没有联系提案代表的记录。审议代表议案，应当与提案代表联系、听取意见、告知情况。',
    en: 'No contact with the movers is noted. A committee contacts them, hears them and keeps them informed.',
  }),
  'contact-in-the-future': ({ heldOn }) => ({
    zh: `联系日期 ${heldOn} 还没有到。`,
    en: `${heldOn} has not come yet.`,
  }),
  'decision-missing': () => ({ zh: '请先选择一项。', en: 'Choose one first.' }),
  'reason-missing': reasonMissing,
}
