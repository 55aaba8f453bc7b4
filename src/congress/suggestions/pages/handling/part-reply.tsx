import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { replyPart, type SuggestionPage } from '../../contract.ts'
import { refreshes } from '../act-form.ts'
import { DraftRow } from './draft-row.tsx'
import { ReplyFields } from './reply-fields.tsx'
import { useReplyRulings } from './reply-form.tsx'
import { bodyOf, typedFrom } from './reply-typed.ts'
import { replySays } from './says.ts'
import { SideForm } from './side-form.tsx'

interface PartReplyProps {
  readonly paper: SuggestionPage
  readonly part: SuggestionPage['handling']['parts'][number]
  readonly onClose: () => void
}

/** 分办答复: what is one's own organ's to answer; the rest is left empty. */
export function PartReply({ paper, part, onClose }: PartReplyProps) {
  const { points, draft, mine, classes } = paper.handling
  const kept = `suggestion.${paper.id}.part.${part.id}.${mine.draftVersion}`
  const { value, setValue, drop } = useKept(kept, typedFrom(points, draft?.body))
  const calling = useCall(replyPart, { refreshes })
  const rulings = useReplyRulings(paper, { typed: value, mode: 'part', points })
  const body = bodyOf(value, classes)
  const done = () => {
    drop()
    onClose()
  }
  const send = () => {
    if (!body) return
    calling.mutate(
      { params: { id: paper.id, partId: part.id }, body: { ...body, version: part.version } },
      { onSuccess: done },
    )
  }
  return (
    <SideForm title={replySays.forPart} ruling={rulings.all} calling={calling} onSubmit={send} onCancel={onClose}>
      <ReplyFields
        paper={paper}
        points={points}
        mode="part"
        typed={value}
        onChange={(changed) => setValue({ ...value, ...changed })}
        error={calling.error}
      />
      <DraftRow paper={paper} typed={value} ruling={rulings.content} />
    </SideForm>
  )
}
