import { LineField } from '../../../../ui/typed-fields.tsx'
import { AreaField } from '../../../deputies/pages/index.tsx'
import { says } from './says.ts'

export interface When {
  readonly reportOn: string
  readonly place: string
  readonly areaId: string | null
  readonly listeners: string
}

interface WhenFieldsProps {
  readonly when: When
  readonly onChange: (changed: Partial<When>) => void
  readonly error: unknown
}

/** Day, place and who listens. */
export function WhenFields({ when, onChange, error }: WhenFieldsProps) {
  const field = (key: 'reportOn' | 'place' | 'listeners') => ({
    field: key,
    value: when[key],
    onChange: (text: string) => onChange({ [key]: text }),
    error,
  })
  return (
    <>
      <LineField type="date" label={says.reportOn} {...field('reportOn')} />
      <LineField label={says.place} hint={says.placeHint} max={120} {...field('place')} />
      <AreaField label={says.area} chosen={when.areaId} onChoose={(areaId) => onChange({ areaId })} />
      <LineField label={says.listeners} hint={says.listenersHint} max={120} {...field('listeners')} />
    </>
  )
}
