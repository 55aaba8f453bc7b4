import type { CSSProperties } from 'react'

const paths = {
  inbox: 'M4 13h4l2 3h4l2-3h4M4 13l3-8h10l3 8v6H4z',
  papers: 'M7 3h8l4 4v14H7zM15 3v4h4M10 12h6M10 16h6',
  motion: 'M5 21h14M12 21v-6M6 15h12l-2-5h-8zM12 10V3M9 6l3-3 3 3',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.2.8 3.5 2.7 3.5 5.5',
  organ: 'M3 9l9-5 9 5M5 9v9M10 9v9M14 9v9M19 9v9M3 21h18',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  chart: 'M4 20V4M4 20h16M8 16v-5M12 16V8M16 16v-3',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  record: 'M6 3h12v18l-6-3-6 3zM9 8h6M9 12h6',
  news: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M8 9h5M8 13h5',
  key: 'M14.5 9.5a4 4 0 1 0-3.7 4L13 16h2v2h2v2h3v-3l-6.2-6.2',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7',
  flow: 'M5 4h6v5H5zM13 15h6v5h-6zM8 9v4h8v2',
  more: 'M4 7h16M4 12h16M4 17h16',
  plus: 'M12 5v14M5 12h14',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  question: 'M4 5h16v11h-9l-5 4v-4H4zM10 8.5a2 2 0 1 1 2.5 2c-.4.2-.5.5-.5 1M12 13.5h.01',
  alert: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  chevron: 'M6 9l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  out: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
} as const

export type IconName = keyof typeof paths

interface IconProps {
  readonly name: IconName
  readonly size?: number
  /** Turned upside down, as a chevron that is open. */
  readonly turned?: boolean
}

/** A line drawing beside words; never the only bearer of a meaning. */
export function Icon({ name, size = 22, turned = false }: IconProps) {
  const style: CSSProperties = { flex: 'none', transform: turned ? 'rotate(180deg)' : 'none' }
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      style={style}
    >
      <path d={paths[name]} />
    </svg>
  )
}
