import { blank } from '../../documents/index.ts'
import type { SuggestionPage } from '../contract.ts'

/** What a document says besides what stands on the paper itself. */
export interface Around {
  readonly congress: string
  readonly paper: SuggestionPage
}

/** 关于……的建议: the paper's own title, as other documents name it. */
export const titled = ({ title }: Pick<SuggestionPage, 'title'>): string =>
  /(建议|意见)$/.test(title) ? title : `${title}的建议`

/** Its number, as a document writes it: 第12号, 闭会2026-3号. */
export const numbered = ({ number }: Pick<SuggestionPage, 'number'>): string => number ?? `第${blank}号`

/** Which paper it is: congress and session, then its number. */
export const paperSaid = ({ congress, paper }: Around): string => `${paper.session ?? congress}${numbered(paper)}建议`
