import type { z } from 'zod'
import { sentences, type Bilingual } from '../../law/bilingual.ts'
import type { Facts } from '../../law/ruling.ts'
import { withDaysSaid } from '../../law/say-day.ts'

/** Reason code to sentence; facts fill it in. Rooms bring their own, the app joins them. */
export type Catalogue = Readonly<Record<string, ((facts: Facts) => Bilingual) | undefined>>

/** For whatever needs a reason and got none, in any room. */
export const reasonMissing = (): Bilingual => ({ zh: '请写明理由。', en: 'Give the reason.' })

/**
 * Catalogues joined into one. A code stands for one sentence in the whole house: of two rooms that called different
 * things by one code, one would speak the other's words. @throws when two sentences have one code
 */
export function joined(...catalogues: readonly Catalogue[]): Catalogue {
  const all: Record<string, Catalogue[string]> = {}
  for (const [code, sentence] of catalogues.flatMap((each) => Object.entries(each))) {
    if (all[code] && all[code] !== sentence) throw new Error(`two sentences for one code: ${code}`)
    all[code] = sentence
  }
  return all
}

/** The same sentences with their days as people write them: no room says 2026-11-23 to a reader. */
export const daysSaid = (catalogue: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(catalogue).map(([code, say]) => [code, say && ((facts) => withDaysSaid(say(facts)))]),
  )

export const fixed = sentences({
  notFound: {
    zh: '没有这一项，或者它不在您能看到的范围内。',
    en: 'There is no such thing here, or it is not yours to see.',
  },
  overtaken: {
    zh: '在您操作之前，已有人作了变动。请看最新情况后再办。',
    en: 'Somebody changed this before you. Look at how it stands now, then act.',
  },
  invalid: { zh: '有内容填写不符合要求，未作任何改动。', en: 'Some fields are not as required. Nothing was changed.' },
  malformed: { zh: '提交的内容无法读取，未作任何改动。', en: 'What was sent cannot be read. Nothing was changed.' },
  tooLarge: { zh: '提交的内容过大，未作任何改动。', en: 'What was sent is too large. Nothing was changed.' },
  tooMany: { zh: '操作过于频繁，请稍后再试。', en: 'Too many requests. Try again in a little while.' },
  noSuchPlace: { zh: '没有这个地址。', en: 'There is no such address.' },
  fault: {
    zh: '系统出错，已记下编号，请联系系统管理员。',
    en: 'Something broke on our side. Give the reference to your administrator.',
  },
})

export const platformSentences: Catalogue = {
  'not-signed-in': () => ({ zh: '请先登录。', en: 'Sign in first.' }),
  'not-for-you': () => ({ zh: '这项操作不在您的职权范围内。', en: 'This is not for your role.' }),
  'cross-site': () => ({ zh: '请求来自其他网站，已拒绝。', en: 'The request came from another site and was refused.' }),
}

type Issue = z.core.$ZodIssue

const amount = (value: unknown): string => String(value)

/** One validation issue in words a clerk understands. */
export function issueSentence(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { zh: '必须填写。', en: 'This is required.' }
        : { zh: '类型不对。', en: 'This is of the wrong kind.' }
    case 'too_small':
      return issue.origin === 'string'
        ? Number(issue.minimum) <= 1
          ? { zh: '必须填写。', en: 'This is required.' }
          : { zh: `至少 ${amount(issue.minimum)} 个字。`, en: `At least ${amount(issue.minimum)} characters.` }
        : { zh: `不能小于 ${amount(issue.minimum)}。`, en: `Not below ${amount(issue.minimum)}.` }
    case 'too_big':
      return issue.origin === 'string'
        ? { zh: `最多 ${amount(issue.maximum)} 个字。`, en: `At most ${amount(issue.maximum)} characters.` }
        : { zh: `不能大于 ${amount(issue.maximum)}。`, en: `Not above ${amount(issue.maximum)}.` }
    case 'invalid_value':
      return { zh: '不在可选范围内。', en: 'Not one of the choices.' }
    case 'unrecognized_keys':
      return { zh: `有多余的栏目：${issue.keys.join('、')}。`, en: `Unknown fields: ${issue.keys.join(', ')}.` }
    case 'custom':
      return customs[String(issue.params?.['issue'])] ?? { zh: '不符合要求。', en: 'Not as required.' }
    default:
      return { zh: '格式不对。', en: 'Not of the right form.' }
  }
}

const customs: Record<string, Bilingual | undefined> = {
  'control-characters': { zh: '含有不可见的控制字符，请删除后再试。', en: 'Contains invisible control characters.' },
  'one-line': { zh: '不能换行。', en: 'Must be on one line.' },
  'no-such-day': {
    zh: '没有这一天，请按 2026-11-23 的样式填写。',
    en: 'There is no such day; write it as 2026-11-23.',
  },
}
