import { sentences } from '../../../law/bilingual.ts'

/** What the page of a draft motion says. */
export const draftSays = sentences({
  begin: { zh: '起草议案', en: 'Draft a motion' },
  edit: { zh: '修改议案', en: 'Edit the motion' },
  mover: { zh: '由谁提出', en: 'Moved by' },
  lead: { zh: '领衔代表（代录）', en: 'Lead deputy it is entered for' },
  organ: { zh: '提案机关（可不选）', en: 'The organ that moves (may stay empty)' },
  inFavour: { zh: '代表团全体代表中同意的人数', en: 'How many of all its deputies are in favour' },
  title: { zh: '标题', en: 'Title' },
  titleHint: {
    zh: '一件议案一个事项，例如“关于修编县城排水专项规划的议案”。',
    en: 'One motion, one matter; for instance “A motion on the plan of the county’s drains”.',
  },
  cause: { zh: '案由', en: 'Cause' },
  causeHint: {
    zh: '为什么提出：是什么问题，涉及哪些人。',
    en: 'Why it is moved: what is wrong, and whom it concerns.',
  },
  grounds: { zh: '案据', en: 'Grounds' },
  groundsHint: {
    zh: '依据什么：法律政策依据、事实和调研数据。',
    en: 'What it rests on: law and policy, facts, figures from the field.',
  },
  plan: { zh: '方案', en: 'Plan' },
  planHint: {
    zh: '请人大决定什么：决议的内容、由谁执行、何时完成。',
    en: 'What the congress should resolve, who carries it out, and by when.',
  },
  powers: {
    zh: '确认：所提事项属于本级人大职权范围',
    en: 'It lies within the powers of this congress',
  },
  powersHint: {
    zh: '属于政府部门日常工作的，请提建议；议案是请人大作出决定的事项。',
    en: 'The daily work of departments is for suggestions; a motion asks the congress to resolve.',
  },
  save: { zh: '保存草稿', en: 'Save as a draft' },
  next: {
    zh: '保存后，在议案页面邀请代表联名，人数足够即可提交。',
    en: 'Once saved, invite deputies to sign on the motion’s page; with enough names it can be handed in.',
  },
  keptHere: {
    zh: '正在写的内容随时保存在本机，断网、关闭页面都不会丢失。',
    en: 'What you write is kept on this device as you type; a lost connection or a closed page takes nothing away.',
  },
  foundAgain: { zh: '已恢复上次没有写完的内容。', en: 'What you had begun is here again.' },
  startOver: { zh: '清空重写', en: 'Start over' },
  signedAgain: {
    zh: '已有代表联名的，修改文字后须由联名代表重新确认。',
    en: 'Where deputies have signed, a changed text is theirs to confirm again.',
  },
  notEditable: { zh: '这件议案已经提交，内容不能再改。', en: 'This motion has been handed in; its text stands.' },
  backToMotion: { zh: '返回这件议案', en: 'Back to the motion' },
})
