import type { Bilingual } from '../../law/bilingual.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'

const units: Record<string, Bilingual | undefined> = {
  day: { zh: '日', en: 'days' },
  workday: { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
}

/** `3 month` as a ruling's facts have it, in words. */
function amountText(fact: unknown): Bilingual {
  const [count = '', unit = ''] = String(fact).split(' ')
  const named = units[unit]
  return named ? { zh: `${count}${named.zh}`, en: `${count} ${named.en}` } : { zh: String(fact), en: String(fact) }
}

/** Why a set-up or a setting was refused, in the reader's words. */
export const organSentences: Catalogue = {
  'looser-than-law': ({ value, atMost, atLeast }) => {
    const bound = amountText(atMost ?? atLeast)
    return {
      zh: `${amountText(value).zh}比法律宽松：${atMost ? '最长' : '最少'}${bound.zh}。`,
      en: `${amountText(value).en} is looser than the law: ${atMost ? 'at most' : 'at least'} ${bound.en}.`,
    }
  },
  'not-a-value-of-this-kind': ({ key }) =>
    String(key).startsWith('suggestions.number-template')
      ? {
          zh: '编号样式须含一个{序号}，可以写位数如{序号:4}；还可用{年}、{届}、{次}；闭会期间须有{年}，没有{次}。',
          en: 'A number has one {序号}, padded as {序号:4} if wished, and may have {年}, {届} and {次}; between sessions it has {年} and no {次}.',
        }
      : { zh: '填写的值不是这项规定的类型。', en: 'This is not a value of the setting’s kind.' },
  'no-such-setting': () => ({ zh: '本级没有这项规定可以设定。', en: 'There is no such setting at this level.' }),
  'source-not-named': () => ({
    zh: '请写明出处：规定名称、条款和版本日期。',
    en: 'Name the source: rule, article and day of its version.',
  }),
  'not-your-setting': () => ({ zh: '这项设置由安全管理员设定。', en: 'This setting is kept by another role.' }),
  'already-set-up': () => ({ zh: '已经设立过了，请直接登录。', en: 'It has been set up already. Sign in.' }),
  'wrong-setup-key': () => ({
    zh: '设立密钥不对。密钥印在启动程序的窗口里。',
    en: 'The set-up key is wrong. It is printed where the program was started.',
  }),
  'staff-missing': () => ({
    zh: '至少设立一名人大工作人员，否则无人交办。',
    en: 'Name at least one of the congress’s staff: without them nothing can be assigned.',
  }),
  'session-is-over': ({ closesOn }) => ({
    zh: `本次会议已于 ${closesOn} 闭会，不能再决定议案截止时间。`,
    en: `The session closed on ${closesOn}; its cut-off can no longer be set.`,
  }),
  'cut-off-after-session': ({ closesOn }) => ({
    zh: `议案截止时间不能晚于闭会之日（${closesOn}）。`,
    en: `The cut-off cannot be later than the close of the session (${closesOn}).`,
  }),
  'cut-off-before-decision': ({ decidedOn }) => ({
    zh: `议案截止时间不能早于主席团作出决定之日（${decidedOn}）。`,
    en: `The cut-off cannot lie before the day the presidium decided it (${decidedOn}).`,
  }),
  'decided-in-the-future': ({ decidedOn }) => ({
    zh: `决定日期 ${decidedOn} 还没有到。`,
    en: `${decidedOn} has not come yet.`,
  }),
  'administrators-missing': () => ({
    zh: '须分别设立系统管理员、安全管理员和审计管理员。',
    en: 'Name a system, a security and an audit administrator.',
  }),
}
