import type { Catalogue } from '../../../platform/http/sentences.ts'

/** Why an act of this part was refused, in the reader's words. */
export const handlingSentences: Catalogue = {
  'not-handling': () => ({
    zh: '这件建议现在不由您的单位承办，不能登记办理情况。',
    en: 'Your organ does not handle this paper now.',
  }),
  'ended-already': () => ({ zh: '这件建议已经结束，不能再登记。', en: 'This paper has ended; nothing can be added.' }),
  'contact-to-come': ({ on }) => ({
    zh: `${on} 还没有到，联系之后再登记。`,
    en: `${on} is still to come. Log a contact once it has happened.`,
  }),
  'contact-before-assignment': ({ assignedOn }) => ({
    zh: `联系日期不能早于交办日期 ${assignedOn}。`,
    en: `The paper was assigned on ${assignedOn}; a contact is not earlier.`,
  }),
  'not-your-contact': () => ({
    zh: '只有领衔代表可以反映没有联系过。',
    en: 'Only the lead deputy can say that she was not contacted.',
  }),
  'money-source-missing': () => ({ zh: '写了资金，还要写明资金来源。', en: 'Say where the money comes from.' }),
  'letter-to-come': ({ sentOn }) => ({
    zh: `上报日期 ${sentOn} 还没有到，发出之后再登记。`,
    en: `${sentOn} is still to come. Log the letter once it is sent.`,
  }),
  'answer-expected-in-the-past': ({ expectedOn }) => ({
    zh: `预计答复日期 ${expectedOn} 应在今天以后。`,
    en: `${expectedOn} is not a day to come; an answer is expected on one.`,
  }),
  'answer-to-come': () => ({
    zh: '上级答复的日期应在上报之后、今天之前。',
    en: 'An answer has come after the letter was sent, and not later than today.',
  }),
  'day-not-to-come': ({ day }) => ({
    zh: `最迟办理时间 ${day} 应在今天以后。`,
    en: `The latest day, ${day}, must be still to come.`,
  }),
  'no-extension-needed': ({ dueOn }) => ({
    zh: `不延期也要到 ${dueOn} 才到期，最迟办理时间应晚于这一天。`,
    en: `Without an extension the reply is due on ${dueOn}; name a later day.`,
  }),
  'past-six-months': ({ longLimit }) => ({
    zh: `自交办之日起总计不得超过六个月，最迟只能到 ${longLimit}。`,
    en: `In all it is six months from assignment at most: ${longLimit} is the latest day.`,
  }),
  'extended-already': () => ({ zh: '已经延期一次，不能再延。', en: 'It was extended once; there is no second time.' }),
  'asked-already': () => ({ zh: '延期申请正在等待答复。', en: 'An extension was asked for and is being decided on.' }),
  'nothing-asked': () => ({ zh: '没有待答复的延期申请。', en: 'Nobody has asked for an extension.' }),
  'head-signs': ({ heads }) => ({
    zh: heads
      ? `答复由单位负责人（${heads}）签发，请送负责人签发。`
      : '答复由单位负责人签发，而本单位还没有负责人账号。请联系人大的安全管理员开设，或者由人大工作机构调整“答复须由承办单位负责人签发”的规定。',
    en: heads
      ? `The head of your organ (${heads}) signs the reply. Send it for signature.`
      : 'The head of your organ signs the reply, and no head has an account yet. Ask the congress’s security administrator for one, or the office to change the rule that heads sign.',
  }),
  'point-missing': ({ number, point }) => ({
    zh: `第 ${number} 条还没有答复：${point}`,
    en: `Point ${number} has no answer yet: ${point}`,
  }),
  'not-a-point': ({ point }) => ({
    zh: `这不是代表提出的建议事项：${point}。请重新载入后再答复。`,
    en: `The deputy made no such point: ${point}. Load the paper again.`,
  }),
  'owner-missing': ({ number }) => ({
    zh: `第 ${number} 条正在办理或者列入计划，应写明由谁负责。`,
    en: `Point ${number} is under way or planned: say who answers for it.`,
  }),
  'day-missing': ({ number }) => ({
    zh: `第 ${number} 条正在办理或者列入计划，应写明完成日期。`,
    en: `Point ${number} is under way or planned: say by when.`,
  }),
  'promise-in-the-past': ({ number, dueOn }) => ({
    zh: `第 ${number} 条的完成日期 ${dueOn} 应在今天以后。`,
    en: `Point ${number}: ${dueOn} is not a day to come; a promise needs one.`,
  }),
  'promise-missing': ({ resultClass }) => ({
    zh: `${resultClass} 类答复至少有一条正在办理或者列入计划，写明责任人和完成日期。`,
    en: `A class ${resultClass} reply has at least one point under way or planned, with its owner and day.`,
  }),
  'class-does-not-fit': ({ resultClass, number, point }) => ({
    zh: `第 ${number} 条还没有办成（${point}），不能列为 ${resultClass} 类。`,
    en: `Point ${number} is not done (${point}); the reply is not class ${resultClass}.`,
  }),
  'no-such-class': ({ resultClass, letters }) => ({
    zh: `本级没有 ${resultClass} 类，只有 ${letters}。`,
    en: `There is no class ${resultClass} here, only ${letters}.`,
  }),
  'explanation-missing': ({ number, resultClass }) => ({
    zh: number ? `第 ${number} 条不能办，须附情况说明。` : `${resultClass} 类答复须附情况说明。`,
    en: number ? `Point ${number} cannot be done: explain why.` : `A class ${resultClass} reply is explained.`,
  }),
  'upward-letter-missing': () => ({
    zh: '超出本单位职权的，先上报请示并登记，再答复代表。',
    en: 'What is beyond your organ’s powers goes upward first. Log the letter, then reply.',
  }),
  'co-handlers-opinion-missing': ({ organs, dueOn }) => ({
    zh: `会办单位的意见还没有到：${organs}（期限 ${dueOn}）。期限过后可以答复，答复函会写明。`,
    en: `Opinions are still awaited from ${organs}, until ${dueOn}. After that you can reply, and the letter says so.`,
  }),
  'promise-changed': ({ point }) => ({
    zh: `更正不能改动已经作出的承诺（${point}）。情况有变化的，以后作补充答复。`,
    en: `A correction does not change what was promised (${point}). If things have changed, reply further later.`,
  }),
  'nothing-to-correct': () => ({ zh: '您的单位没有可以更正的答复。', en: 'Your organ has no reply to correct.' }),
  'nothing-to-gather': () => ({ zh: '还没有单位答复，无从汇总。', en: 'No organ has answered yet.' }),
}
