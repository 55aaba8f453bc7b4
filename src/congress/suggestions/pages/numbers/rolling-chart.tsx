import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Answer } from '../../../../platform/http/contract.ts'
import type { readNumbers } from '../../numbers/contract.ts'

export type Months = Answer<typeof readNumbers>['months']

const label = { fill: 'var(--mantine-color-gray-8)', fontSize: 13 }

/** What is open month by month, against what would be. Drawn for the eye only: the table beside it says the same. */
export default function RollingChart({ months }: { months: Months }) {
  return (
    <ResponsiveContainer width="100%" height={240}>
      <ComposedChart data={[...months]} accessibilityLayer={false} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--mantine-color-gray-3)" />
        <XAxis dataKey="month" tick={label} tickLine={false} minTickGap={24} />
        <YAxis allowDecimals={false} width={40} tick={label} axisLine={false} tickLine={false} />
        <Area
          dataKey="open"
          type="linear"
          stroke="var(--mantine-primary-color-filled)"
          strokeWidth={2.5}
          fill="var(--mantine-color-desk-1)"
          dot={{ r: 3 }}
          isAnimationActive={false}
        />
        <Line
          dataKey="expected"
          type="linear"
          stroke="var(--mantine-color-gray-8)"
          strokeWidth={2}
          strokeDasharray="6 5"
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}
