import { Text } from '@mantine/core'
import { DataList, type Column } from '../../../ui/data-list.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import type { Bilingual } from '../../../law/bilingual.ts'
import { Section } from '../../docket/pages/index.tsx'
import type { ConsultationPage } from '../contract.ts'
import { opinionRequestLife } from '../life.ts'
import { says } from './says.ts'

type Addressee = ConsultationPage['addressees'][number]

const columns = (say: (text: Bilingual) => string): Column<Addressee>[] => [
  { key: 'name', name: says.name, cell: ({ name }) => say(name) },
  { key: 'group', name: says.group, width: 200, cell: ({ group }) => group },
  {
    key: 'state',
    name: says.answered,
    width: 140,
    cell: ({ state }) => (state ? capital(say(opinionRequestLife.states[state]?.name ?? { zh: '', en: '' })) : ''),
  },
]

/** Who has answered and who has not, for whoever asks: those still waited for, by name, first. */
export function WhoAnswered({ paper }: { paper: ConsultationPage }) {
  const say = useSay()
  const { addressees } = paper
  if (addressees.length === 0) return null
  const waited = addressees.filter(({ state }) => state === 'asked' || state === 'lapsed')
  const out = paper.state !== 'draft'
  return (
    <Section title={out ? says.progress : says.whoAsked}>
      {out ? (
        <Text mb="sm">
          {say({
            zh: `共 ${paper.asked}，已反馈 ${paper.given}。`,
            en: `${paper.given} of ${paper.asked} have answered.`,
          })}
          {waited.length === 0 && paper.state !== 'withdrawn' ? ` ${say(says.allAnswered)}` : ''}
        </Text>
      ) : null}
      <DataList
        caption={out ? says.progress : says.whoAsked}
        columns={columns(say)}
        rows={[...waited, ...addressees.filter((each) => !waited.includes(each))]}
        rowKey={({ kind, id }) => `${kind}:${id}`}
      />
    </Section>
  )
}
