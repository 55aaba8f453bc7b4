import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay, sayInstant } from '../../../../ui/day.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useParam } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Done, MatterDuties } from '../../../docket/pages/index.tsx'
import { readProgressForm, type ProgressForm } from '../../contract.ts'
import { FormFields } from './form-fields.tsx'
import { Reported } from './reported.tsx'
import { says } from './says.ts'

/** 办理进展表: what an organ says of everything it has open, before a hearing. */
export default function FormPage() {
  const say = useSay()
  const id = useParam('id')
  const found = useReply(readProgressForm, { params: { id } })
  if (found.data) return <Loaded key={id} form={found.data} reload={() => found.refetch()} />
  if (found.error && [400, 404].includes(problemIn(found.error).status))
    return (
      <Page title={says.formNotThere}>
        <Link to="/">{say(says.back)}</Link>
      </Page>
    )
  return (
    <Page title={says.form}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
    </Page>
  )
}

function Loaded({ form, reload }: { form: ProgressForm; reload: () => Promise<unknown> }) {
  const say = useSay()
  const fills = useHolds('organ-handler', 'organ-head')
  const [given, setGiven] = useState(false)
  const organises = useHolds('staff', 'chair')
  const open = form.state === 'owed'
  return (
    <Page title={form.title}>
      <Stack gap="md" maw={820}>
        <Done finished={given ? { act: 'give', name: says.give } : null} here={`/progress-forms/${form.id}`} />
        <Text>
          {say(says.heldOn)}
          {say(sayDay(form.heldOn))}
          {form.announced || organises ? (
            <>
              {' · '}
              <Link to={`/gatherings/${form.gatheringId}`}>{say(says.toHearing)}</Link>
            </>
          ) : null}
        </Text>
        {form.givenAt ? (
          <Text fw={600}>
            {say(says.given)} · {say(sayInstant(form.givenAt))}
          </Text>
        ) : null}
        {open ? <MatterDuties duties={form.duties} none={says.owedByNobody} /> : null}
        {form.state === 'released' ? <Text>{say(says.released)}</Text> : null}
        {open && !fills ? <Text>{say(says.officeReads)}</Text> : null}
        {open && fills ? (
          <FormFields form={form} onGiven={() => setGiven(true)} reload={reload} />
        ) : (
          <Reported form={form} />
        )}
      </Stack>
    </Page>
  )
}
