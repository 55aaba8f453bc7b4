import { Button, Checkbox, Group, NativeSelect, Radio, Stack, Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { mayDecide } from '../answering/rules.ts'
import { decideFates, sortOpinions, type ConsultationPage, type OpinionLine } from '../contract.ts'
import { consultationSentences } from '../refusals.ts'
import { fateNames, fates, type Fate } from '../words.ts'
import { refreshes } from './act-form.ts'
import { OpinionText } from './opinion-line.tsx'
import { says } from './says.ts'

interface DecideClusterProps {
  readonly paper: ConsultationPage
  readonly lines: readonly OpinionLine[]
}

/** Opinions that say much the same, to be answered or sorted together: all of them, or those that are ticked. */
export function DecideCluster({ paper, lines }: DecideClusterProps) {
  const say = useSay()
  const [chosen, setChosen] = useState<readonly string[]>(lines.map(({ id }) => id))
  const [deciding, setDeciding] = useState(false)
  const decided = lines.every(({ fate }) => fate !== null)
  return (
    <Stack gap="sm">
      <div>
        {lines.map((line) => (
          <div key={line.id} className="opinion-line" data-picked={lines.length > 1 ? true : undefined}>
            {lines.length > 1 ? (
              <Checkbox
                className="opinion-pick"
                aria-label={`${say(says.pick)}${line.text}`}
                checked={chosen.includes(line.id)}
                onChange={({ currentTarget }) =>
                  setChosen(currentTarget.checked ? [...chosen, line.id] : chosen.filter((each) => each !== line.id))
                }
              />
            ) : null}
            <div>
              <OpinionText line={line} answered={false} />
            </div>
          </div>
        ))}
      </div>
      {deciding ? (
        <FateForm paper={paper} lines={lines} chosen={chosen} onDone={() => setDeciding(false)} />
      ) : (
        <Group gap="md" align="flex-end">
          <Button
            variant={decided ? 'default' : 'filled'}
            disabled={chosen.length === 0}
            onClick={() => setDeciding(true)}
          >
            {say(decided ? says.decideAgain : says.decide)}
            {lines.length > 1 ? ` (${chosen.length})` : ''}
          </Button>
          <MoveTo paper={paper} lines={lines} chosen={chosen} />
        </Group>
      )}
    </Stack>
  )
}

interface ChosenProps extends DecideClusterProps {
  readonly chosen: readonly string[]
}

/** Puts the chosen opinions under another subject. */
function MoveTo({ paper, lines, chosen }: ChosenProps) {
  const say = useSay()
  const sorting = useCall(sortOpinions, { refreshes })
  const { subjects } = paper.form
  if (subjects.length === 0) return null
  return (
    <>
      <NativeSelect
        label={say(says.moveTo)}
        disabled={sorting.isPending || chosen.length === 0}
        value={lines[0]?.subject ?? ''}
        onChange={({ currentTarget }) =>
          sorting.mutate({
            params: { id: paper.id },
            body: { lines: [...chosen], subject: currentTarget.value || null },
          })
        }
        data={[
          { value: '', label: say(says.noSubject) },
          ...subjects.map(({ id, name }) => ({ value: id, label: capital(say(name)) })),
        ]}
      />
      <ProblemNotice error={sorting.error} />
    </>
  )
}

function FateForm({ paper, lines, chosen, onDone }: ChosenProps & { onDone: () => void }) {
  const say = useSay()
  const first = lines.find(({ id }) => chosen.includes(id))
  const [fate, setFate] = useState<Fate>(first?.fate ?? 'adopted')
  const [why, setWhy] = useState(first?.why ?? '')
  const deciding = useCall(decideFates, { refreshes })
  const ruling = mayDecide({ fate, why })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ruling.permitted) return
    deciding.mutate({ params: { id: paper.id }, body: { lines: [...chosen], fate, why } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Radio.Group label={say(says.fate)} value={fate} onChange={(value) => setFate(value as Fate)}>
          <Stack gap={0}>
            {fates.map((each) => (
              <Radio key={each} className="option" value={each} label={capital(say(fateNames[each]))} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say(says.fateWhy)}
          description={say(says.fateWhyHint)}
          required={fate !== 'adopted'}
          autosize
          minRows={2}
          maxLength={1000}
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        <ProblemNotice error={deciding.error} />
        <Group align="flex-start">
          <RuledButton
            type="submit"
            ruling={ruling}
            sentence={ruling.permitted ? null : (consultationSentences[ruling.because]?.(ruling.facts) ?? null)}
            loading={deciding.isPending}
          >
            {say(says.save)}
          </RuledButton>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
