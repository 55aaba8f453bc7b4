import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../../../ui/language.tsx'
import type { GroupStudy } from '../../contract.ts'
import { groupSays as says } from './says.ts'
import { StudyActs, type StudyActsProps } from './study-acts.tsx'

/** What the office does for a leader who cannot: one group at a time. */
export function InPlace({
  studies,
  onDone,
}: Pick<StudyActsProps, 'onDone'> & { readonly studies: readonly GroupStudy[] }) {
  const say = useSay()
  const [chosen, setChosen] = useState('')
  const open = studies.filter(({ mayAnswer, mine }) => mayAnswer && !mine)
  if (open.length === 0) return null
  const study = open.find(({ id }) => id === chosen)
  return (
    <div className="screen-only">
      <NativeSelect
        label={say(says.inPlace)}
        mt="sm"
        maw={360}
        value={study ? chosen : ''}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: say(says.nobody) },
          ...open.map(({ id, group, leader }) => ({
            value: id,
            label: leader ? `${group.name}（${leader}）` : group.name,
          })),
        ]}
      />
      {study ? <StudyActs key={study.id} study={study} onDone={onDone} /> : null}
    </div>
  )
}
