import { Textarea } from '@mantine/core'
import { practice } from '../../../../law/article.ts'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { dayInShanghai } from '../../../../law/day.ts'
import { allOf, permit, refuse, type Ruling } from '../../../../law/ruling.ts'
import { useMe } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { correctReply, replySuggestion, supplementReply, type SuggestionPage } from '../../contract.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell } from '../act-shell.tsx'
import { DraftRow } from './draft-row.tsx'
import { ReplyFields } from './reply-fields.tsx'
import { bodyOf, rulingOnReply, typedFrom, typedFromLetter, type Mode, type ReplyTyped } from './reply-typed.ts'
import { replySays } from './says.ts'

const nameOf = (act: string): Bilingual => suggestionLife.acts[act]?.name ?? replySays.reply
const signed = practice('答复由承办单位负责人签发', 'the head of the organ signs the reply')

/** Only the head sends, where the congress wants it. */
const signingOf = ({ handling }: SuggestionPage): Ruling =>
  handling.mine.needsHead ? refuse(signed, 'head-signs', { heads: handling.mine.heads.join('、') }) : permit(signed)

/** What the house's rules say of a reply being typed, without and with the signature. */
export function useReplyRulings(
  paper: SuggestionPage,
  judged: { typed: ReplyTyped; mode: Mode; points: readonly string[] },
) {
  const organId = useMe()?.organId ?? null
  const content = rulingOnReply(paper, { ...judged, today: dayInShanghai(new Date()) }, organId)
  return { content, all: allOf(content, signingOf(paper)) }
}

/** 答复: an opening, an answer to every point, a class; what is missing is named at the button. */
export function ReplyForm(props: ActProps) {
  const { points, draft, mine, classes } = props.paper.handling
  // What a colleague has saved since is begun from, not overwritten.
  const form = useActForm<typeof replySuggestion, ReplyTyped>(replySuggestion, props, {
    act: `reply.${mine.draftVersion}`,
    initial: typedFrom(points, draft?.body),
  })
  const rulings = useReplyRulings(props.paper, { typed: form.typed, mode: 'reply', points })
  const body = bodyOf(form.typed, classes)
  return (
    <ActShell
      {...props}
      name={nameOf('reply')}
      form={form}
      ruling={rulings.all}
      onSubmit={() => (body ? form.run(body) : undefined)}
    >
      <ReplyFields
        paper={props.paper}
        points={points}
        mode="reply"
        typed={form.typed}
        onChange={form.change}
        error={form.error}
      />
      <DraftRow paper={props.paper} typed={form.typed} ruling={rulings.content} />
    </ActShell>
  )
}

/** 补充答复: what was still open, answered further. */
export function SupplementForm(props: ActProps) {
  const { openPoints, draft, mine, classes } = props.paper.handling
  const form = useActForm<typeof supplementReply, ReplyTyped>(supplementReply, props, {
    act: `supplement.${mine.draftVersion}`,
    initial: typedFrom(openPoints, draft?.body),
  })
  const rulings = useReplyRulings(props.paper, { typed: form.typed, mode: 'supplement', points: openPoints })
  const body = bodyOf(form.typed, classes)
  return (
    <ActShell
      {...props}
      name={nameOf('supplement')}
      note={replySays.supplementNote}
      form={form}
      ruling={rulings.all}
      onSubmit={() => (body ? form.run(body) : undefined)}
    >
      <ReplyFields
        paper={props.paper}
        points={openPoints}
        mode="supplement"
        typed={form.typed}
        onChange={form.change}
        error={form.error}
      />
      <DraftRow paper={props.paper} typed={form.typed} ruling={rulings.content} />
    </ActShell>
  )
}

const lastOfMine = ({ handling, replies }: SuggestionPage, organId: string | null) => {
  const letter = handling.letters.findLast((each) => each.organId === organId)
  const reply = replies.find(({ id }) => id === letter?.id)
  return letter && reply ? { letter, draft: typedFromLetter(reply.text, reply.resultClass ?? '', letter) } : null
}

/** 更正答复: the last reply's words put right; the original is kept. */
export function CorrectForm(props: ActProps) {
  const say = useSay()
  const organId = useMe()?.organId ?? null
  const last = lastOfMine(props.paper, organId)
  const points =
    last?.letter.kind === 'part' ? last.letter.answers.map(({ point }) => point) : props.paper.handling.points
  const form = useActForm<typeof correctReply, ReplyTyped & { reason: string }>(correctReply, props, {
    act: `correct.${last?.letter.id ?? ''}`,
    initial: { ...typedFrom(points, last?.draft), reason: '' },
  })
  const rulings = useReplyRulings(props.paper, { typed: form.typed, mode: 'correct', points })
  const body = bodyOf(form.typed, props.paper.handling.classes)
  return (
    <ActShell
      {...props}
      name={nameOf('correct')}
      note={replySays.correctNote}
      form={form}
      ruling={rulings.all}
      onSubmit={() => (body ? form.run({ ...body, reason: form.typed.reason }) : undefined)}
    >
      <Textarea
        label={say(replySays.correctionReason)}
        required
        minRows={2}
        maxLength={1000}
        value={form.typed.reason}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
      <ReplyFields
        paper={props.paper}
        points={points}
        mode="correct"
        typed={form.typed}
        onChange={form.change}
        error={form.error}
      />
    </ActShell>
  )
}
