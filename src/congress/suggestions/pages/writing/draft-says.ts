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
  place: { zh: '地点（可不填）', en: 'Place (may stay empty)' },
  placeHint: {
    zh: '村、路段或者单位，例如“东坝村三组”。便于查找同一地方的建议。',
    en: 'Village, road or unit. It helps to find what was asked for the same place.',
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
    zh: '希望由谁做什么，最好能照着办、能检查。几项要求用 1. 2. 3. 分开写。',
    en: 'Who should do what, so that it can be done and checked. Number several requests 1. 2. 3.',
  },
  category: { zh: '类别', en: 'Category' },
  onePoint: {
    zh: '现在算作一条。分条写清楚，承办单位就要逐条答复，不能只答复其中一条。',
    en: 'For now this is one point. Numbered apart, each request must get its own answer.',
  },
  wished: { zh: '希望由哪些单位办理（可不填）', en: 'Organs you have in mind (may stay empty)' },
  wishedHint: {
    zh: '从名录中选，也可以直接写；最多五个。由交办机构决定交给谁。',
    en: 'Choose from the list or write your own; five at most. The assigning office decides.',
  },
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
  hints: { zh: '起草提示', en: 'Drafting hints' },
  hintsNote: {
    zh: '只是提醒，不影响保存和提交，是否采纳由您决定。',
    en: 'Reminders only: you can save and submit all the same.',
  },
  hintSeen: { zh: '不再提示这一条', en: 'Do not show this one again' },
  similarHint: {
    zh: '已经提过的，可以先看看怎么答复、承诺是否兑现；仍在办理的，可以联系领衔代表一起推动。',
    en: 'See what was replied and whether promises were kept; for one still running, join forces with its lead deputy.',
  },
  replied: { zh: '答复：', en: 'Reply: ' },
  difference: { zh: '本件与它们的不同之处（可不填）', en: 'How this one differs (may stay empty)' },
  differenceHint: {
    zh: '一两句话即可，审查的工作人员会看到，避免被当作重复。',
    en: 'A sentence or two; the office reads it, so that yours is not taken for a repetition.',
  },
  originalThere: { zh: '已附纸质原件照片。', en: 'The photo of the paper original is attached.' },
  writeWith: { zh: '修改内容（共同起草）', en: 'Edit the text (writing together)' },
  written: { zh: '起草情况', en: 'How it was written' },
  placeName: { zh: '地点', en: 'Place' },
  differs: { zh: '与已有建议的不同之处', en: 'How it differs from earlier ones' },
  sent: { zh: '自动发送', en: 'sent by itself' },
  later: {
    zh: '保存草稿以后，可以添加照片、调研记录和附件，邀请其他代表联名或者一起修改。',
    en: 'Once saved as a draft, photos, field studies and files can be added, and other deputies invited to sign or write with you.',
  },
  laterByStaff: {
    zh: '代录的建议，保存以后请上传代表手写或者纸质原件的照片。',
    en: 'When entering a paper for a deputy: once saved, attach a photo of her handwritten or paper original.',
  },
  byStaff: { zh: '代录', en: 'Entered by staff' },
  paperOriginal: {
    zh: '由工作人员代录。请在“照片和文件”中拍下代表手写或者纸质原件，作为代录的凭据。',
    en: 'Staff entered this for the deputy. Under “photos and files”, photograph her handwritten or paper original: it is the evidence.',
  },
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

/** How many points the handling organ will have to answer. */
export const pointsSaid = (count: number): Bilingual => ({
  zh: `承办单位须逐条答复（共 ${count} 条）`,
  en: `To be answered point by point (${count})`,
})

/** How many papers may be on the same matter. */
export const similarSaid = (count: number): Bilingual => ({
  zh: `可能相似的建议（${count} 件）`,
  en: `Possibly similar suggestions (${count})`,
})
