import { Text } from '@mantine/core'
import { useCall } from '../../../ui/ask.ts'
import { giveFile } from '../../../ui/give-file.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import type { Filters } from '../../../ui/place.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { downloadSuggestions } from '../numbers/contract.ts'
import { DownloadMenu } from '../../../ui/download-menu.tsx'
import { tableQueryOf } from './filters.ts'
import { says } from './says.ts'

/** The list as it is filtered, as a table to keep. */
export function DownloadList({ filters }: { filters: Filters }) {
  const say = useSay()
  const may = useHolds('staff', 'chair', 'government-office', 'organ-handler', 'organ-head')
  const download = useCall(downloadSuggestions)
  if (!may) return null
  return (
    <>
      <DownloadMenu
        name={says.download}
        busy={download.isPending}
        onChoose={(format) =>
          download.mutate({ query: { ...tableQueryOf(filters), format } }, { onSuccess: (file) => giveFile(file) })
        }
      />
      {download.data?.truncated ? (
        <Text size="sm" role="status">
          {say(says.truncated)}
        </Text>
      ) : null}
      <ProblemNotice error={download.error} />
    </>
  )
}
