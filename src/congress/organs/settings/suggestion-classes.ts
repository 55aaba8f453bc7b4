import { practice } from '../../../law/article.ts'
import { settingRules } from './kinds.ts'

const isClassLetters = (text: string): boolean => /^[A-Z]{1,26}$/.test(text)

/** 办理结果分类, and what each class demands of a reply. */
export const suggestionClasses = settingRules({
  'suggestions.class-labels': {
    kind: 'labels',
    name: { zh: '办理结果分类', en: 'Classes of result' },
    default: {
      A: { zh: '已经解决或者基本解决', en: 'solved or basically solved' },
      B: { zh: '正在解决或者列入计划逐步解决', en: 'being solved, or planned step by step' },
      C: { zh: '因条件限制暂不能解决', en: 'cannot be solved for now' },
      D: { zh: '留作参考', en: 'kept for reference' },
    },
    under: practice('办理结果按A、B、C、D分类', 'results are marked A, B, C or D'),
  },
  'suggestions.solved-classes': {
    kind: 'text',
    name: { zh: '表示已经解决的类别（字母）', en: 'Classes that mean solved (letters)' },
    default: 'A',
    accepts: isClassLetters,
    under: practice('各事项都已办成的，方可列为已经解决', 'only what is done in every point is marked solved'),
  },
  'suggestions.promising-classes': {
    kind: 'text',
    name: { zh: '须列明承诺事项的类别（字母）', en: 'Classes that must promise something (letters)' },
    default: 'BC',
    accepts: isClassLetters,
    under: practice('正在解决、列入计划的应列出事项和时限', 'what is being solved or planned lists what, and by when'),
  },
  'suggestions.explaining-classes': {
    kind: 'text',
    name: { zh: '须附情况说明的类别（字母）', en: 'Classes that must be explained (letters)' },
    default: 'CD',
    accepts: isClassLetters,
    under: practice('不能办的应说明原因和下一步考虑', 'what cannot be done is explained, with what comes next'),
  },
})
