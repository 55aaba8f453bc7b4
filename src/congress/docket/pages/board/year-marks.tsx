import type { PeriodStands } from '../../board/contract.ts'

const ink = { held: '#1b6b3a', 'held-late': '#9a4a00', due: '#1f5f9c', missed: '#a3262a', rest: '#66727e' }

/** The sign of how a period stands, drawn about nought: by shape, and by colour beside it. */
export function PeriodMark({ stands }: { stands: PeriodStands }) {
  switch (stands) {
    case 'held':
      return <path d="M-6 0l4 5 8-10" fill="none" stroke={ink.held} strokeWidth={3} />
    case 'held-late':
      return (
        <>
          <circle r={9} fill="#fff" stroke={ink['held-late']} strokeWidth={1.5} strokeDasharray="3 2" />
          <path d="M-5 0l3 4 6-8" fill="none" stroke={ink['held-late']} strokeWidth={2.5} />
        </>
      )
    case 'missed':
      return <path d="M-6-6l12 12M6-6l-12 12" fill="none" stroke={ink.missed} strokeWidth={3} />
    case 'due':
      return <circle r={7} fill="#fff" stroke={ink.due} strokeWidth={3} />
    case 'dropped':
      return <path d="M-6 0h12" stroke={ink.rest} strokeWidth={3} />
    default:
      return <circle r={3.5} fill={ink.rest} />
  }
}
