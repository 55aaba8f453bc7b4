import { Button, Group, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { PhotoPicker } from '../../../docket/pages/index.tsx'
import { judgingSays } from './says.ts'

interface SignedOriginalProps {
  readonly fileId: string | null
  readonly onChange: (fileId: string | null) => void
}

/** 代录: the form the deputy signed, photographed; without it staff rate for nobody. */
export function SignedOriginal({ fileId, onChange }: SignedOriginalProps) {
  const say = useSay()
  return (
    <fieldset className="rows">
      <legend>{say(judgingSays.original)}</legend>
      <Text size="sm">{say(judgingSays.byStaff)}</Text>
      {fileId ? (
        <Group gap="sm">
          <Text fw={600}>{say(judgingSays.originalTaken)}</Text>
          <Button variant="default" onClick={() => onChange(null)}>
            {say(judgingSays.redo)}
          </Button>
        </Group>
      ) : (
        <PhotoPicker max={1} onUploaded={(file) => onChange(file.fileId)} />
      )}
    </fieldset>
  )
}
