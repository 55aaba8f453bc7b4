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

/**
 * What is found of an item, sent as soon as it is chosen. What was typed and not yet taken stays on the device: the
 * signal in a hall may be weak.
 */
export function useMark(gatheringId: string, item: HearingItem) {
  const kept = useKept<Typed | null>(`hearing.${gatheringId}.${item.itemId}`, null)
  const marking = useCall(markItem, { refreshes })
  const typed: Typed = kept.value ?? { mark: item.mark, note: item.note }
  const latest = useRef(typed)
  const type = (changed: Typed) => {
    latest.current = changed
    kept.setValue(changed)
  }
  const send = (sent: Typed) => {
    if (!sent.mark) return
    marking.mutate(
      { params: { id: gatheringId, itemId: item.itemId }, body: { ...sent, mark: sent.mark, score: item.score } },
      {
        onSuccess: () => {
          // Typed on while it was being sent: that is sent in its turn.
          if (latest.current !== sent) return
          kept.setValue(null)
          kept.drop()
        },
      },
    )
  }
  return {
    typed,
    choose: (mark: Mark) => {
      const changed = { ...typed, mark }
      type(changed)
      send(changed)
    },
    write: (note: string) => type({ ...typed, note }),
    /** Sends what is not saved yet. */
    save: () => {
      if (kept.value) send(kept.value)
    },
    state: marking.isPending
      ? 'saving'
      : marking.error
        ? 'unsaved'
        : kept.value
          ? 'typing'
          : item.mark
            ? 'saved'
            : null,
    error: marking.error,
  } as const
}
