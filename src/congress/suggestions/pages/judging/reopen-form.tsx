import { Radio, Stack, Textarea } from '@mantine/core'
import { allOf } from '../../../../law/ruling.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { reopenSuggestion } from '../../contract.ts'
import { mayRate, mayReopenPaper } from '../../judging/rules.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell } from '../act-shell.tsx'
import { judgingSays } from './says.ts'
import { SignedOriginal } from './signed-original.tsx'

interface Typed {
  finding: string
  /** Id of the promise that did not hold; `new` where none covers it. */
  follow: string
  demand: string
  originalFileId: string | null
}

/** 重新跟踪: what shows that it is unsolved, and what is followed for it. */
export function ReopenForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof reopenSuggestion, Typed>(reopenSuggestion, props, {
    act: 'reopen',
    initial: { finding: '', follow: '', demand: '', originalFileId: null },
  })
  const { finding, follow, demand, originalFileId } = form.typed
  const promises = props.paper.undertakings.filter(({ state }) => state === 'verified')
  const chosen = promises.length === 0 ? 'new' : follow
  const undertakingId = chosen && chosen !== 'new' ? chosen : null
  const isDeputy = props.paper.judging.ratesAs === 'deputy'
  const ruling = allOf(
    mayReopenPaper({ finding, hasPromise: undertakingId !== null, demand: chosen === 'new' ? demand : '' }),
    mayRate({ isLeadDeputy: isDeputy, isStaff: true, hasOriginal: originalFileId !== null }),
  )
  return (
    <ActShell
      {...props}
      name={suggestionLife.acts['reopen']?.name ?? judgingSays.reopened}
      note={judgingSays.reopenNote}
      form={form}
      ruling={ruling}
      onSubmit={() => form.run({ finding, undertakingId, demand: undertakingId ? '' : demand, originalFileId })}
    >
      <Textarea
        label={say(judgingSays.finding)}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={finding}
        error={issueOf(form.error, 'finding')}
        onChange={(event) => form.change({ finding: event.currentTarget.value })}
      />
      {promises.length > 0 ? (
        <Radio.Group
          label={say(judgingSays.toFollow)}
          required
          value={follow}
          onChange={(value) => form.change({ follow: value })}
        >
          <Stack gap={4} mt={4}>
            {promises.map(({ id, promise }) => (
              <Radio key={id} value={id} label={promise} className="option" />
            ))}
            <Radio value="new" label={say(judgingSays.newDemand)} className="option" />
          </Stack>
        </Radio.Group>
      ) : null}
      {chosen === 'new' ? (
        <Textarea
          label={say(judgingSays.demandNow)}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={demand}
          error={issueOf(form.error, 'demand')}
          onChange={(event) => form.change({ demand: event.currentTarget.value })}
        />
      ) : null}
      {isDeputy ? null : (
        <SignedOriginal fileId={originalFileId} onChange={(fileId) => form.change({ originalFileId: fileId })} />
      )}
    </ActShell>
  )
}
