import { NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { readVersion, type VersionLine } from '../contract.ts'
import { partName, textParts, type PaperKind, type TextPart } from '../words.ts'
import { commentSays, versionNamed } from './comment-says.ts'
import { differences } from './differences.ts'
import type { PaperProps } from './part.ts'
import { useDrafting } from './use-drafting.ts'
import './drafting.css'

/** The saved versions of a draft, two of them side by side. */
export function Versions({ matterId, kind }: PaperProps) {
  const say = useSay()
  const { data } = useDrafting(matterId)
  if (!data?.writes || data.versions.length === 0) return null
  return (
    <Section title={commentSays.versions}>
      {data.versions.length === 1 ? (
        <Text size="sm">{say(commentSays.one)}</Text>
      ) : (
        <Compare matterId={matterId} kind={kind} versions={data.versions} />
      )}
    </Section>
  )
}

interface CompareProps extends PaperProps {
  /** The newest first. */
  readonly versions: readonly VersionLine[]
}

function Compare({ matterId, kind, versions }: CompareProps) {
  const say = useSay()
  const newest = versions[0]?.version ?? 1
  const [older, setOlder] = useState(newest - 1)
  const [newer, setNewer] = useState(newest)
  const choices = versions.map((line) => ({ value: String(line.version), label: say(versionNamed(line)) }))
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          label={say(commentSays.older)}
          data={choices}
          value={older}
          onChange={(event) => setOlder(Number(event.currentTarget.value))}
        />
        <NativeSelect
          label={say(commentSays.newer)}
          data={choices}
          value={newer}
          onChange={(event) => setNewer(Number(event.currentTarget.value))}
        />
      </SimpleGrid>
      <Text size="sm" c="gray.7">
        {say(commentSays.marks)}
      </Text>
      <SideBySide matterId={matterId} kind={kind} older={older} newer={newer} />
    </Stack>
  )
}

/** A version never changes: asked for once, it is kept. */
const useVersion = (id: string, version: number) =>
  useReply(readVersion, { params: { id, version } }, { staleTime: Infinity })

function SideBySide({ matterId, kind, older, newer }: PaperProps & { older: number; newer: number }) {
  const [left, right] = [useVersion(matterId, older), useVersion(matterId, newer)]
  if (!left.data || !right.data) return <ProblemNotice error={left.error ?? right.error} />
  const [before, after] = [left.data.text, right.data.text]
  return textParts.map((part) => <Part key={part} kind={kind} part={part} before={before[part]} after={after[part]} />)
}

interface PartProps {
  readonly kind: PaperKind
  readonly part: TextPart
  readonly before: string
  readonly after: string
}

function Part({ kind, part, before, after }: PartProps) {
  const say = useSay()
  const runs = useMemo(() => differences(before, after), [before, after])
  const marked = (side: 'older' | 'newer') =>
    runs.map((run, at) => {
      if (run.in === 'both') return <span key={at}>{run.text}</span>
      if (run.in !== side) return null
      return side === 'older' ? <del key={at}>{run.text}</del> : <ins key={at}>{run.text}</ins>
    })
  return (
    <div>
      <Text size="sm" fw={700}>
        {say(partName(kind, part))}
      </Text>
      {before === after ? (
        <Text size="sm" c="gray.7">
          {say(commentSays.same)}
        </Text>
      ) : (
        <div className="versions-compared">
          <Text component="div" className="version-text">
            {marked('older')}
          </Text>
          <Text component="div" className="version-text">
            {marked('newer')}
          </Text>
        </div>
      )}
    </div>
  )
}
