import { sentences } from '../../../../law/bilingual.ts'

export const says = sentences({
  open: { zh: '本单位待答复的建议', en: 'Papers we have to answer' },
  openNone: { zh: '没有待答复的建议。', en: 'Nothing waits for an answer.' },
  toSign: { zh: '等负责人签发', en: 'Waiting for the head’s signature' },
  toSignNone: { zh: '没有等待签发的答复稿。', en: 'No reply waits for signature.' },
  writtenBy: { zh: '拟稿：', en: 'Drafted by ' },
  asked: { zh: '我提的建议，办到哪一步', en: 'What I asked for, and where it stands' },
  askedNone: { zh: '您还没有提出过建议。', en: 'You have asked for nothing yet.' },
  write: { zh: '起草建议', en: 'Write a suggestion' },
  coSigned: { zh: '联名', en: 'co-signed' },
  letters: { zh: '还没有签收的函', en: 'Letters not signed for' },
  lettersNone: { zh: '发出的催办函、督办函都已签收。', en: 'Every letter has been signed for.' },
  figures: { zh: '今年的答复与评价', en: 'This year’s replies' },
  figuresNone: { zh: '今年还没有交办建议。', en: 'No paper was handed over this year.' },
})
