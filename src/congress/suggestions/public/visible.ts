/**
 * 代表法 51.3: 办理情况的报告应当公开。 Reading: a reply is shown where its paper may be, and its signer did not keep it back; one
 * brought in from a source had been made public there, and nobody was asked.
 */
export const showsReply = (facts: { paperMayPublish: boolean; replyMayPublish: boolean | null }): boolean =>
  facts.paperMayPublish && facts.replyMayPublish !== false
