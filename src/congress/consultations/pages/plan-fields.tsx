import { Fieldset, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { useReply } from '../../../ui/ask.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { PeopleFields } from '../../deputies/pages/index.tsx'
import { listOrgans } from '../../organs/contract.ts'
import { maySend } from '../asking/rules.ts'
import { consultationSentences } from '../refusals.ts'
import { builderSays } from './builder-says.ts'
import { FormBuilder } from './form-builder.tsx'
import { sentForm } from './form-typed.ts'
import { words } from '../words.ts'
import type { PlanTyped } from './plan-typed.ts'
import { PublicFields } from './public-fields.tsx'
import { says } from './says.ts'

interface PlanFieldsProps {
  readonly typed: PlanTyped
  readonly change: (changed: Partial<PlanTyped>) => void
  readonly error: unknown
}

type Part = 'background' | 'draft' | 'options' | 'money' | 'risks'
const most: Record<Part, number> = { background: 10_000, draft: 20_000, options: 10_000, money: 5_000, risks: 5_000 }

const office = 'office'

/** What is to be decided, what is asked about it, whom, and until when. */
export function PlanFields({ typed, change, error }: PlanFieldsProps) {
  const say = useSay()
  const part = (name: Part) => ({
    label: say(says[name]),
    value: typed[name],
    error: issueOf(error, `background.${name}`),
    autosize: true,
    minRows: 3,
    maxRows: 20,
    maxLength: most[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => change({ [name]: currentTarget.value }),
  })
  const optional = say(says.optionalPart)
  return (
    <Stack gap="md">
      <TextInput
        label={say(says.title)}
        required
        maxLength={100}
        value={typed.title}
        error={issueOf(error, 'title')}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <Textarea {...part('background')} required />
      <Textarea {...part('draft')} description={optional} />
      <Textarea {...part('options')} description={optional} />
      <Textarea {...part('money')} description={optional} />
      <Textarea {...part('risks')} description={optional} />
      <TextInput
        type="date"
        label={say(says.closesOn)}
        required
        maw={240}
        value={typed.closesOn}
        error={issueOf(error, 'closesOn')}
        onChange={({ currentTarget }) => change({ closesOn: currentTarget.value })}
      />
      <Asker askerId={typed.askerId} onChange={(askerId) => change({ askerId })} />
      <PeopleFields
        legend={says.whoAsked}
        organs={says.organs}
        leaders={typed.form.template === 'feasibility'}
        chosen={typed.addressees}
        onChange={(addressees) => change({ addressees })}
        error={issueOf(error, 'addressees')}
      />
      <PublicFields typed={typed} change={change} />
      <Fieldset legend={say(builderSays.form)}>
        <FormBuilder form={typed.form} onChange={(form) => change({ form })} />
        <FormFaults typed={typed} error={error} say={say} />
      </Fieldset>
    </Stack>
  )
}

function Asker({ askerId, onChange }: { askerId: string; onChange: (askerId: string) => void }) {
  const say = useSay()
  const found = useReply(listOrgans, {}, { staleTime: 300_000 })
  const organs = (found.data?.rows ?? []).filter(({ endedOn }) => endedOn === null)
  return (
    <Select
      label={say(builderSays.asker)}
      description={say(builderSays.askerHint)}
      searchable
      allowDeselect={false}
      value={askerId || office}
      onChange={(value) => onChange(value === office || value === null ? '' : value)}
      data={[
        { value: office, label: capital(say(words.office)) },
        ...organs.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

/** What the rule says of the form so far, and what the house found missing in it. */
function FormFaults({
  typed,
  error,
  say,
}: Pick<PlanFieldsProps, 'typed' | 'error'> & { say: (text: Bilingual) => string }) {
  const ruling = maySend(sentForm(typed.form))
  const sentence = ruling.permitted ? null : consultationSentences[ruling.because]?.(ruling.facts)
  const missing = typed.form.questions.flatMap((_, index) => {
    const name = issueOf(error, `form.questions.${index}.name.zh`)
    const options = issueOf(error, `form.questions.${index}.options`)
    const found = name ?? options
    return found ? [`${say(builderSays.question)} ${index + 1}${say(builderSays.colon)}${found}`] : []
  })
  const said = [...(sentence ? [say(sentence)] : []), ...missing]
  return (
    <div role="status">
      {said.map((each) => (
        <Text key={each} size="sm" c="red.9" mt="xs">
          {each}
        </Text>
      ))}
    </div>
  )
}
