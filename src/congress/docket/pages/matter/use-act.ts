import { useState } from 'react'
import type { AnyEndpoint, Sent } from '../../../../platform/http/contract.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import type { MatterActProps, MatterPage } from './matter-page.ts'

type BodyOf<E> = Sent<E> extends { body: infer Body } ? Omit<Body, 'version'> : never

interface Acting<Typed> {
  /** The matter's kind, under which what is typed is kept on this device. */
  readonly kind: string
  readonly act: string
  readonly initial: Typed
  /** Endpoints that are asked again after the act. */
  readonly refreshes: readonly string[]
}

/** What is typed for an act (kept on this device until the act is done) and the act itself, on the version shown. */
export function useMatterAct<E extends AnyEndpoint, Typed>(
  endpoint: E,
  { paper, onDone }: Pick<MatterActProps<MatterPage>, 'paper' | 'onDone'>,
  { kind, act, initial, refreshes }: Acting<Typed>,
) {
  const calling = useCall(endpoint, { refreshes })
  const { value, setValue, drop } = useKept<Typed>(`${kind}.${paper.id}.${act}`, initial)
  // The version seen when the form was opened: what moves meanwhile must be looked at before it is acted upon.
  const [seen, setSeen] = useState<number | null>(paper.version)
  const forget = () => {
    calling.reset()
    setSeen(null)
  }
  const change = (changed: Partial<Typed>) => setValue({ ...value, ...changed })
  const run = (body: BodyOf<E>) => {
    const sent = { params: { id: paper.id }, body: { ...body, version: seen ?? paper.version } } as unknown as Sent<E>
    calling.mutate(sent, {
      onSuccess: () => {
        drop()
        onDone()
      },
    })
  }
  return { typed: value, change, run, error: calling.error, pending: calling.isPending, forget }
}
