import { DeputiesLaw } from '../../../law/deputies-law.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'

/**
 * 办理情况的报告应当公开。 Reading: a reply is shown where its paper may be, and its signer said that it may; one brought in from
 * a source had been made public there, and nobody was asked.
 */
export const mayShowReply = (facts: { paperMayPublish: boolean; replyMayPublish: boolean | null }): Ruling =>
  facts.paperMayPublish && facts.replyMayPublish !== false
    ? permit(DeputiesLaw('51.3'))
    : refuse(DeputiesLaw('51.3'), 'not-for-the-public')
