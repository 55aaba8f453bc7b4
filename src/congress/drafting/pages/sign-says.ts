import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import { sayDay } from '../../../ui/day.ts'

/** What is said about names under a paper. */
export const signSays = sentences({
  title: { zh: '联名', en: 'Co-signers' },
  none: { zh: '还没有代表联名。', en: 'Nobody has co-signed yet.' },
  lead: { zh: '领衔代表', en: 'lead deputy' },
  pen: { zh: '可以修改文本', en: 'may revise the text' },
  givePen: { zh: '请其共同起草', en: 'Let her revise the text' },
  takePen: { zh: '收回修改权', en: 'Take the pen back' },
  cancel: { zh: '取消邀请', en: 'Cancel the invitation' },
  cancelSure: { zh: '取消后，这位代表不再看到草稿。', en: 'She will no longer see the draft.' },
  whom: { zh: '邀请哪些代表', en: 'Whom to invite' },
  whomHint: {
    zh: '输入姓名或者代表证号查找，可以一次选多位。受邀代表读过全文才能联名。',
    en: 'Type names or card numbers; choose several. Each reads the whole text before she can sign.',
  },
  nobody: { zh: '没有找到', en: 'nobody found' },
  invite: { zh: '发出邀请', en: 'Send the invitations' },
  invited: { zh: '邀请已发出。', en: 'The invitations have gone out.' },
  chooseFirst: { zh: '先选代表，再发出邀请。', en: 'Choose deputies first.' },
  enter: { zh: '录入纸质件上的联名', en: 'Enter the names on the paper original' },
  entered: { zh: '联名已录入。', en: 'The names have been entered.' },
  changed: {
    zh: '文本改动后，原来的联名要由代表本人重新确认，确认以前不计入联名人数。',
    en: 'The text has changed: each name counts again once its deputy has confirmed it.',
  },
  asked: { zh: '请您联名', en: 'You are asked to co-sign' },
  askedAgain: { zh: '文本有改动，请您重新确认联名', en: 'The text has changed: please confirm your name' },
  readFirst: {
    zh: '联名前请先读全文。您读没读、什么时候读的，不会告诉别人；同不同意由您决定，不答复的到期失效。',
    en: 'Read the whole text first. Nobody is told whether or when you read it. You decide; unanswered, the invitation lapses.',
  },
  open: { zh: '打开全文', en: 'Open the whole text' },
  openAgain: { zh: '重新打开全文', en: 'Open the text again' },
  empty: { zh: '（这一部分没有写）', en: '(nothing written here)' },
  sign: { zh: '我已读过，同意联名', en: 'I have read it and co-sign' },
  refuse: { zh: '不同意联名', en: 'Decline' },
  refuseReason: {
    zh: '理由（可以不写，只有领衔代表看到）',
    en: 'Reason (may stay empty; the lead deputy alone sees it)',
  },
  refuseSure: { zh: '确认不同意', en: 'Decline' },
  back: { zh: '返回', en: 'Back' },
  refused: { zh: '已答复：不同意联名。', en: 'You have declined.' },
  toInbox: { zh: '回到我的待办', en: 'Back to my inbox' },
  mine: { zh: '您已联名', en: 'You have co-signed' },
  withdraw: { zh: '撤回联名', en: 'Take my name back' },
  withdrawSure: { zh: '撤回后，您的名字不再列在本件上。', en: 'Your name will no longer stand under this paper.' },
})

/** How many stand under the paper, the lead deputy not counted. */
export const signedCount = (signed: number): Bilingual => ({
  zh: `已有 ${signed} 位代表联名（不含领衔代表）`,
  en: `${signed} co-signer${signed === 1 ? '' : 's'}, the lead deputy not counted`,
})

export const answerBy = (day: string): Bilingual => ({
  zh: `请在 ${sayDay(day).zh}以前答复`,
  en: `Answer by ${sayDay(day).en}`,
})

export const awaitedUntil = (day: string): Bilingual => ({
  zh: `等待答复到 ${sayDay(day).zh}`,
  en: `an answer is awaited until ${sayDay(day).en}`,
})

export const signedOn = (day: string): Bilingual => ({ zh: `${sayDay(day).zh}联名`, en: `signed on ${sayDay(day).en}` })

export const cutOffOn = (day: string): Bilingual => ({
  zh: `联名截止：${sayDay(day).zh}（含当日）`,
  en: `Names are taken until ${sayDay(day).en}, that day included`,
})

export const invitedBy = (name: string): Bilingual => ({ zh: `领衔代表：${name}`, en: `Lead deputy: ${name}` })
