import './consultations.css'
import { Text, Title } from '@mantine/core'
import { DataList, type Column } from '../../../ui/data-list.tsx'
import { capital, useSay } from '../../../ui/language.tsx'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Tally } from '../contract.ts'
import { says } from './says.ts'

type Counted = Tally['questions'][number]
type Group = Tally['groups'][number]

const shareOf = (count: number, all: number): number => (all === 0 ? 0 : Math.round((count / all) * 100))

const meanOf = ({ kind, options, answered }: Counted): string | null => {
  if (kind !== 'scale' || answered === 0) return null
  return (options.reduce((sum, { id, count }) => sum + Number(id) * count, 0) / answered).toFixed(1)
}

/** How often each answer was given: numbers and shares in words, the bar beside them for the eye. */
export function TallyBars({ tally }: { tally: Tally }) {
  const say = useSay()
  return (
    <>
      {tally.questions.map((question) => (
        <div key={question.id} className="tally">
          <Title order={3} size="h6">
            {say(question.name)}
          </Title>
          <dl>
            {question.options.map(({ id, name, count }) => (
              <div key={id} className="tally-row">
                <dt>{capital(say(name))}</dt>
                <dd>
                  <span className="tally-bar" aria-hidden>
                    <span style={{ width: `${shareOf(count, question.answered)}%` }} />
                  </span>
                  <span className="tally-count">
                    {count} · {shareOf(count, question.answered)}%
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          <Text size="sm">
            {say({ zh: `共 ${question.answered} 份作答`, en: `${question.answered} answered` })}
            {meanOf(question) ? ` · ${say(says.mean)} ${meanOf(question)}` : ''}
          </Text>
        </div>
      ))}
      <ByGroup tally={tally} />
    </>
  )
}

const groupColumns = (
  first: Counted | undefined,
  say: (text: Bilingual) => string,
): Column<Group & { id: string }>[] => [
  { key: 'name', name: says.group, cell: ({ name }) => name },
  { key: 'given', name: says.answered, width: 110, cell: ({ given, asked }) => `${given} / ${asked}` },
  ...(first?.options ?? []).map(({ id, name }) => ({
    key: id,
    name: { zh: name.zh, en: capital(say(name)) },
    width: 120,
    cell: ({ counts }: Group) => counts[id] ?? 0,
  })),
]

/** Of deputies who gave their names: how each delegation answered. Without names, only how many of each did. */
function ByGroup({ tally }: { tally: Tally }) {
  const say = useSay()
  if (tally.groups.length < 2) return null
  const counted = tally.groups.some(({ counts }) => Object.keys(counts).length > 0)
  const first = counted ? tally.questions.find(({ kind }) => kind === 'choice') : undefined
  return (
    <details className="tally">
      <summary>{say(says.byGroup)}</summary>
      <DataList
        caption={says.byGroup}
        columns={groupColumns(first, say)}
        rows={tally.groups.map((group) => ({ ...group, id: group.name }))}
      />
    </details>
  )
}
