import { useCallback, useSyncExternalStore } from 'react'
import { read, useKeptKey, write } from './kept.ts'

interface Identified {
  readonly id: string
}

const hearers = new Set<() => void>()
const tell = (): void => {
  for (const hear of hearers) hear()
}
function subscribe(hear: () => void): () => void {
  hearers.add(hear)
  // Another window of the same desk.
  window.addEventListener('storage', hear)
  return () => {
    hearers.delete(hear)
    window.removeEventListener('storage', hear)
  }
}

// What is compared by identity must stay the same while its text does.
const parsed = new Map<string, { readonly text: string; readonly items: readonly Identified[] }>()
function itemsUnder<Item extends Identified>(key: string): readonly Item[] {
  const items = read<readonly Item[]>(key) ?? []
  const text = JSON.stringify(items)
  const before = parsed.get(key)
  if (before?.text === text) return before.items as readonly Item[]
  parsed.set(key, { text, items })
  return items
}

/** A list kept on this device for its reader, the same in every part and window of the desk. */
export function useKeptList<Item extends Identified>(name: string) {
  const key = useKeptKey(name)
  const items = useSyncExternalStore(subscribe, () => itemsUnder<Item>(key))
  const change = useCallback(
    (next: (items: readonly Item[]) => readonly Item[]): boolean => {
      const changed = next(itemsUnder<Item>(key))
      const taken = write(key, changed.length > 0 ? changed : undefined)
      tell()
      return taken
    },
    [key],
  )
  /** Puts it in, in the place of what was there under its id. @returns whether the device took it */
  const put = useCallback((item: Item) => change((all) => [...all.filter(({ id }) => id !== item.id), item]), [change])
  const remove = useCallback((id: string) => change((all) => all.filter((each) => each.id !== id)), [change])
  return { items, put, remove }
}
