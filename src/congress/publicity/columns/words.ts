import type { Bilingual } from '../../../law/bilingual.ts'

export const channels = ['portal', 'board', 'column', 'talk', 'study', 'new-media'] as const
export type Channel = (typeof channels)[number]

export const channelNames: Record<Channel, Bilingual> = {
  portal: { zh: '门户网站', en: 'portal' },
  board: { zh: '黑板报', en: 'blackboard' },
  column: { zh: '宣传专栏', en: 'notice board' },
  talk: { zh: '会议宣讲', en: 'talk at a meeting' },
  study: { zh: '组织学习', en: 'study meeting' },
  'new-media': { zh: '新媒体', en: 'new media' },
}

/** Where a photograph shows that it was done: what hangs on a wall, or happens in a room. */
export const printed = ['board', 'column', 'talk', 'study'] as const satisfies readonly Channel[]

export const states = ['planned', 'drafted', 'published', 'done', 'withdrawn', 'dropped'] as const
export type State = (typeof states)[number]

/** The states in which anybody may read a piece. */
export const shownStates = ['published'] as const satisfies readonly State[]

export const mostPictures = 12
