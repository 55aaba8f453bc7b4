import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { ArticleLine } from '../../../ui/article.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import type { SuggestionPage } from '../contract.ts'
import type { ActForms, Offer } from './act-form.ts'
import { entriesOf, type ActEntry } from './act-entries.ts'
import type { Finished } from './done.tsx'
import { gateForms } from './gate/forms.ts'
import { handingOverForms } from './handing-over/forms.ts'
import { handlingForms } from './handling/forms.ts'
import { judgingForms } from './judging/forms.ts'
import { supervisingForms } from './supervising/forms.ts'
import { writingForms } from './writing/forms.ts'
import { paperSays } from './paper-says.ts'
import { Section } from './section.tsx'

const forms: ActForms = {
  ...writingForms,
  ...gateForms,
  ...handingOverForms,
  ...handlingForms,
  ...judgingForms,
  ...supervisingForms,
}

interface ActsProps {
  readonly paper: SuggestionPage
  readonly reload: () => Promise<unknown>
  /** Tells what was done; nothing, as soon as another act is begun. */
  readonly onDone: (finished: Finished | null) => void
}

/** The next acts: one's own as buttons that unfold their forms, others' with who may do them and why. */
export function Acts({ paper, reload, onDone }: ActsProps) {
  const [open, setOpen] = useState<ActEntry | null>(null)
  const { mine, others } = entriesOf(paper)
  const pick = (entry: ActEntry) => {
    onDone(null)
    setOpen(entry)
  }
  const finish = ({ name, offer }: ActEntry) => {
    setOpen(null)
    onDone({ name, act: offer.act })
  }
  const Form = open ? forms[open.key] : undefined
  const onlyOthers = mine.length === 0 && !open
  if (mine.length === 0 && others.length === 0 && !open) return null
  return (
    <Section title={onlyOthers ? paperSays.othersActs : paperSays.acts}>
      {open && Form ? (
        <Form
          paper={paper}
          offer={mine.find(({ key }) => key === open.key)?.offer}
          onDone={() => finish(open)}
          onCancel={() => setOpen(null)}
          reload={reload}
        />
      ) : (
        <MyActs paper={paper} entries={mine} onOpen={pick} />
      )}
      {open ? null : <OthersActs offers={others} alone={onlyOthers} />}
    </Section>
  )
}

interface MyActsProps {
  readonly paper: SuggestionPage
  readonly entries: readonly ActEntry[]
  readonly onOpen: (entry: ActEntry) => void
}

function MyActs({ paper, entries, onOpen }: MyActsProps) {
  const say = useSay()
  const editable = entries.some(({ key }) => key === 'submit')
  if (entries.length === 0) return null
  return (
    <div className="act-list">
      {editable ? (
        <Link to={`/suggestions/${paper.id}/edit`} className="edit-link">
          {say(paperSays.edit)}
        </Link>
      ) : null}
      {entries.map((entry) => (
        <RuledButton
          key={entry.key}
          ruling={entry.offer.ruling}
          sentence={entry.offer.sentence}
          variant={entry.owed ? 'filled' : 'default'}
          onPress={() => onOpen(entry)}
        >
          {capital(say(entry.name))}
        </RuledButton>
      ))}
    </div>
  )
}

function OthersActs({ offers, alone }: { offers: readonly Offer[]; alone: boolean }) {
  const say = useSay()
  if (offers.length === 0) return null
  return (
    <div className={alone ? undefined : 'others'}>
      {alone ? null : (
        <Title order={3} size="h6">
          {say(paperSays.othersActs)}
        </Title>
      )}
      <ul className="others-list">
        {offers.map(({ act, name, ruling, sentence }) => (
          <li key={act}>
            <Text size="sm">{say(sentence ?? name)}</Text>
            <ArticleLine article={ruling.under} />
          </li>
        ))}
      </ul>
    </div>
  )
}
