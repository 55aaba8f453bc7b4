import { Alert, Box, Button, Checkbox, FileButton, Group, List, Paper, Stack, Text } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import './file-import.css'
import type { ImportAnswer, SendFile } from './importing/answer.ts'
import { BadCells } from './importing/bad-cells.tsx'
import { downloadBlank } from './importing/chosen-file.ts'
import { Counts, FirstRows, type PreviewColumn } from './importing/preview.tsx'
import { accepts, doneWith, says } from './importing/says.ts'
import { UnderWay } from './importing/under-way.tsx'
import { useFileImport } from './importing/use-file-import.ts'
import { useSay } from './language.tsx'
import { ProblemNotice } from './problem-notice.tsx'

export type { ImportAnswer, SendFile, SentFile } from './importing/answer.ts'

/** Something the preview found that only the reader can decide: a question, and what it is about. */
export interface Question {
  readonly title: Bilingual
  readonly items: readonly string[]
  readonly agree: Bilingual
}

export interface FileImportProps<Answered extends ImportAnswer> {
  send: (...sent: Parameters<SendFile>) => Promise<Answered>
  /** Endings of the files taken, `.xlsx,.csv`. */
  accept: string
  /** Endpoints whose answers are stale once the file is in. */
  refreshes: readonly string[]
  /** Headings of the table as the house reads them, for the empty table to download. */
  headings: readonly string[]
  columns?: readonly PreviewColumn[]
  ask?: (answer: Answered) => Question | null
  /** Shown once everything is in: where to go next. */
  after?: ReactNode
}

/** Choose a file → see what it would do → confirm. Nothing is ever imported in part. */
export function FileImport<Answered extends ImportAnswer>(props: FileImportProps<Answered>) {
  const say = useSay()
  const file = useFileImport(props.send, props.refreshes)
  const done = file.answer?.done === true
  // A corrected file has the name it had: without this the browser sees no change and says nothing.
  const forget = useRef<() => void>(null)
  const choose = (chosen: File | null) => {
    void file.choose(chosen)
    forget.current?.()
  }
  return (
    <Stack gap="lg">
      <Paper withBorder p="md">
        <Stack gap="sm">
          <Text>{say(says.previewFirst)}</Text>
          <Text size="sm" c="gray.7">
            {say(accepts(props.accept.replaceAll('.', '').toUpperCase().replaceAll(',', ', ')))} {say(says.headings)}
            {say({ zh: '：', en: ': ' })}
            <span lang="zh-CN">{props.headings.join(say({ zh: '、', en: ', ' }))}</span>
          </Text>
          <Group>
            <FileButton accept={props.accept} resetRef={forget} onChange={choose}>
              {(button) => (
                <Button {...button} disabled={file.busy !== null} variant={file.answer ? 'default' : 'filled'}>
                  {say(file.fileName ? says.chooseAnother : says.choose)}
                </Button>
              )}
            </FileButton>
            <Button variant="default" onClick={() => downloadBlank(props.headings, 'lianxin.csv')}>
              {say(says.blank)}
            </Button>
          </Group>
          {file.fileName && <Text fw={600}>{file.fileName}</Text>}
        </Stack>
      </Paper>
      {file.busy && <UnderWay key={file.busy.en} busy={file.busy} onStop={file.stop} />}
      {file.notice && <Alert color="orange">{say(file.notice)}</Alert>}
      {file.error && <ProblemNotice error={file.error} />}
      {file.answer && !done && (
        <Decide
          answer={file.answer}
          columns={props.columns}
          question={props.ask?.(file.answer as Answered) ?? null}
          busy={file.busy !== null}
          onConfirm={file.confirm}
        />
      )}
      {file.answer && done && (
        <Alert color="green" title={say(says.done)} role="status">
          <Stack gap="sm" align="flex-start">
            <Text>{say(doneWith({ added: file.answer.added, changed: file.answer.changed ?? 0 }))}</Text>
            {props.after}
          </Stack>
        </Alert>
      )}
    </Stack>
  )
}

interface DecideProps {
  answer: ImportAnswer
  columns?: readonly PreviewColumn[]
  question: Question | null
  busy: boolean
  onConfirm: (agreed: boolean) => void
}

function Decide({ answer, columns, question, busy, onConfirm }: DecideProps) {
  const say = useSay()
  const [agreed, setAgreed] = useState(false)
  const shut = whyShut(answer, question !== null && !agreed)
  return (
    <Stack gap="md">
      <Counts answer={answer} />
      {answer.problems.length > 0 && <BadCells problems={answer.problems} />}
      {answer.problems.length === 0 && question && (
        <Alert color="orange" title={say(question.title)}>
          <Box className="import-question" tabIndex={0} role="group" aria-label={say(question.title)}>
            <List className="import-names">
              {question.items.map((item) => (
                <List.Item key={item}>{item}</List.Item>
              ))}
            </List>
          </Box>
          <Checkbox
            checked={agreed}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
            label={say(question.agree)}
          />
        </Alert>
      )}
      {answer.problems.length === 0 && (
        <Group>
          <Button disabled={shut !== null || busy} onClick={() => onConfirm(agreed)}>
            {say(says.confirm)}
          </Button>
          {shut && <Text>{say(shut)}</Text>}
        </Group>
      )}
      <FirstRows answer={answer} columns={columns} />
    </Stack>
  )
}

/** Why the import may not go ahead yet, or null. */
function whyShut(answer: ImportAnswer, unanswered: boolean): Bilingual | null {
  if (answer.rows === 0) return says.noRows
  if (answer.added + (answer.changed ?? 0) === 0) return says.nothingNew
  return unanswered ? says.agreeFirst : null
}
