import type { Bilingual } from '../../../law/bilingual.ts'

interface Sum {
  readonly of: number
  readonly needed: number
  readonly inFavour: number
  readonly carried: boolean
  readonly members: boolean
}

/** The arithmetic of a majority of all: 60 人的过半数即 31 票，赞成 33 票，通过. */
export const arithmetic = ({ of, needed, inFavour, carried, members }: Sum): Bilingual => ({
  zh: `${members ? '常委会全体组成人员' : '全体代表'} ${of} 人的过半数即 ${needed} 票，赞成 ${inFavour} 票，${carried ? '通过' : '未通过'}。`,
  en: `More than half of ${of} ${members ? 'members' : 'deputies'} is ${needed}; ${inFavour} in favour: ${carried ? 'carried' : 'not carried'}.`,
})

/** What each of them did. */
export const votesSaid = (votes: Record<'inFavour' | 'against' | 'abstaining' | 'notVoting', number>): Bilingual => ({
  zh: `赞成 ${votes.inFavour}、反对 ${votes.against}、弃权 ${votes.abstaining}、未表决 ${votes.notVoting}`,
  en: `${votes.inFavour} in favour, ${votes.against} against, ${votes.abstaining} abstaining, ${votes.notVoting} not voting`,
})
