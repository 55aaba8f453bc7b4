import { NativeSelect, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { listDeputies } from '../../congress/deputies/contract.ts'
import { listOrgans } from '../../congress/organs/contract.ts'
import { ofOrgan, roleNames, roles, type Role } from '../../congress/organs/words.ts'
import { useReply } from '../../ui/ask.ts'
import { AccountsHouseContext, type AccountsHouse, type PickerProps } from '../../ui/identity/accounts-house.ts'
import AccountsPage from '../../ui/identity/accounts-page.tsx'
import { useSay } from '../../ui/language.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'

const organ = { zh: '承办单位', en: 'Handling organ' }
const deputy = { zh: '代表', en: 'Deputy' }
const choose = { zh: '请选择', en: 'Choose' }
const typeName = { zh: '输入姓名查找', en: 'Type a name to find' }

function OrganPicker({ value, onChange }: PickerProps) {
  const say = useSay()
  const organs = useReply(listOrgans, {})
  return (
    <>
      <NativeSelect
        label={say(organ)}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
        data={[
          { value: '', label: say(choose) },
          ...(organs.data?.rows ?? [])
            .filter(({ endedOn }) => endedOn === null)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <ProblemNotice error={organs.error} />
    </>
  )
}

function DeputyPicker({ value, onChange }: PickerProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 300)
  const deputies = useReply(listDeputies, { query: { search: search || undefined, limit: 50 } })
  const found = (deputies.data?.rows ?? []).map(({ id, name, delegation }) => ({
    value: id,
    label: `${name} · ${delegation}`,
  }))
  return (
    <>
      <Select
        label={say(deputy)}
        placeholder={say(typeName)}
        searchable
        value={value}
        onChange={onChange}
        onSearchChange={(text) => setTyped(text.split(' · ')[0] ?? '')}
        filter={({ options }) => options}
        data={found}
      />
      <ProblemNotice error={deputies.error} />
    </>
  )
}

const tieOf = (role: Role) =>
  role === 'deputy' ? 'deputy' : (ofOrgan as readonly Role[]).includes(role) ? 'organ' : null

const house: AccountsHouse = {
  roles: roles.map((role) => ({ role, name: roleNames[role], tie: tieOf(role) })),
  DeputyPicker,
  OrganPicker,
}

/** The accounts of a congress: identity's page, told which roles there are and whom they can be tied to. */
export default function Accounts() {
  return (
    <AccountsHouseContext value={house}>
      <AccountsPage />
    </AccountsHouseContext>
  )
}
