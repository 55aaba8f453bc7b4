import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { NamedShare } from './shares.ts'

const rowHeight = 30
const colors = ['var(--mantine-primary-color-filled)', 'var(--mantine-color-desk-4)']

interface FacetChartProps {
  shares: readonly NamedShare[]
  /** Whether the two values are parts of one whole, drawn as two colours. */
  halves: boolean
  /** Width for the names at the left, in pixels. */
  nameWidth: number
}

/** Horizontal bars with the number beside each. Drawn for the eye only: the table beside it says the same. */
export default function FacetChart({ shares, halves, nameWidth }: FacetChartProps) {
  const most = Math.max(1, ...shares.map(({ count }) => count))
  return (
    <ResponsiveContainer width="100%" height={shares.length * rowHeight + 8}>
      <BarChart
        layout="vertical"
        data={[...shares]}
        accessibilityLayer={false}
        margin={{ top: 4, right: 84, bottom: 4, left: 0 }}
      >
        <XAxis type="number" hide domain={[0, most]} />
        <YAxis
          type="category"
          dataKey="label"
          width={nameWidth}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--mantine-color-gray-8)', fontSize: 14 }}
        />
        <Bar dataKey="count" barSize={18} radius={3} minPointSize={2} isAnimationActive={false}>
          {shares.map(({ value }, index) => (
            <Cell key={value} fill={colors[halves ? index % colors.length : 0] ?? ''} />
          ))}
          <LabelList
            dataKey="figure"
            position="right"
            style={{ fill: 'var(--mantine-color-gray-9)', fontSize: 14, fontVariantNumeric: 'tabular-nums' }}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}
