import { Button, Menu } from '@mantine/core'
import type { Bilingual } from '../law/bilingual.ts'
import { useSay } from './language.tsx'

const tableFormats = ['xlsx', 'csv'] as const

interface DownloadMenuProps {
  readonly name: Bilingual
  readonly busy: boolean
  readonly onChoose: (format: (typeof tableFormats)[number]) => void
}

/** A table to keep, as a workbook or as plain text. */
export function DownloadMenu({ name, busy, onChoose }: DownloadMenuProps) {
  const say = useSay()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={busy}>
          {say(name)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tableFormats.map((format) => (
          <Menu.Item key={format} mih={44} onClick={() => onChoose(format)}>
            {format.toUpperCase()}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
