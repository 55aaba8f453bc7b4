import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { ArticleLine } from '../../../../ui/article.tsx'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { entriesIn, type ActEntry, type Together } from './act-entries.ts'
import type { ActOffer, Finished, MatterActForms, MatterPage } from './matter-page.ts'
import { matterSays } from './says.ts'
import { Section } from './section.tsx'

interface MatterActsProps<Paper extends MatterPage> {
  readonly paper: Paper
  readonly forms: MatterActForms<Paper>
  readonly together?: Together
  /** Where the text is mended by whoever may submit it. */
  readonly editAt: string
  readonly reload: () => Promise<unknown>
  /** Tells what was done; nothing, as soon as another act is begun. */
  readonly onDone: (finished: Finished | null) => void
}

/** The next acts: one's own as buttons that unfold their forms, others' with who may do them and why. */
export function MatterActs<Paper extends MatterPage>(props: MatterActsProps<Paper>) {
  const { paper, forms, together = {}, editAt, reload, onDone } = props
  const [open, setOpen] = useState<ActEntry | null>(null)
  const { mine, others } = entriesIn(paper, together)
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
    <Section title={onlyOthers ? matterSays.othersActs : matterSays.acts}>
      {open && Form ? (
        <Form
          paper={paper}
          offer={mine.find(({ key }) => key === open.key)?.offer}
          onDone={() => finish(open)}
          onCancel={() => setOpen(null)}
          reload={reload}
        />
      ) : (
        <MyActs editAt={editAt} entries={mine} onOpen={pick} />
      )}
      {open ? null : <OthersActs offers={others} alone={onlyOthers} />}
    </Section>
  )
}

interface MyActsProps {
  readonly editAt: string
  readonly entries: readonly ActEntry[]
  readonly onOpen: (entry: ActEntry) => void
}

function MyActs({ editAt, entries, onOpen }: MyActsProps) {
  const say = useSay()
  const editable = entries.some(({ key }) => key === 'submit')
  if (entries.length === 0) return null
  return (
    <div className="act-list">
      {editable ? (
        <Link to={editAt} className="edit-link">
          {say(matterSays.edit)}
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

function OthersActs({ offers, alone }: { offers: readonly ActOffer[]; alone: boolean }) {
  const say = useSay()
  if (offers.length === 0) return null
  return (
    <div className={alone ? undefined : 'others'}>
      {alone ? null : (
        <Title order={3} size="h6">
          {say(matterSays.othersActs)}
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
