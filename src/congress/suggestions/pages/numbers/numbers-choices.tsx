import { Group, NativeSelect } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import { capital, useSay } from '../../../../ui/language.tsx'
import type { Filters } from '../../../../ui/place.ts'
import { readCongress } from '../../../organs/contract.ts'
import type { Grouping } from '../../numbers/contract.ts'
import { viewNames, views, type View } from '../../numbers/views.ts'
import type { askedOf } from './asked.ts'
import { groupNames, ofYear, says } from './says.ts'

interface NumbersChoicesProps {
  readonly asked: ReturnType<typeof askedOf>
  readonly groups: readonly Grouping[]
  readonly years: readonly string[]
  readonly change: (changed: Filters) => void
}

/** Of which time, grouped by what, and which figures. */
export function NumbersChoices({ asked, groups, years, change }: NumbersChoicesProps) {
  const say = useSay()
  const congress = useReply(readCongress, {}, { staleTime: 300_000 })
  const period = asked.session ?? (asked.year && `year:${asked.year}`) ?? ''
  const choosePeriod = (value: string) =>
    change(
      value.startsWith('year:')
        ? { year: value.slice('year:'.length), session: undefined }
        : { session: value || undefined, year: undefined },
    )
  return (
    <div className="numbers-choices">
      <Group gap="sm" mb="sm" align="end">
        <NativeSelect
          label={say(says.period)}
          value={period}
          onChange={({ currentTarget }) => choosePeriod(currentTarget.value)}
          data={[
            { value: '', label: say(says.allTime) },
            ...(congress.data?.sessions.map(({ id, name }) => ({ value: id, label: name })) ?? []),
            { value: 'between', label: say(says.between) },
            ...[...new Set([...years, ...(asked.year ? [asked.year] : [])])].map((year) => ({
              value: `year:${year}`,
              label: say(ofYear(year)),
            })),
          ]}
        />
        <NativeSelect
          label={say(says.by)}
          value={asked.group}
          onChange={({ currentTarget }) => change({ group: currentTarget.value })}
          data={groups.map((group) => ({ value: group, label: capital(say(groupNames[group])) }))}
        />
      </Group>
      <Choices
        label={says.view}
        choices={(Object.keys(views) as View[]).map((value) => ({ value, name: viewNames[value] }))}
        chosen={asked.view}
        onChoose={(view) => change({ view: view === 'progress' ? undefined : view })}
      />
    </div>
  )
}
