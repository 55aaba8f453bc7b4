import { Alert, Button, Group, Text } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { verifyRecordNow } from '../contract.ts'
import './record.css'
import { brokenAt, says, wholeWith } from './record-says.ts'

/** Has the house follow the whole chain, and says where it first fails to fit. */
export function RecordVerification() {
  const say = useSay()
  // Asked only when pressed, and anew each time: an old answer proves nothing about now.
  const verification = useReply(verifyRecordNow, {}, { enabled: false, gcTime: 0 })
  const { data } = verification
  return (
    <div>
      <Group mb="sm">
        <Button loading={verification.isFetching} onClick={() => void verification.refetch()}>
          {say(says.verify)}
        </Button>
      </Group>
      {verification.error && !verification.isFetching && <ProblemNotice error={verification.error} />}
      {data && !verification.isFetching && (
        <Alert
          role={data.broken ? 'alert' : 'status'}
          color={data.broken ? 'red' : 'green'}
          title={say(data.broken ? says.broken : says.whole)}
        >
          <Text size="sm">{say(data.broken ? brokenAt(data.broken) : wholeWith(data.events))}</Text>
          <Text size="sm" mt="xs">
            {say(says.head)} <code className="record-head">{data.head}</code>
          </Text>
          <Text size="sm" c="gray.7">
            {say(says.headHint)}
          </Text>
        </Alert>
      )}
    </div>
  )
}
