import { NativeSelect, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import type { SuggestionPage } from '../../contract.ts'
import { CommonPart } from '../similar/common-part.tsx'
import { ExplanationFields } from './explanation-fields.tsx'
import { PointCard } from './point-card.tsx'
import { answersTo, needsExplanation, type AnswerTyped, type Mode, type ReplyTyped } from './reply-typed.ts'
import { replySays } from './says.ts'

interface ReplyFieldsProps {
  readonly paper: SuggestionPage
  readonly points: readonly string[]
  readonly mode: Mode
  readonly typed: ReplyTyped
  readonly onChange: (changed: Partial<ReplyTyped>) => void
  readonly error: unknown
}

/** The fields of a reply: opening, one card a point, class, explanation, publication, contact. */
export function ReplyFields({ paper, points, mode, typed, onChange, error }: ReplyFieldsProps) {
  const say = useSay()
  const { classes, addressees } = paper.handling
  const some = mode === 'part' || mode === 'supplement'
  const answers = answersTo(points, typed.answers)
  const change = (at: number, changed: Partial<AnswerTyped>) =>
    onChange({ answers: answers.map((each, index) => (index === at ? { ...each, ...changed } : each)) })
  return (
    <>
      {addressees.length > 0 ? (
        <Text size="sm">
          {say(replySays.addressed)}
          {addressees.join('、')}
        </Text>
      ) : null}
      <Textarea
        label={say(replySays.opening)}
        description={say(replySays.openingHint)}
        required
        autosize
        minRows={4}
        maxLength={20_000}
        value={typed.text}
        error={issueOf(error, 'text')}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      {mode === 'reply' ? <CommonPart paper={paper} text={typed.text} onTake={(text) => onChange({ text })} /> : null}
      {some ? <Text size="sm">{say(mode === 'part' ? replySays.leaveOut : replySays.leaveSame)}</Text> : null}
      {answers.map((answer, index) => (
        <PointCard
          key={answer.point}
          number={index + 1}
          answer={answer}
          optional={some}
          onChange={(changed) => change(index, changed)}
        />
      ))}
      <NativeSelect
        label={say(replySays.resultClass)}
        required
        value={typed.resultClass}
        onChange={(event) => onChange({ resultClass: event.currentTarget.value })}
        data={[
          { value: '', label: say(replySays.choose), disabled: true },
          ...Object.entries(classes.labels).map(([letter, label]) => ({
            value: letter,
            label: `${letter}${say({ zh: ' 类：', en: ': ' })}${say(label)}`,
          })),
        ]}
      />
      {needsExplanation(typed, classes.explaining) ? (
        <ExplanationFields explanation={typed.explanation} onChange={(explanation) => onChange({ explanation })} />
      ) : null}
      <Signing typed={typed} onChange={onChange} error={error} />
    </>
  )
}

function Signing({ typed, onChange, error }: Pick<ReplyFieldsProps, 'typed' | 'onChange' | 'error'>) {
  const say = useSay()
  const chosen = typed.mayPublish === null ? null : typed.mayPublish ? 'yes' : 'no'
  const contact = (field: 'contactPerson' | 'contactPhone', kind: 'text' | 'tel') => (
    <TextInput
      label={say(replySays[field])}
      type={kind}
      required
      maxLength={40}
      value={typed[field]}
      error={issueOf(error, field)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <Radio.Group
        label={say(replySays.publish)}
        required
        value={chosen}
        onChange={(value) => onChange({ mayPublish: value === 'yes' })}
      >
        <Stack gap={4} mt={4}>
          <Radio value="yes" label={say(replySays.yes)} className="option" required />
          <Radio value="no" label={say(replySays.no)} className="option" />
        </Stack>
      </Radio.Group>
      {contact('contactPerson', 'text')}
      {contact('contactPhone', 'tel')}
    </>
  )
}
