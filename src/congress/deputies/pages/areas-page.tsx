import { Alert, Button, Group, List, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { understand } from '../areas/finding.ts'
import { isLivedIn } from '../areas/words.ts'
import { listAreas } from '../contract.ts'
import type { AreaRow } from './area-field.tsx'
import { AreaForm } from './area-form.tsx'
import { areaSays as says, gapCount } from './area-says.ts'
import { AreaTree } from './area-tree.tsx'

/** 片区: the tree of them with who covers each; the staff enter, rename and end them, and see what nobody covers. */
export default function AreasPage() {
  const say = useSay()
  const areas = useReply(listAreas, {})
  const rows = areas.data?.rows ?? []
  const mayWrite = areas.data?.mayWrite === true
  const [adding, setAdding] = useState(false)
  const [typed, setTyped] = useState('')
  const found = typed.trim() === '' ? null : new Set(understand(rows, typed).areas.map(({ id }) => id))
  return (
    <Page title={says.title} actions={<Link to="/deputies">{say(says.backToRoll)}</Link>}>
      <Stack gap="md">
        <Text>{say(says.hint)}</Text>
        {areas.isPending && <Waiting />}
        {areas.error && <ProblemNotice error={areas.error} onRetry={() => void areas.refetch()} />}
        {mayWrite && !adding && (
          <Group>
            <Button onClick={() => setAdding(true)}>{say(says.add)}</Button>
            <Link to="/deputies/import">{say(says.byImport)}</Link>
          </Group>
        )}
        {adding && (
          <Paper withBorder p="md">
            <AreaForm rows={rows} onDone={() => setAdding(false)} />
          </Paper>
        )}
        {areas.isSuccess && rows.length === 0 && <Empty title={says.none} hint={says.noneHint} />}
        {rows.length > 0 && (
          <>
            <Gaps rows={rows} />
            <TextInput
              type="search"
              label={say(says.search)}
              maxLength={100}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            {found?.size === 0 && <Text role="status">{say(says.noSuchArea)}</Text>}
            <AreaTree rows={rows} only={found} mayWrite={mayWrite} />
          </>
        )}
      </Stack>
    </Page>
  )
}

/** Villages and communities no deputy keeps contact with: 分工联系选民 leaves none out. */
function Gaps({ rows }: { rows: readonly AreaRow[] }) {
  const say = useSay()
  const gaps = rows.filter(
    ({ kind, endedOn, deputies }) =>
      isLivedIn(kind) && endedOn === null && !deputies.some(({ tie }) => tie === 'contacts'),
  )
  if (gaps.length === 0) return <Text>{say(says.noGaps)}</Text>
  return (
    <Alert color="orange" title={say(gapCount(gaps.length))}>
      <List>
        {gaps.map(({ id, place }) => (
          <List.Item key={id}>{place}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
