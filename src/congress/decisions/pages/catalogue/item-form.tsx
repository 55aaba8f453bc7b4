import { Button, Checkbox, Group, Paper, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { addCatalogueItem, changeCatalogueItem, type CatalogueItem } from '../../contract.ts'
import { tagNames, tags, trackNames, tracks, type Tag, type Track } from '../../words.ts'
import { fieldSays } from '../field-says.ts'
import { LongField } from '../fields.tsx'
import { listSays } from './says.ts'

interface Typed {
  readonly track: Track
  readonly name: string
  readonly tags: readonly Tag[]
  readonly papers: string
  readonly asks: readonly string[]
}

const asks = ['asksDeputies', 'asksGroups', 'asksParty'] as const
const blank: Typed = { track: 'to-decide', name: '', tags: [], papers: '', asks: ['asksDeputies'] }

const typedFrom = (item: CatalogueItem): Typed => ({
  track: item.track,
  name: item.name,
  tags: item.tags,
  papers: item.papers.join('\n'),
  asks: asks.filter((each) => item[each]),
})

const sentFrom = ({ track, name, tags: chosen, papers, asks: asked }: Typed) => ({
  track,
  name,
  tags: [...chosen],
  papers: papers
    .split('\n')
    .map((paper) => paper.trim())
    .filter(Boolean),
  asksDeputies: track !== 'to-file' && asked.includes('asksDeputies'),
  asksGroups: track !== 'to-file' && asked.includes('asksGroups'),
  asksParty: track !== 'to-file' && asked.includes('asksParty'),
})

interface ItemFormProps {
  /** The line that is changed; none where one is added. */
  readonly item?: CatalogueItem
  readonly onClose: () => void
}

const refreshed = { refreshes: ['readCatalogue'] }

/** A line of the list: what it is, what it needs, who is asked. */
export function ItemForm({ item, onClose }: ItemFormProps) {
  const say = useSay()
  const [id] = useState(newId)
  const [typed, setTyped] = useState<Typed>(item ? typedFrom(item) : blank)
  const adding = useCall(addCatalogueItem, refreshed)
  const changing = useCall(changeCatalogueItem, refreshed)
  const change = (changed: Partial<Typed>) => setTyped({ ...typed, ...changed })
  const error = adding.error ?? changing.error
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = sentFrom(typed)
    if (item) changing.mutate({ params: { id: item.id }, body: { ...body, newId: id } }, { onSuccess: onClose })
    else adding.mutate({ body: { ...body, id } }, { onSuccess: onClose })
  }
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={say(listSays.name)}
          required
          maxLength={100}
          value={typed.name}
          error={issueOf(error, 'name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Radio.Group
          label={say(listSays.track)}
          required
          value={typed.track}
          onChange={(value) => change({ track: value as Track })}
        >
          <Stack gap={0}>
            {tracks.map((track) => (
              <Radio key={track} className="option" value={track} label={capital(say(trackNames[track]))} />
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox.Group
          label={say(listSays.tags)}
          value={[...typed.tags]}
          onChange={(value) => change({ tags: value as Tag[] })}
        >
          <Group gap="md">
            {tags.map((tag) => (
              <Checkbox key={tag} value={tag} label={capital(say(tagNames[tag]))} />
            ))}
          </Group>
        </Checkbox.Group>
        <LongField
          name="papers"
          label={listSays.papers}
          required={false}
          max={800}
          value={typed.papers}
          error={error}
          onChange={(papers) => change({ papers })}
        />
        {typed.track === 'to-file' ? null : (
          <Checkbox.Group
            label={say(listSays.asks)}
            value={[...typed.asks]}
            onChange={(value) => change({ asks: value })}
          >
            <Stack gap="xs" mt={4}>
              {asks.map((each) => (
                <Checkbox key={each} value={each} label={say(listSays[each])} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {item ? <Text size="sm">{say(listSays.changeNote)}</Text> : null}
        <ProblemNotice error={error} />
        <Group>
          <Button type="submit" loading={adding.isPending || changing.isPending}>
            {say(listSays.save)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say(fieldSays.cancel)}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
