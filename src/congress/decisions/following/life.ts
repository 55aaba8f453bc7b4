import type { Life, Step } from '../../docket/words.ts'
import { checked, invited, openToQuestions, screened } from './bases.ts'

const office = {
  name: { zh: '人大工作机构', en: "congress's office" },
  standing: [{ kind: 'role', id: 'staff' }],
  standIns: [{ kind: 'role', id: 'chair' }],
} as const

/** A deputy answers herself; whoever has no telephone tells the office. */
const deputyOrOffice = { standIns: [{ kind: 'role', id: 'staff' }] } as const

/** 跟踪代表: invited, and from her yes on she follows the whole course. */
export const followerLife: Life = {
  kind: 'decision-follower',
  name: { zh: '跟踪代表邀请', en: 'invitation to follow' },
  initial: 'invited',
  states: {
    invited: { name: { zh: '待答复', en: 'to be answered' } },
    // Nothing is owed by following as such: what she looks at regularly has its own cards.
    accepted: { name: { zh: '跟踪中', en: 'following' }, ends: true, reopens: true },
    declined: { name: { zh: '不参加', en: 'declined' }, ends: true },
    left: { name: { zh: '已退出', en: 'left' }, ends: true },
    released: { name: { zh: '不再邀请', en: 'released' }, ends: true },
  },
  acts: {
    accept: { name: { zh: '答复是否参加跟踪', en: 'say whether she follows' }, past: 'accepted' },
    decline: { name: { zh: '不参加跟踪', en: 'decline' }, past: 'declined' },
    leave: { name: { zh: '退出跟踪', en: 'leave' }, past: 'left' },
    release: { name: { zh: '不再邀请', en: 'release' }, past: 'released', byItself: true },
  },
  parties: { follower: { name: { zh: '跟踪代表', en: 'follower' }, ...deputyOrOffice }, office },
  steps: [
    { from: 'invited', act: 'accept', by: 'follower', to: 'accepted', under: invited },
    { from: 'invited', act: 'decline', by: 'follower', to: 'declined', under: invited },
    { from: 'invited', act: 'release', by: 'office', to: 'released', under: invited },
    { from: 'accepted', act: 'leave', by: 'follower', to: 'left', under: invited },
  ],
  duties: [
    {
      state: 'invited',
      owes: 'follower',
      act: 'accept',
      within: { setting: 'decisions.follow-answer-within' },
      since: 'entered',
      under: invited,
    },
  ],
}

/** 跟踪检查卡: what a follower owes for every period, and after every problem. */
export const followCheckLife: Life = {
  kind: 'follow-check',
  name: { zh: '跟踪检查', en: 'follow-up check' },
  initial: 'due',
  states: {
    due: { name: { zh: '待检查', en: 'due' } },
    given: { name: { zh: '已填写', en: 'given' }, ends: true },
    released: { name: { zh: '不再检查', en: 'released' }, ends: true },
  },
  acts: {
    give: { name: { zh: '填写检查卡', en: 'fill in the check card' }, past: 'given' },
    release: { name: { zh: '不再检查', en: 'release' }, past: 'released', byItself: true },
  },
  parties: { follower: { name: { zh: '跟踪代表', en: 'follower' }, ...deputyOrOffice }, office },
  steps: [
    { from: 'due', act: 'give', by: 'follower', to: 'given', under: checked },
    { from: 'due', act: 'release', by: 'office', to: 'released', under: checked },
  ],
  duties: [
    {
      state: 'due',
      owes: 'follower',
      act: 'give',
      within: { count: 0, unit: 'day' },
      since: 'check-by',
      under: checked,
    },
  ],
  days: { 'check-by': [] },
}

const turnedDown = (from: string): Step => ({
  from,
  act: 'turn-down',
  by: 'office',
  to: 'turned-down',
  under: screened,
})

/** 询问: a deputy's goes straight to whoever answers; one of the public is looked at by the office first. */
export const decisionQuestionLife: Life = {
  kind: 'decision-question',
  name: { zh: '对决定落实的询问', en: 'question on a decision' },
  initial: 'to-moderate',
  states: {
    'to-moderate': { name: { zh: '待核对', en: 'to be looked at' }, seenBy: ['office'] },
    asked: { name: { zh: '待答复', en: 'to be answered' } },
    answered: { name: { zh: '已答复', en: 'answered' }, ends: true },
    'turned-down': { name: { zh: '不予公开', en: 'turned down' }, seenBy: ['office', 'asker'], ends: true },
  },
  acts: {
    admit: { name: { zh: '核对提问，公开或者不予公开', en: 'look at it: publish or turn down' }, past: 'admitted' },
    'turn-down': { name: { zh: '不予公开，说明原因', en: 'turn down with a reason' }, past: 'turned-down' },
    answer: { name: { zh: '答复询问', en: 'answer the question' }, past: 'answered' },
  },
  parties: {
    asker: { name: { zh: '提问代表', en: 'asker' } },
    answerer: { name: { zh: '答复单位', en: 'answering organ' } },
    office,
  },
  steps: [
    { from: 'to-moderate', act: 'admit', by: 'office', to: 'asked', under: screened },
    turnedDown('to-moderate'),
    { from: 'asked', act: 'answer', by: 'answerer', to: 'answered', under: openToQuestions },
    turnedDown('asked'),
  ],
  duties: [
    {
      state: 'to-moderate',
      owes: 'office',
      act: 'admit',
      within: { setting: 'decisions.screen-within' },
      since: 'entered',
      under: screened,
    },
    {
      state: 'asked',
      owes: 'answerer',
      act: 'answer',
      within: { setting: 'decisions.answer-within' },
      since: 'entered',
      under: openToQuestions,
    },
  ],
}

export const followingLives: readonly Life[] = [followerLife, followCheckLife, decisionQuestionLife]
