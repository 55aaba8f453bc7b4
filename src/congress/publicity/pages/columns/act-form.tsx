import type { Bilingual } from '../../../../law/bilingual.ts'
import type { AnyEndpoint } from '../../../../platform/http/contract.ts'
import {
  MatterActShell,
  useMatterAct,
  type ActShellProps,
  type MatterActForms,
  type MatterActProps,
} from '../../../docket/pages/index.tsx'
import { pieceLife } from '../../columns/life.ts'
import { pieceSentences } from '../../columns/refusals.ts'
import type { PiecePage } from '../../contract.ts'

export type ActProps = MatterActProps<PiecePage>
export type ActForms = MatterActForms<PiecePage>

export const nameOf = (act: string): Bilingual => pieceLife.acts[act]?.name ?? { zh: act, en: act }

/** Everything that shows a piece or what is owed in it is asked again after an act. */
export const refreshes = ['readPiece', 'listPieces', 'readPublicityYear', 'readInbox', 'listDuties']

/** What is typed for an act on a piece, and the act itself. */
export const usePieceAct = <E extends AnyEndpoint, Typed>(
  endpoint: E,
  props: ActProps,
  { act, initial }: { act: string; initial: Typed },
) => useMatterAct<E, Typed>(endpoint, props, { kind: pieceLife.kind, act, initial, refreshes })

/** The form of an act on a piece. */
export const ActShell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={pieceLife} sentences={pieceSentences} />
)
