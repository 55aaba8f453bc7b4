import type { Bilingual } from '../../law/bilingual.ts'
import type { Form, Option, Question, Template } from './words.ts'

const option = (id: string, zh: string, en: string): Option => ({ id, name: { zh, en } })
const choice = (id: string, name: Bilingual, options: readonly Option[]): Question => ({
  id,
  kind: 'choice',
  name,
  required: true,
  options,
})
const text = (
  id: string,
  name: Bilingual,
  {
    when,
    asks = 'always',
  }: { when?: readonly [string, ...string[]]; asks?: 'always' | 'when-required' | 'never' } = {},
): Question => ({
  id,
  kind: 'text',
  name,
  required: false,
  requiredWhen: when ? { question: when[0], options: when.slice(1) } : null,
  asks,
})

const questions: Record<Exclude<Template, 'own'>, readonly Question[]> = {
  'prior-opinion': [
    choice('position', { zh: '对决策草案的意见', en: 'Position on the draft decision' }, [
      option('agree', '同意', 'agree'),
      option('with-changes', '修改后同意', 'agree with changes'),
      option('disagree', '不同意', 'disagree'),
    ]),
    // Why somebody agrees asks for nothing; why she does not is owed an answer.
    text(
      'reason',
      { zh: '理由', en: 'Reason' },
      { when: ['position', 'with-changes', 'disagree'], asks: 'when-required' },
    ),
    text('risk', { zh: '风险提示', en: 'Risk seen' }),
    text('suggestion', { zh: '修改建议', en: 'Suggestion' }),
  ],
  feasibility: [
    choice('feasible', { zh: '是否可行', en: 'Is it feasible' }, [
      option('feasible', '可行', 'feasible'),
      option('under-conditions', '附条件可行', 'under conditions'),
      option('not', '不可行', 'not feasible'),
    ]),
    text(
      'reasons',
      { zh: '理由和条件', en: 'Reasons and conditions' },
      {
        when: ['feasible', 'under-conditions', 'not'],
        asks: 'when-required',
      },
    ),
  ],
  satisfaction: [
    choice('satisfied', { zh: '评价', en: 'How satisfied' }, [
      option('satisfied', '满意', 'satisfied'),
      option('basically', '基本满意', 'fairly satisfied'),
      option('not', '不满意', 'not satisfied'),
    ]),
    text('reason', { zh: '理由', en: 'Reason' }, { when: ['satisfied', 'not'], asks: 'when-required' }),
    text('wish', { zh: '希望改进的地方', en: 'What should be better' }),
  ],
  free: [{ ...text('opinion', { zh: '意见和建议', en: 'Opinion' }), required: true }],
}

const subjects: Record<Exclude<Template, 'own'>, readonly Option[]> = {
  'prior-opinion': [
    option('plan', '方案内容', 'the plan'),
    option('money', '资金', 'money'),
    option('people', '群众利益', 'people affected'),
    option('schedule', '时限', 'schedule'),
    option('supervision', '监督落实', 'seeing it done'),
  ],
  feasibility: [
    option('plan', '方案内容', 'the plan'),
    option('money', '资金', 'money'),
    option('people', '群众利益', 'people affected'),
    option('conditions', '实施条件', 'conditions'),
  ],
  satisfaction: [],
  free: [],
}

/** The form of a template, named or without names. */
export const formFrom = (template: Exclude<Template, 'own'>, { named }: { named: boolean }): Form => ({
  template,
  named,
  subjects: subjects[template],
  questions: questions[template],
})
