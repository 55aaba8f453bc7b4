import { useRef } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { markItem, type HearingItem } from '../../contract.ts'
import type { Mark } from '../../hearings/words.ts'

interface Typed {
  readonly mark: Mark | null
  readonly note: string
}

const refreshes = ['readHearing']

/** What was typed and not yet taken by the house stays on the device: the signal in a hall may be weak. */
function useTyped(gatheringId: string, { itemId, mark, note }: HearingItem) {
  const kept = useKept<Typed | null>(`hearing.${gatheringId}.${itemId}`, null)
  const typed: Typed = kept.value ?? { mark, note }
  const latest = useRef(typed)
  const type = (changed: Typed): Typed => {
    latest.current = changed
    kept.setValue(changed)
    return changed
  }
  /** What was sent has been taken; what was typed meanwhile stays. */
  const taken = (sent: Typed) => {
    if (latest.current !== sent) return
    kept.setValue(null)
    kept.drop()
  }
  return { typed, unsent: kept.value, type, taken }
}

/** What is found of an item, sent as soon as it is chosen. */
export function useMark(gatheringId: string, item: HearingItem) {
  const { typed, unsent, type, taken } = useTyped(gatheringId, item)
  const marking = useCall(markItem, { refreshes })
  const send = (sent: Typed) => {
    if (!sent.mark) return
    const body = { ...sent, mark: sent.mark, score: item.score }
    marking.mutate({ params: { id: gatheringId, itemId: item.itemId }, body }, { onSuccess: () => taken(sent) })
  }
  const settled = unsent ? 'typing' : item.mark ? 'saved' : null
  return {
    typed,
    choose: (mark: Mark) => send(type({ ...typed, mark })),
    write: (note: string) => type({ ...typed, note }),
    /** Sends what is not saved yet. */
    save: () => unsent && send(unsent),
    state: marking.isPending ? 'saving' : marking.error ? 'unsaved' : settled,
    error: marking.error,
  } as const
}
