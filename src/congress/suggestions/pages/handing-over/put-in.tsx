import { Button, Group, MultiSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { listCandidates, putInHandOver } from '../../contract.ts'
import { batchSays } from './batch-says.ts'

/** 列入建议: accepted papers that wait in no batch. */
export function PutIn({ batchId }: { batchId: string }) {
  const say = useSay()
  const found = useReply(listCandidates, { params: { id: batchId } })
  const [chosen, setChosen] = useState<string[]>([])
  const calling = useCall(putInHandOver, { refreshes: ['readHandOver', 'listCandidates', 'listHandOvers'] })
  const rows = found.data?.rows ?? []
  const put = (ids: readonly string[]) =>
    calling.mutate(
      { params: { id: batchId }, body: { papers: ids.map((id) => ({ id, handling: null })) } },
      { onSuccess: () => setChosen([]) },
    )
  if (found.data && rows.length === 0)
    return (
      <Text size="sm" mt="md" c="gray.7" className="screen-only">
        {say(batchSays.noCandidates)}
      </Text>
    )
  return (
    <div className="screen-only put-in">
      <MultiSelect
        label={say(batchSays.putIn)}
        description={say(batchSays.putInHint)}
        searchable
        size="md"
        value={chosen}
        onChange={setChosen}
        data={rows.map(({ id, number, title }) => ({ value: id, label: `${number ?? ''} ${title}`.trim() }))}
      />
      <Group gap="xs">
        <Button disabled={chosen.length === 0} loading={calling.isPending} onClick={() => put(chosen)}>
          {say(batchSays.withCount(batchSays.putIn, chosen.length))}
        </Button>
        <Button variant="default" disabled={calling.isPending} onClick={() => put(rows.map(({ id }) => id))}>
          {say(batchSays.withCount(batchSays.allOfThem, rows.length))}
        </Button>
      </Group>
      <ProblemNotice error={calling.error} />
    </div>
  )
}
