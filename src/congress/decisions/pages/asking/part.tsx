import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { ArticleLine } from '../../../../ui/article.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import type { MajorMatterPage } from '../../contract.ts'
import { unaccepted } from '../../words.ts'
import type { PartProps } from '../part.ts'
import { AskForm } from './ask-form.tsx'
import { answeredOf, askingSays, returned } from './says.ts'

type Form = MajorMatterPage['asking']['forms'][number]

/** Who was asked before it is decided, what came back, and whether it may be decided now. */
export function AskingPart({ paper }: PartProps) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { asksDeputies, forms, mayAsk, heard, sentence } = paper.asking
  const early = (unaccepted as readonly string[]).includes(paper.state)
  const undecided = paper.decidedOn === null
  if (!undecided && forms.length === 0) return null
  if (early || paper.track === 'to-file' || (!asksDeputies && forms.length === 0 && !mayAsk)) return null
  return (
    <Section title={askingSays.title}>
      {asksDeputies && undecided && sentence ? (
        <Alert color="#9a4a00" mb="sm">
          <Text size="sm">{say(sentence)}</Text>
          <ArticleLine article={heard.under} />
        </Alert>
      ) : null}
      {asksDeputies && undecided && heard.permitted ? <Text size="sm">{say(askingSays.heard)}</Text> : null}
      {asksDeputies ? null : <Text size="sm">{say(askingSays.notAsked)}</Text>}
      <ul className="plain-list">
        {forms.map((form) => (
          <li key={form.id}>
            <OneForm form={form} />
          </li>
        ))}
      </ul>
      {mayAsk && !asking ? (
        <Button
          className="screen-only"
          mt="sm"
          variant={asksDeputies && forms.length === 0 ? 'filled' : 'default'}
          onClick={() => setAsking(true)}
        >
          {say(askingSays.ask)}
        </Button>
      ) : null}
      {asking ? <AskForm paper={paper} onClose={() => setAsking(false)} /> : null}
    </Section>
  )
}

function OneForm({ form }: { form: Form }) {
  const say = useSay()
  const facts = [
    say(form.stateName),
    `${say(askingSays.closesOn)} ${say(sayDay(form.closesOn))}`,
    say(returned(form)),
    ...(form.owed > 0 ? [say(answeredOf(form))] : []),
  ]
  return (
    <>
      <Link to={`/consultations/${form.id}`}>{form.title}</Link>
      <Text size="sm">{facts.join(' · ')}</Text>
      {form.hidden ? (
        <Text size="sm" c="gray.7">
          {say(form.hidden)}
        </Text>
      ) : null}
    </>
  )
}
