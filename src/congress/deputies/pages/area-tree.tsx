import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { sayDay } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { areaKindNames, elects, isLivedIn } from '../areas/words.ts'
import type { AreaRow } from './area-field.tsx'
import { AreaEnd } from './area-end.tsx'
import { AreaForm } from './area-form.tsx'
import './areas.css'
import { areaSays as says, endedSince } from './area-says.ts'

interface AreaTreeProps {
  readonly rows: readonly AreaRow[]
  /** The areas searched for; null shows the whole tree. */
  readonly only: ReadonlySet<string> | null
  readonly mayWrite: boolean
}

/** Areas under what they lie in; of a search only what was found, flat. */
export function AreaTree({ rows, only, mayWrite }: AreaTreeProps) {
  const known = new Set(rows.map(({ id }) => id))
  const roots = only
    ? rows.filter(({ id }) => only.has(id))
    : rows.filter(({ parentId }) => parentId === null || !known.has(parentId))
  return <Branch rows={rows} here={roots} deeper={only === null} mayWrite={mayWrite} />
}

interface BranchProps {
  readonly rows: readonly AreaRow[]
  readonly here: readonly AreaRow[]
  readonly deeper: boolean
  readonly mayWrite: boolean
}

function Branch({ rows, here, deeper, mayWrite }: BranchProps) {
  return (
    <ul className="area-tree">
      {here.map((row) => {
        const inside = deeper ? rows.filter(({ parentId }) => parentId === row.id) : []
        return (
          <li key={row.id}>
            <AreaCard row={row} rows={rows} mayWrite={mayWrite} />
            {inside.length > 0 && <Branch rows={rows} here={inside} deeper={deeper} mayWrite={mayWrite} />}
          </li>
        )
      })}
    </ul>
  )
}

type Doing = 'nothing' | 'changing' | 'ending'

function AreaCard({ row, rows, mayWrite }: { row: AreaRow; rows: readonly AreaRow[]; mayWrite: boolean }) {
  const say = useSay()
  const [doing, setDoing] = useState<Doing>('nothing')
  const votesIn = rows.find(({ id }) => id === row.constituencyId)
  const done = () => setDoing('nothing')
  return (
    <Paper withBorder p="sm">
      <Group gap="xs">
        <Text fw={700}>{row.name}</Text>
        <Badge variant="light" tt="none">
          {say(areaKindNames[row.kind])}
        </Badge>
        {row.endedOn && (
          <Badge color="gray" variant="light" tt="none">
            {say(endedSince(sayDay(row.endedOn)))}
          </Badge>
        )}
      </Group>
      {row.aliases.length > 0 && (
        <Text size="sm">
          {say(says.otherNames)}
          {row.aliases.join(say({ zh: '、', en: ', ' }))}
        </Text>
      )}
      {votesIn && (
        <Text size="sm">
          {say(says.votesIn)}
          {say({ zh: '：', en: ': ' })}
          {votesIn.place}
        </Text>
      )}
      {row.endedOn === null && <Covered row={row} />}
      {mayWrite && row.endedOn === null && doing === 'nothing' && (
        <Group gap="xs" mt="xs">
          <Button variant="default" onClick={() => setDoing('changing')} aria-label={`${say(says.change)} ${row.name}`}>
            {say(says.change)}
          </Button>
          <Button variant="default" onClick={() => setDoing('ending')} aria-label={`${say(says.end)} ${row.name}`}>
            {say(says.end)}
          </Button>
        </Group>
      )}
      {doing === 'changing' && <AreaForm row={row} rows={rows} onDone={done} />}
      {doing === 'ending' && <AreaEnd row={row} onDone={done} />}
    </Paper>
  )
}

/** Who was elected here and who keeps contact, or that nobody does. */
function Covered({ row }: { row: AreaRow }) {
  const say = useSay()
  const tie = elects(row.kind) ? 'elected-in' : 'contacts'
  const deputies = row.deputies.filter((each) => each.tie === tie)
  if (deputies.length === 0) {
    if (!elects(row.kind) && !isLivedIn(row.kind)) return null
    return (
      <Text size="sm" c="orange.9">
        {say(elects(row.kind) ? says.electsNobody : says.notCovered)}
      </Text>
    )
  }
  return (
    <Stack gap={0}>
      <Text size="sm" component="div">
        {say(elects(row.kind) ? says.elected : says.contacts)}
        {say({ zh: '：', en: ': ' })}
        {deputies.map(({ id, name }, at) => (
          <span key={id}>
            {at > 0 && say({ zh: '、', en: ', ' })}
            <Link to={`/deputies/${id}`}>{name}</Link>
          </span>
        ))}
      </Text>
    </Stack>
  )
}
