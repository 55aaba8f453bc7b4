import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { uploadFile, type FileKept } from '../../../../platform/files/contract.ts'
import { addressOf } from '../../../../ui/call.ts'
import { newId } from '../../../../ui/new-id.ts'
import { upload } from '../../../../ui/upload.ts'
import { shrink } from './shrink.ts'

export type Kept = z.output<typeof FileKept>

/** A file on its way to the house. */
export interface Sending {
  readonly id: string
  readonly name: string
  /** As it was chosen: what is read from it is read on this device. */
  readonly file: Blob
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

interface Held {
  readonly bytes: Blob
  readonly stop: AbortController
}

/** Sends one file's bytes, and tells how far it has got and how it ended; a stop tells nothing. */
async function sendOne({ id, name }: Pick<Sending, 'id' | 'name'>, { bytes, stop }: Held, tell: Tell): Promise<void> {
  tell({ error: null, progress: 0 })
  try {
    const address = addressOf(uploadFile.path, { params: { id }, query: { name } })
    const onProgress = (progress: number) => tell({ progress })
    const kept = await upload<Kept>({ address, bytes, onProgress, signal: stop.signal })
    tell({ kept, progress: 1 })
  } catch (error) {
    if (!stop.signal.aborted) tell({ error })
  }
}
type Tell = (changed: Partial<Sending>) => void

const begun = (file: File): Sending => ({
  id: newId(),
  name: nameOf(file),
  file,
  preview: null,
  progress: 0,
  kept: null,
  error: null,
  unreadable: false,
})

/** Files being sent, each by itself: its progress, its end, a way to stop it and to try again. */
export function useSending({ asPhotos }: Choosing) {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const held = useRef(new Map<string, Held>())
  const shown = useRef(sendings)
  shown.current = sendings
  useEffect(
    () => () => {
      for (const each of shown.current) forget(each)
    },
    [],
  )
  const tellOf =
    (id: string): Tell =>
    (changed) =>
      setSendings((all) => all.map((each) => (each.id === id ? { ...each, ...changed } : each)))
  const send = (sending: Sending, bytes: Blob) => {
    const holding = { bytes, stop: new AbortController() }
    held.current.set(sending.id, holding)
    return sendOne(sending, holding, tellOf(sending.id))
  }
  const add = async (file: File) => {
    const sending = begun(file)
    setSendings((all) => [...all, sending])
    const bytes = asPhotos ? await shrink(file) : file
    if (!bytes) return tellOf(sending.id)({ unreadable: true })
    if (asPhotos) tellOf(sending.id)({ preview: URL.createObjectURL(bytes) })
    await send(sending, bytes)
  }
  const again = (sending: Sending) => {
    const bytes = held.current.get(sending.id)?.bytes
    if (bytes) void send(sending, bytes)
  }
  const drop = (id: string) => {
    held.current.get(id)?.stop.abort()
    held.current.delete(id)
    setSendings((all) => all.filter((each) => each.id !== id || forget(each)))
  }
  return { sendings, add, again, drop }
}

/** Lets go of the picture shown; always false. */
function forget({ preview }: Sending): boolean {
  if (preview) URL.revokeObjectURL(preview)
  return false
}
