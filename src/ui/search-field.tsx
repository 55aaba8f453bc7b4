import { Button, Group, TextInput } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import { Icon } from './icons.tsx'
import { useSay } from './language.tsx'
import { says } from './says.ts'

interface SearchFieldProps {
  /** What is searched for now. */
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly label: Bilingual
  readonly placeholder?: Bilingual
}

/** Words typed and sent: a list is asked once, not at each key. */
export function SearchField({ search, onSearch, label, placeholder }: SearchFieldProps) {
  const say = useSay()
  const [typed, setTyped] = useState(search)
  useEffect(() => setTyped(search), [search])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <form role="search" onSubmit={submit}>
      <Group gap="xs" wrap="nowrap" align="end">
        <TextInput
          flex={1}
          label={say(label)}
          {...(placeholder && { placeholder: say(placeholder) })}
          maxLength={100}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<Icon name="search" size={18} />}>
          {say(says.search)}
        </Button>
      </Group>
    </form>
  )
}
