import { createContext, use, type ComponentType } from 'react'
import type { Bilingual } from '../../law/bilingual.ts'

export interface RoleChoice {
  readonly role: string
  readonly name: Bilingual
  /** What a role must be tied to, if anything. */
  readonly tie: 'deputy' | 'organ' | null
}

export interface PickerProps {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** What the accounts need of the congress they serve; the app fills it in, as this furniture knows no room. */
export interface AccountsHouse {
  readonly roles: readonly RoleChoice[]
  readonly DeputyPicker: ComponentType<PickerProps>
  readonly OrganPicker: ComponentType<PickerProps>
}

export const AccountsHouseContext = createContext<AccountsHouse>({
  roles: [],
  DeputyPicker: () => null,
  OrganPicker: () => null,
})

export const useAccountsHouse = (): AccountsHouse => use(AccountsHouseContext)
