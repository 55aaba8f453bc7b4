import { NumberInput, Radio, SimpleGrid, Stack } from '@mantine/core'
import { OrganicLaw } from '../../../law/organic-law.ts'
import { refuse } from '../../../law/ruling.ts'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { readStructure } from '../../deputies/contract.ts'
import { enterResult } from '../contract.ts'
import { mayAdopt, mayReject } from '../rules.ts'
import { useActForm, type ActProps } from './act-form.ts'
import { actSays } from './act-says.ts'
import { ActShell } from './act-shell.tsx'
import { LongField, OrganField } from './fields.tsx'

interface Typed {
  outcome: 'adopted' | 'rejected' | ''
  deputies: number | ''
  inFavour: number | ''
  against: number | ''
  abstaining: number | ''
  text: string
  executorId: string
}

const counts = ['inFavour', 'against', 'abstaining'] as const
const empty: Typed = { outcome: '', deputies: '', inFavour: '', against: '', abstaining: '', text: '', executorId: '' }

const article = OrganicLaw('25')

/** 录入表决结果: the numbers decide which result they can be. */
export function ResultForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof enterResult, Typed>(enterResult, props, { act: 'result', initial: empty })
  const inOffice = useReply(readStructure, {}).data?.total
  const { typed, change } = form
  const { outcome, text, executorId } = typed
  const deputies = typed.deputies === '' ? (inOffice ?? 0) : typed.deputies
  const number = (value: number | '') => (value === '' ? 0 : value)
  const votes = {
    deputies,
    inFavour: number(typed.inFavour),
    against: number(typed.against),
    abstaining: number(typed.abstaining),
  }
  const entered = outcome !== '' && deputies > 0 && typed.inFavour !== ''
  const adopted = outcome === 'adopted'
  return (
    <ActShell
      {...props}
      name={actSays.result}
      form={form}
      ruling={outcome ? (adopted ? mayAdopt(votes) : mayReject(votes)) : refuse(article, 'decision-missing')}
      onSubmit={() =>
        entered ? form.run({ adopted, votes, text, ...(adopted && executorId && { executorId }) }) : undefined
      }
    >
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <NumberInput
          label={say(actSays.deputies)}
          required
          min={1}
          max={3000}
          allowDecimal={false}
          value={deputies || ''}
          onChange={(value) => change({ deputies: value === '' ? '' : Number(value) })}
        />
        {counts.map((count) => (
          <NumberInput
            key={count}
            label={say(actSays[count])}
            required
            min={0}
            max={3000}
            allowDecimal={false}
            value={typed[count]}
            onChange={(value) => change({ [count]: value === '' ? '' : Number(value) })}
          />
        ))}
      </SimpleGrid>
      <Radio.Group
        label={say(actSays.outcome)}
        required
        value={outcome}
        onChange={(value) => change({ outcome: value as Typed['outcome'] })}
      >
        <Stack gap={0}>
          {(['adopted', 'rejected'] as const).map((each) => (
            <Radio key={each} className="option" value={each} label={say(actSays[each])} />
          ))}
        </Stack>
      </Radio.Group>
      <LongField
        name="text"
        label={actSays.resolution}
        max={4000}
        value={text}
        error={form.error}
        onChange={(changed) => change({ text: changed })}
      />
      {adopted ? (
        <OrganField
          label={actSays.executorMay}
          required={false}
          value={executorId}
          onChange={(id) => change({ executorId: id })}
        />
      ) : null}
    </ActShell>
  )
}
