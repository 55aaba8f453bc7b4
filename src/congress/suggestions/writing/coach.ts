import type { Article } from '../../../law/article.ts'
import type { Bilingual } from '../../../law/bilingual.ts'
import * as basis from './coach-bases.ts'
import { coachSays, type HintCode } from './coach-says.ts'
import * as look from './coach-words.ts'
import { missingParts } from './rules.ts'

/** A suggestion as far as it has been written. */
export interface Written {
  readonly title: string
  readonly facts: string
  readonly analysis: string
  readonly proposal: string
  readonly place?: string | undefined
  readonly wishedOrgan?: string | undefined
}

export type WrittenIn = 'title' | 'place' | 'facts' | 'analysis' | 'proposal' | 'wishedOrgan'

/** 起草提示: one thing to look at again before it goes to the office. */
export interface Hint {
  readonly code: HintCode
  /** Where to mend it. */
  readonly field: WrittenIn
  /** `blocks`: cannot be submitted so. `hints`: her own judgement decides. */
  readonly weight: 'blocks' | 'hints'
  readonly says: Bilingual
  readonly under: Article
}

const texts = ['title', 'facts', 'analysis', 'proposal'] as const

const hint = (code: HintCode, field: WrittenIn, found = ''): Hint => ({
  code,
  field,
  weight: 'hints',
  says: coachSays[code](found),
  under: basis.basisOf[code],
})

/** The first place a pattern stands in. */
function seek(draft: Written, pattern: RegExp, code: HintCode): Hint[] {
  for (const field of texts) {
    const found = pattern.exec(draft[field])
    if (found) return [hint(code, field, found[1] ?? found[0])]
  }
  return []
}

/** 标题: 关于……的建议, saying the matter. */
export function aboutTitle({ title }: Written): Hint[] {
  const text = title.trim().replace(/[（(].*[）)]$/, '')
  if (!text) return []
  if (look.otherForms.test(text)) return [hint('another-form', 'title', look.otherForms.exec(text)?.[1])]
  const matter = text.replace(/^关于/, '').replace(/的?(建议|意见|批评|议案|建议案)$/, '')
  if (look.empties.test(matter) || /^(涉及).*(工作|问题)$/.test(matter)) return [hint('title-says-nothing', 'title')]
  return /^关于|^建议|的(建议|意见|批评|议案|建议案)$/.test(text) ? [] : [hint('title-form', 'title')]
}

/** 一事一议: one matter, by what the title names and by what the text adds. */
export function aboutOneMatter(draft: Written): Hint[] {
  const { title } = draft
  const named = Object.entries(look.fields).filter(([, words]) => words.test(title))
  const joined = /[，,；;、]|和|及|与|并/.test(title)
  if (joined && named.length > 1) return [hint('several-matters', 'title', named.map(([field]) => field).join('、'))]
  const found = [draft.facts, draft.proposal].some((text) => look.further.test(text))
  return found ? seek({ ...draft, title: '', analysis: '' }, look.further, 'several-matters') : []
}

/** 要有办法: what is proposed can be done. */
export function aboutRemedy({ proposal }: Written): Hint[] {
  const text = proposal.trim()
  if (!text) return []
  return look.onlyAttention.test(text.replaceAll(/\s/g, '')) || !look.remedies.test(text)
    ? [hint('no-remedy', 'proposal')]
    : []
}

const lacking = { where: '在哪里', when: '何时', howMany: '涉及多少' } as const

/** 事实具体: where, when, how many; one of them may well be missing, two make it vague. */
export function aboutFacts({ title, facts, place }: Written): Hint[] {
  if (!facts.trim()) return []
  const missing = [
    look.wheres.test(`${title}${facts}${place ?? ''}`) || place ? '' : lacking.where,
    look.whens.test(facts) ? '' : lacking.when,
    look.howManies.test(facts) ? '' : lacking.howMany,
  ].filter(Boolean)
  return missing.length > 1 ? [hint('not-concrete', 'facts', missing.join('、'))] : []
}

const shortest = 40

/** 不是只有一句话: so little of facts, reasons and remedy together that nobody could answer it. */
export function aboutLength({ facts, analysis, proposal }: Written): Hint[] {
  if (!facts.trim() || !proposal.trim()) return []
  const written = `${facts}${analysis}${proposal}`.replaceAll(/\s/g, '').length
  return written < shortest ? [hint('one-sentence', 'facts')] : []
}

const mostOrgans = 3

/** 涉及部门过多的难以准确交办. */
export function aboutOrgans({ proposal, wishedOrgan = '' }: Written): Hint[] {
  const wished = wishedOrgan.split(/[、，,；;\s]+/).filter(Boolean)
  const named = new Set((proposal.match(look.departments) ?? []).map((name) => name.slice(-4)))
  if (wished.length > mostOrgans) return [hint('too-many-organs', 'wishedOrgan', String(wished.length))]
  return named.size > mostOrgans ? [hint('too-many-organs', 'proposal', String(named.size))] : []
}

/** 个人信息: what would make a private person known once the paper is public. */
export function aboutPrivacy(draft: Written): Hint[] {
  const numbers = [look.identity, look.phone, look.card].flatMap((pattern) =>
    seek(draft, pattern, 'private-number').slice(0, 1),
  )
  return [...numbers.slice(0, 1), ...seek(draft, look.privatePerson, 'private-person')]
}

/** 代表建议不涉及的事项. */
export const aboutScope = (draft: Written): Hint[] => [
  ...seek(draft, look.beyond, 'beyond-powers'),
  ...seek(draft, look.personal, 'personal-matter'),
  ...seek(draft, look.pendingCase, 'pending-case'),
  ...seek(draft, look.bidding, 'bidding'),
  ...seek(draft, look.forwarded, 'forwarded'),
  ...seek(draft, look.advertising, 'advertising'),
]

const missing = (draft: Written): Hint[] =>
  missingParts(draft).map((part) => ({ ...hint('part-missing', part), weight: 'blocks' }))

/**
 * 起草提示: what an experienced clerk would say of a draft, by rules and word lists only. Nothing of it is decided for the
 * deputy: only what cannot be submitted anyway blocks.
 */
export const coach = (draft: Written): Hint[] => [
  ...missing(draft),
  ...aboutTitle(draft),
  ...aboutOneMatter(draft),
  ...aboutFacts(draft),
  ...aboutLength(draft),
  ...aboutRemedy(draft),
  ...aboutOrgans(draft),
  ...aboutScope(draft),
  ...aboutPrivacy(draft),
]
