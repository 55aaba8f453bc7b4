import { sentences, type Bilingual } from '../../../../law/bilingual.ts'

/** What the page of a draft says. */
export const draftSays = sentences({
  begin: { zh: '起草代表建议', en: 'Draft a suggestion' },
  edit: { zh: '修改代表建议', en: 'Edit the suggestion' },
  lead: { zh: '领衔代表（代录）', en: 'Deputy it is entered for' },
  leadHint: { zh: '输入姓名查找。', en: 'Type a name to find the deputy.' },
  noDeputy: { zh: '没有找到这位代表', en: 'no such deputy' },
  title: { zh: '标题', en: 'Title' },
  titleHint: {
    zh: '一件建议只写一件事。写明对象和要办的事，例如“关于在三中门前设置过街信号灯的建议”。',
    en: 'One suggestion, one matter. Say what and where, for instance “A pedestrian light in front of No. 3 Middle School”.',
  },
  facts: { zh: '事实', en: 'Facts' },
  factsHint: {
    zh: '看到了什么、在哪里、何时、涉及多少人。尽量写具体。',
    en: 'What was seen, where, when, how many people it concerns. Be concrete.',
  },
  analysis: { zh: '分析', en: 'Analysis' },
  analysisHint: {
    zh: '为什么会这样，哪个环节出了问题。可以不写。',
    en: 'Why it is so, and where it goes wrong. May stay empty.',
  },
  proposal: { zh: '具体建议', en: 'Proposal' },
  proposalHint: {
    zh: '希望由谁做什么，最好能照着办、能检查。',
    en: 'Who should do what; best so that it can be done and checked.',
  },
  category: { zh: '类别', en: 'Category' },
  wished: { zh: '希望由哪个单位办理（可不填）', en: 'Organ you have in mind (may stay empty)' },
  mayPublish: { zh: '同意向社会公开', en: 'May be made public' },
  whyNot: { zh: '不公开的理由', en: 'Why it should not be public' },
  save: { zh: '保存草稿', en: 'Save as a draft' },
  submit: { zh: '保存并提交', en: 'Save and submit' },
  keptHere: {
    zh: '正在写的内容随时保存在本机，断网、关闭页面都不会丢失。',
    en: 'What you write is kept on this device as you type; a lost connection or a closed page takes nothing away.',
  },
  foundAgain: { zh: '已恢复上次没有写完的内容。', en: 'What you had begun is here again.' },
  startOver: { zh: '清空重写', en: 'Start over' },
  notEditable: {
    zh: '这件建议已经提交，内容不能再改。',
    en: 'This suggestion has been submitted; its text cannot be changed.',
  },
  backToPaper: { zh: '返回这件建议', en: 'Back to the suggestion' },
})

/** A hint with how much has been written of what may be. */
export const withCount = (hint: Bilingual, written: number, most: number): Bilingual => ({
  zh: `${hint.zh}（${written} / ${most} 字）`,
  en: `${hint.en} (${written} of ${most} characters)`,
})
