import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useSay } from './language.tsx'
import { says } from './says.ts'

/** Something is being read; said aloud once to readers who listen. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const say = useSay()
  return (
    <Stack gap="sm" role="status" py="sm">
      <VisuallyHidden>{say(says.waiting)}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 28 : 18} width={line === 0 ? '55%' : '100%'} aria-hidden />
      ))}
    </Stack>
  )
}
