import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { Page } from '../../../ui/page.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { issueOf } from '../../../ui/problem.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { OrganField } from '../../organs/pages/index.tsx'
import { FilesField, leaveFinished, type ChosenFile } from '../../docket/pages/index.tsx'
import { askInquiry, readInquiry } from '../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

interface Typed {
  readonly organId: string
  readonly subject: string
  readonly question: string
  readonly place: string
  readonly mayShare: boolean
  readonly files: ChosenFile[]
}

const empty: Typed = { organId: '', subject: '', question: '', place: '', mayShare: false, files: [] }

/** Asks of the inquiry that is to be asked of another organ too, and types it anew. */
function useLike(like: string | undefined, isEmpty: boolean, take: (typed: Partial<Typed>) => void) {
  const found = useReply(readInquiry, { params: { id: like ?? '' } }, { enabled: like !== undefined && isEmpty })
  const { data } = found
  useEffect(() => {
    if (!data || !isEmpty) return
    const question = data.said.find(({ side, round }) => side === 'question' && round === 1)?.text ?? ''
    take({ subject: data.subject, question, place: data.place, mayShare: data.mayShare })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it has come
  }, [data])
}

/** 提出询问: one organ, one matter; kept on this device until it is sent. */
export default function AskPage() {
  const say = useSay()
  const go = useGo()
  const [{ like, about }] = useFilters()
  const [id] = useState(newId)
  const { value: typed, setValue, drop } = useKept<Typed>(`inquiry.new.${like ?? about ?? ''}`, empty)
  const change = (changed: Partial<Typed>) => setValue({ ...typed, ...changed })
  useLike(like, typed.subject === '' && typed.question === '', change)
  const asking = useCall(askInquiry, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    asking.mutate(
      { body: { ...typed, id, aboutId: about ?? null } },
      {
        onSuccess: () => {
          drop()
          leaveFinished(id, { act: 'ask', name: says.ask })
          go(`/inquiries/${id}`, true)
        },
      },
    )
  }
  return (
    <Page title={says.ask}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <OrganField
            label={says.organ}
            hint={says.organHint}
            value={typed.organId}
            onChange={(organId) => change({ organId })}
            error={asking.error}
          />
          <TextInput
            label={say(says.subject)}
            description={say(says.subjectHint)}
            required
            maxLength={100}
            value={typed.subject}
            error={issueOf(asking.error, 'subject')}
            onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
          />
          <TextField
            label={says.question}
            hint={says.questionHint}
            field="question"
            value={typed.question}
            onChange={(question) => change({ question })}
            error={asking.error}
            max={4000}
            rows={6}
          />
          <TextInput
            label={say(says.place)}
            maxLength={60}
            value={typed.place}
            onChange={({ currentTarget }) => change({ place: currentTarget.value })}
          />
          <FilesField label={says.files} max={12} value={typed.files} onChange={(files) => change({ files })} />
          <Checkbox
            label={say(says.mayShare)}
            description={say(says.mayShareHint)}
            checked={typed.mayShare}
            onChange={({ currentTarget }) => change({ mayShare: currentTarget.checked })}
          />
          <ProblemNotice error={asking.error} />
          <Group>
            <Button type="submit" loading={asking.isPending}>
              {say(says.send)}
            </Button>
            <Button variant="default" onClick={() => go('/inquiries')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}
