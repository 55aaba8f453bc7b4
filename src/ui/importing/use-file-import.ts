import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Bilingual } from '../../law/bilingual.ts'
import type { ImportAnswer, SendFile } from './answer.ts'
import { contentOf, largest } from './chosen-file.ts'
import { says } from './says.ts'

interface Held {
  readonly fileName: string
  readonly content: string
}

interface Asked extends Held {
  readonly confirm: boolean
  readonly agreed: boolean
}

/** The state of one import: a chosen file, its preview, and what is under way. */
export function useFileImport(send: SendFile, refreshes: readonly string[]) {
  const queries = useQueryClient()
  const [held, setHeld] = useState<Held | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [notice, setNotice] = useState<Bilingual | null>(null)
  const stopper = useRef(new AbortController())
  useEffect(() => () => stopper.current.abort(), [])

  const sending = useMutation({
    mutationFn: (asked: Asked) => send(asked, stopper.current.signal),
    onSuccess: async (got) => {
      setAnswer(got)
      if (got.done) await Promise.all(refreshes.map((name) => queries.invalidateQueries({ queryKey: [name] })))
    },
  })
  const stopped = sending.isError && stopper.current.signal.aborted
  const ask = (asked: Asked) => {
    stopper.current = new AbortController()
    setNotice(null)
    sending.mutate(asked)
  }

  const choose = async (file: File | null) => {
    if (!file) return
    sending.reset()
    setAnswer(null)
    setHeld(null)
    if (file.size > largest) return setNotice(says.tooLarge)
    const content = await contentOf(file).catch(() => null)
    if (content === null) return setNotice(says.unreadable)
    const chosen = { fileName: file.name, content }
    setHeld(chosen)
    ask({ ...chosen, confirm: false, agreed: false })
  }

  return {
    fileName: held?.fileName ?? null,
    answer,
    error: stopped ? null : sending.error,
    notice: stopped ? (sending.variables?.confirm ? says.stoppedImport : says.stoppedPreview) : notice,
    busy: sending.isPending ? (sending.variables.confirm ? says.importing : says.reading) : null,
    choose,
    confirm: (agreed: boolean) => held && ask({ ...held, confirm: true, agreed }),
    stop: () => stopper.current.abort(),
  }
}
