import { Text } from '@mantine/core'
import { allOf, type Ruling } from '../../../../law/ruling.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { rateSuggestion } from '../../contract.ts'
import { mayRate } from '../../judging/rules.ts'
import type { Grade } from '../../words.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { actSays } from '../act-says.ts'
import { ActShell } from '../act-shell.tsx'
import { GradesOf } from './grades.tsx'
import { decisive, missingSaid, noGrades, onlyWay, rulingsOn, type TypedGrades, type Way } from './rating.ts'
import { judgingSays } from './says.ts'
import { SignedOriginal } from './signed-original.tsx'
import { WaysOn } from './ways-on.tsx'

interface Typed {
  /** By reply. */
  readonly grades: Readonly<Record<string, TypedGrades>>
  readonly then: Way | ''
  readonly originalFileId: string | null
}

const graded = ({ attitude, result, ...said }: TypedGrades) => ({
  ...said,
  attitude: attitude as Grade,
  result: result as Grade,
})

/** 评价: how the deputy was treated, what came of it, and what follows; the rules say which of the ways on. */
export function RateForm(props: ActProps) {
  const say = useSay()
  const { openPromises, toRate, ratesAs, ifDissatisfied } = props.paper.judging
  const form = useActForm<typeof rateSuggestion, Typed>(rateSuggestion, props, {
    act: 'rate',
    initial: { grades: {}, then: '', originalFileId: null },
  })
  const { grades, then, originalFileId } = form.typed
  const all = toRate.map(({ id }) => grades[id] ?? noGrades)
  const grade = decisive(all)
  const rulings = grade ? rulingsOn({ grade, openPromises, whatIsMissing: missingSaid(all) }) : null
  const hers = mayRate({ isLeadDeputy: ratesAs === 'deputy', isStaff: true, hasOriginal: originalFileId !== null })
  const ruling: Ruling | null = rulings && then ? allOf(rulings[then], hers) : null
  const change = (id: string, changed: Partial<TypedGrades>) => {
    const next = { ...grades, [id]: { ...(grades[id] ?? noGrades), ...changed } }
    const decides = decisive(toRate.map((reply) => next[reply.id] ?? noGrades))
    form.change({ grades: next, then: decides ? onlyWay({ grade: decides, openPromises }) : '' })
  }
  const submit = () => {
    if (!grade || !then) return
    const [only] = all
    if (only && all.length === 1) form.run({ ...graded(only), then, originalFileId })
    else
      form.run({
        parts: toRate.map(({ id }, at) => ({ replyId: id, ...graded(all[at] ?? noGrades) })),
        then,
        originalFileId,
      })
  }
  return (
    <ActShell
      {...props}
      name={actSays.rate}
      note={actSays.ratePrivacy}
      form={form}
      {...(ruling && { ruling })}
      onSubmit={submit}
    >
      {toRate.length > 1 ? <Text size="sm">{say(judgingSays.separately)}</Text> : null}
      {toRate.map(({ id, organ }, at) => (
        <fieldset key={id} className="rows">
          {toRate.length > 1 ? <legend>{organ + say(judgingSays.ofOrgan)}</legend> : null}
          <GradesOf
            value={grades[id] ?? noGrades}
            onChange={(changed) => change(id, changed)}
            issue={issueOf(form.error, toRate.length > 1 ? `parts.${at}.whatIsMissing` : 'whatIsMissing')}
          />
        </fieldset>
      ))}
      <WaysOn
        rulings={rulings}
        ifDissatisfied={ifDissatisfied}
        value={then}
        onChange={(way) => form.change({ then: way })}
      />
      {ratesAs === 'staff' ? (
        <SignedOriginal fileId={originalFileId} onChange={(fileId) => form.change({ originalFileId: fileId })} />
      ) : null}
    </ActShell>
  )
}
