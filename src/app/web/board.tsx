import { lazy, Suspense, type ComponentType } from 'react'
import type { Role } from '../../congress/organs/words.ts'
import type { Bilingual } from '../../law/bilingual.ts'
import { Choices } from '../../ui/choices.tsx'
import { useMe } from '../../ui/identity/me.ts'
import { Page } from '../../ui/page.tsx'
import { useFilters } from '../../ui/place.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { says } from './board-says.ts'

type Whose = 'chair' | 'clerk' | 'organ' | 'deputy' | 'office'

interface Board {
  readonly whose: Whose
  readonly name: Bilingual
  readonly roles: readonly Role[]
  readonly shown: ComponentType
}

/** A board for each kind of work, the widest view first; whoever has several kinds chooses. */
const boards: readonly Board[] = [
  { whose: 'chair', name: says.chair, roles: ['chair'], shown: lazy(() => import('./board-chair.tsx')) },
  { whose: 'clerk', name: says.clerk, roles: ['staff'], shown: lazy(() => import('./board-clerk.tsx')) },
  {
    whose: 'organ',
    name: says.organ,
    roles: ['organ-handler', 'organ-head'],
    shown: lazy(() => import('./board-organ.tsx')),
  },
  { whose: 'deputy', name: says.deputy, roles: ['deputy'], shown: lazy(() => import('./board-deputy.tsx')) },
  {
    whose: 'office',
    name: says.office,
    roles: ['government-office', 'party-office'],
    shown: lazy(() => import('./board-office.tsx')),
  },
]

/** What presses and where things stand, for each in her own work; every line one press from the act. */
export default function BoardPage() {
  const held = useMe()?.roles ?? []
  const [{ as }, change] = useFilters()
  const own = boards.filter(({ roles }) => roles.some((role) => held.includes(role)))
  const board = own.find(({ whose }) => whose === as) ?? own[0]
  if (!board) return <Page title={says.board} />
  const { shown: Shown } = board
  return (
    <Page title={board.name}>
      {own.length > 1 ? (
        <Choices
          label={says.whose}
          choices={own.map(({ whose, name }) => ({ value: whose, name }))}
          chosen={board.whose}
          onChoose={(whose) => change({ as: whose === own[0]?.whose ? undefined : whose })}
        />
      ) : null}
      <Suspense fallback={<Waiting lines={8} />}>
        <div className="board">
          <Shown />
        </div>
      </Suspense>
    </Page>
  )
}
