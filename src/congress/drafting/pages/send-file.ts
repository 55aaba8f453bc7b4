import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { uploadFile, type FileKept } from '../../../platform/files/contract.ts'
import { addressOf } from '../../../ui/call.ts'
import { newId } from '../../../ui/new-id.ts'
import { upload } from '../../../ui/upload.ts'
import { shrink } from './shrink.ts'

export type Kept = z.output<typeof FileKept>

/** A file on its way to the house. */
export interface Sending {
  readonly id: string
  readonly name: string
  /** Address of the picture on this device; null for what is none. */
  readonly preview: string | null
  readonly progress: number
  readonly kept: Kept | null
  readonly error: unknown
  /** The browser could not read it as a picture. */
  readonly unreadable: boolean
}

const nameOf = (file: File): string => file.name.slice(-180) || 'photo.jpg'

interface Choosing {
  /** Photos are drawn anew before they are sent. */
  readonly asPhotos: boolean
}

/** Files being sent, each by itself: its progress, its end, a way to stop it and to try again. */
export function useSending({ asPhotos }: Choosing) {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const files = useRef(new Map<string, { bytes: Blob; stop: AbortController }>())
  const change = (id: string, changed: Partial<Sending>) =>
    setSendings((all) => all.map((each) => (each.id === id ? { ...each, ...changed } : each)))

  const send = async (id: string, name: string) => {
    const held = files.current.get(id)
    if (!held) return
    const stop = new AbortController()
    files.current.set(id, { ...held, stop })
    change(id, { error: null, progress: 0 })
    try {
      const address = addressOf(uploadFile.path, { params: { id }, query: { name } })
      const onProgress = (progress: number) => change(id, { progress })
      const kept = await upload<Kept>({ address, bytes: held.bytes, onProgress, signal: stop.signal })
      change(id, { kept, progress: 1 })
    } catch (error) {
      if (!stop.signal.aborted) change(id, { error })
    }
  }

  const add = async (file: File) => {
    const id = newId()
    const sending = { id, name: nameOf(file), preview: null, progress: 0, kept: null, error: null, unreadable: false }
    setSendings((all) => [...all, sending])
    const bytes = asPhotos ? await shrink(file) : file
    if (!bytes) return change(id, { unreadable: true })
    files.current.set(id, { bytes, stop: new AbortController() })
    if (asPhotos) change(id, { preview: URL.createObjectURL(bytes) })
    await send(id, nameOf(file))
  }

  const drop = (id: string) => {
    files.current.get(id)?.stop.abort()
    files.current.delete(id)
    setSendings((all) => all.filter((each) => each.id !== id || forget(each)))
  }

  const all = useRef(sendings)
  all.current = sendings
  useEffect(
    () => () => {
      for (const each of all.current) forget(each)
    },
    [],
  )

  return { sendings, add, drop, again: (id: string) => void send(id, sendings.find((s) => s.id === id)?.name ?? '') }
}

/** Lets go of the picture shown; always false. */
function forget({ preview }: Sending): boolean {
  if (preview) URL.revokeObjectURL(preview)
  return false
}
