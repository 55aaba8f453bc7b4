import { PeopleFields } from '../../deputies/pages/index.tsx'
import type { Kind } from '../words.ts'
import type { Invitee } from './plan-typed.ts'
import { says } from './says.ts'

interface InviteeFieldsProps {
  /** What is planned: of a meeting of group leaders, the leaders are offered first. */
  readonly kind: Kind
  readonly chosen: readonly Invitee[]
  readonly onChange: (chosen: Invitee[]) => void
}

/** Who is to come: deputies by name or by delegation, organs by name. An organ is heard, but makes no quorum. */
export const InviteeFields = ({ kind, chosen, onChange }: InviteeFieldsProps) => (
  <PeopleFields
    legend={says.people}
    organs={says.organs}
    leaders={kind === 'group-leaders'}
    chosen={chosen}
    onChange={(people) => onChange(people.map((each) => ({ ...each, counts: each.kind !== 'organ' })))}
  />
)
