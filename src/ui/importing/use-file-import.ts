import { useState } from 'react'
import type { Bilingual } from '../../law/bilingual.ts'
import type { ImportAnswer, SendFile } from './answer.ts'
import { contentOf, largest } from './chosen-file.ts'
import { says } from './says.ts'
import { useSending } from './use-sending.ts'

interface Held {
  readonly fileName: string
  readonly content: string
}

/** The state of one import: a chosen file, its preview, and what is under way. */
export function useFileImport(send: SendFile, refreshes: readonly string[]) {
  const [held, setHeld] = useState<Held | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [notice, setNotice] = useState<Bilingual | null>(null)
  const sending = useSending(send, refreshes, setAnswer)

  const choose = async (file: File | null) => {
    if (!file) return
    sending.reset()
    setAnswer(null)
    setHeld(null)
    setNotice(null)
    if (file.size > largest) return setNotice(says.tooLarge)
    const content = await contentOf(file).catch(() => null)
    if (content === null) return setNotice(says.unreadable)
    const chosen = { fileName: file.name, content }
    setHeld(chosen)
    sending.start({ ...chosen, confirm: false, agreed: false })
  }

  const stoppedNotice = sending.confirming ? says.stoppedImport : says.stoppedPreview
  return {
    fileName: held?.fileName ?? null,
    answer,
    error: sending.stopped ? null : sending.error,
    notice: sending.stopped ? stoppedNotice : notice,
    busy: sending.isPending ? (sending.confirming ? says.importing : says.reading) : null,
    choose,
    confirm: (agreed: boolean) => held && sending.start({ ...held, confirm: true, agreed }),
    stop: sending.stop,
  }
}
