import { organizations } from './oparl/bodies.ts'
import { memberships, persons } from './oparl/people.ts'
import type { Source, Thing } from './oparl/thing.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const last = (address: unknown): string => String(address).split('/').at(-1) ?? ''

const organization = ({ id, fields }: Thing) => ({
  id,
  name: text(fields['name']),
  classification: text(fields['classification']),
  parent_id: fields['subOrganizationOf'] ? last(fields['subOrganizationOf']) : undefined,
  dissolution_date: text(fields['endDate']),
})

const person = ({ id, fields }: Thing) => ({ id, name: text(fields['name']), gender: text(fields['gender']) })

const membership = ({ id, fields }: Thing) => ({
  id,
  person_id: last(fields['person']),
  organization_id: last(fields['organization']),
  role: text(fields['role']),
  start_date: text(fields['startDate']),
  end_date: text(fields['endDate']),
})

/** The deputies and their seats as Popolo has them, from what OParl gives out. */
export const popoloOf = async (source: Source) => ({
  persons: (await persons(source)).map(person),
  organizations: (await organizations(source)).map(organization),
  memberships: (await memberships(source)).map(membership),
})
