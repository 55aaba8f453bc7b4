import { useCallback, useState } from 'react'
import { useMe } from './identity/me.ts'

const prefix = 'lianxin.kept.'

/** Under which name the device keeps something for one person; another who signs in on it does not find it. */
export const useKeptKey = (name: string): string => `${prefix}${useMe()?.accountId ?? ''}.${name}`

/** What the device keeps under a key; undefined where it keeps nothing, or storage is forbidden. */
export function read<Value>(key: string): Value | undefined {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as Value) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a value on the device, or takes it away (undefined). @returns whether the device took it */
export function write(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/**
 * A value being typed, kept on this device for its writer until it is dropped: a lost connection, a closed window or
 * an ended session takes nothing away.
 */
export function useKept<Value>(name: string, initial: Value) {
  const key = useKeptKey(name)
  const [found] = useState(() => read<Value>(key))
  const [value, hold] = useState<Value>(found ?? initial)
  const setValue = useCallback(
    (changed: Value) => {
      hold(changed)
      write(key, changed)
    },
    [key],
  )
  const drop = useCallback(() => void write(key, undefined), [key])
  return { value, setValue, drop, wasKept: found !== undefined }
}
