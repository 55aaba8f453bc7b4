import { useSyncExternalStore } from 'react'
import { dayInShanghai } from '../law/day.ts'
import { sayDay } from './day.ts'
import { useSay } from './language.tsx'

const beforePrint = (tell: () => void) => {
  window.addEventListener('beforeprint', tell)
  return () => window.removeEventListener('beforeprint', tell)
}
const today = () => dayInShanghai(new Date())

/** On paper only: the day it was printed, for a page says what held on that day. */
export function PrintedOn() {
  const say = useSay()
  const day = useSyncExternalStore(beforePrint, today)
  const said = sayDay(day)
  return <p className="printed-on">{say({ zh: `${said.zh}打印`, en: `Printed on ${said.en}` })}</p>
}
