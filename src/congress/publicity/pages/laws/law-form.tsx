import { Button, FileButton, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { capital, useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { LineField, TextField } from '../../../../ui/typed-fields.tsx'
import { levelNames, levels, longestText, type Level } from '../../law-library/words.ts'
import { says } from './says.ts'

export interface TypedLaw {
  readonly name: string
  readonly level: Level
  readonly aliases: string
  readonly adoptedOn: string
  readonly effectiveOn: string
  readonly source: string
  readonly text: string
}

export const emptyLaw: TypedLaw = {
  name: '',
  level: 'law',
  aliases: '',
  adoptedOn: '',
  effectiveOn: '',
  source: '',
  text: '',
}

interface LawFormProps {
  readonly typed: TypedLaw
  readonly onChange: (changed: Partial<TypedLaw>) => void
  readonly error: unknown
  readonly waiting: boolean
  readonly onPreview: () => void
  readonly onCancel: () => void
}

/** What is known of a law, and its text. */
export function LawForm({ typed, onChange, error, waiting, onPreview, onCancel }: LawFormProps) {
  const say = useSay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPreview()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md" maw={760}>
        <Facts typed={typed} onChange={onChange} error={error} />
        <TextFile onText={(text) => onChange({ text })} />
        <TextField
          label={says.text}
          hint={says.textHint}
          field="text"
          value={typed.text}
          onChange={(text) => onChange({ text })}
          error={error}
          max={longestText}
          rows={12}
        />
        <ProblemNotice error={error} />
        <Group>
          <Button type="submit" loading={waiting}>
            {say(says.preview)}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Facts({ typed, onChange, error }: Pick<LawFormProps, 'typed' | 'onChange' | 'error'>) {
  const say = useSay()
  return (
    <>
      <LineField
        label={says.name}
        hint={says.nameHint}
        field="name"
        value={typed.name}
        onChange={(name) => onChange({ name })}
        error={error}
        max={100}
      />
      <NativeSelect
        label={say(says.level)}
        value={typed.level}
        onChange={({ currentTarget }) => onChange({ level: currentTarget.value as Level })}
        data={levels.map((value) => ({ value, label: capital(say(levelNames[value])) }))}
      />
      <LineField
        label={says.aliases}
        hint={says.aliasesHint}
        field="aliases"
        value={typed.aliases}
        onChange={(aliases) => onChange({ aliases })}
        error={error}
        max={200}
        required={false}
      />
      <Group grow preventGrowOverflow={false} align="start">
        <LineField
          type="date"
          label={says.adoptedOn}
          field="adoptedOn"
          value={typed.adoptedOn}
          onChange={(adoptedOn) => onChange({ adoptedOn })}
          error={error}
        />
        <LineField
          type="date"
          label={says.effectiveOn}
          field="effectiveOn"
          value={typed.effectiveOn}
          onChange={(effectiveOn) => onChange({ effectiveOn })}
          error={error}
        />
      </Group>
      <LineField
        label={says.source}
        hint={says.sourceHint}
        field="source"
        value={typed.source}
        onChange={(source) => onChange({ source })}
        error={error}
        max={200}
      />
    </>
  )
}

/** UTF-8, or the GB 18030 of older office programs; null for what is no text. */
function textIn(bytes: ArrayBuffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // oxlint-disable-next-line no-control-regex -- what no text holds
      if (!/[\u0000-\u0008]/.test(text)) return text
    } catch {
      // Not of this encoding: the next one may be.
    }
  }
  return null
}

function TextFile({ onText }: { onText: (text: string) => void }) {
  const say = useSay()
  const [wrong, setWrong] = useState(false)
  const read = async (file: File | null) => {
    if (!file) return
    const text = textIn(await file.arrayBuffer())
    setWrong(text === null)
    if (text !== null) onText(text.slice(0, longestText))
  }
  return (
    <div>
      <FileButton accept=".txt,.md,text/plain,text/markdown" onChange={(file) => void read(file)}>
        {(button) => (
          <Button {...button} variant="default">
            {say(says.file)}
          </Button>
        )}
      </FileButton>
      {wrong ? (
        <Text role="alert" c="red.9">
          {say(says.notText)}
        </Text>
      ) : null}
    </div>
  )
}
