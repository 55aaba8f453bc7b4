import { NativeSelect, NumberInput } from '@mantine/core'
import { useHolds } from '../../../ui/identity/me.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { DeputyChoice } from '../../deputies/pages/index.tsx'
import { isInstitution, moverNames, movers, type Mover } from '../words.ts'
import { draftSays } from './draft-says.ts'
import type { DraftTyped } from './draft-typed.ts'
import { OrganField } from './fields.tsx'

export interface DraftPartProps {
  readonly typed: DraftTyped
  readonly change: (changed: Partial<DraftTyped>) => void
  readonly error: unknown
}

/** Who moves: a deputy for herself and others, or for her delegation; staff for anybody the law names. */
export function DraftMovers({ typed, change, error }: DraftPartProps) {
  const say = useSay()
  const staff = useHolds('staff')
  const mine = movers.filter((mover) => staff || !isInstitution(mover))
  const institutional = isInstitution(typed.mover)
  return (
    <>
      {typed.version === null ? (
        <NativeSelect
          label={say(draftSays.mover)}
          value={typed.mover}
          onChange={(event) => change({ mover: event.currentTarget.value as Mover })}
          data={mine.map((mover) => ({ value: mover, label: capital(say(moverNames[mover])) }))}
        />
      ) : null}
      {staff && typed.version === null && !institutional ? (
        <DeputyChoice
          label={draftSays.lead}
          chosen={typed.lead}
          onChoose={(lead) => change({ lead })}
          issue={issueOf(error, 'leadDeputyId')}
        />
      ) : null}
      {typed.version === null && institutional && typed.mover !== 'presidium' ? (
        <OrganField
          label={draftSays.organ}
          required={false}
          value={typed.organId}
          onChange={(organId) => change({ organId })}
        />
      ) : null}
      {typed.mover === 'delegation' ? (
        <NumberInput
          label={say(draftSays.inFavour)}
          min={0}
          max={1000}
          allowDecimal={false}
          value={typed.inFavour}
          error={issueOf(error, 'inFavour')}
          onChange={(value) => change({ inFavour: value === '' ? '' : Number(value) })}
        />
      ) : null}
    </>
  )
}
