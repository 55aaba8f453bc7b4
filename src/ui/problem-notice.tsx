import { Alert, Anchor, Button, List, Text } from '@mantine/core'
import type { Bilingual } from '../law/bilingual.ts'
import { ArticleLine } from './article.tsx'
import { Icon } from './icons.tsx'
import { useSay } from './language.tsx'
import { problemIn } from './problem.ts'
import { says } from './says.ts'

interface ProblemNoticeProps {
  readonly error: unknown
  readonly onRetry?: () => void
  /** What failed, where the house's own title says less. */
  readonly title?: Bilingual
}

/** What is refused or not there does not change by asking again. */
const worthRetrying = (status: number): boolean => status === 0 || status === 429 || status >= 500

/** What went wrong, in the house's words: sentence, fields, article; with a way on. Renders nothing without error. */
export function ProblemNotice({ error, onRetry, title }: ProblemNoticeProps) {
  const say = useSay()
  if (!error) return null
  const problem = problemIn(error)
  const { status, issues, under, reference } = problem
  // Whoever reads this had signed in before: she is told what happened since.
  const over = problem.code === 'not-signed-in'
  const heading = over ? says.sessionOverTitle : title
  return (
    <Alert role="alert" color="red" title={heading ? say(heading) : problem.title} icon={<Icon name="alert" />} my="sm">
      <Text size="sm">{over ? say(says.sessionOver) : problem.detail}</Text>
      {issues?.length ? (
        <List size="sm" mt={4}>
          {issues.map(({ path, message }) => (
            <List.Item key={path}>{message}</List.Item>
          ))}
        </List>
      ) : null}
      {under ? <ArticleLine article={under} /> : null}
      {reference ? (
        <Text size="sm" c="gray.7">
          {say(says.reference)} {reference}
        </Text>
      ) : null}
      {status === 401 ? (
        <Anchor href="/sign-in?again=yes" target="_blank" rel="noopener" size="sm">
          {say(says.signInAgain)}
        </Anchor>
      ) : null}
      {onRetry && worthRetrying(status) ? (
        <Button mt="xs" variant="default" onClick={onRetry}>
          {say(says.retry)}
        </Button>
      ) : null}
    </Alert>
  )
}
