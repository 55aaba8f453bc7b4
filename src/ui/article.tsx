import { Text } from '@mantine/core'
import type { Article } from '../law/article.ts'
import { articleName } from '../law/cite.ts'
import { useSay } from './language.tsx'

const basis = { zh: '依据', en: 'Basis' }

/** What something rests on: the article by name, and our own short statement of it. */
export function ArticleLine({ article }: { article: Article }) {
  const say = useSay()
  const practice = article.kind === 'practice'
  return (
    <Text component="span" display="block" size="sm" c="gray.7">
      {say(basis)}
      {say({ zh: '：', en: ': ' })}
      <cite className="article-name">{say(articleName(article))}</cite>
      {practice ? null : say({ zh: `：${article.states.zh}`, en: `. ${article.states.en}` })}
    </Text>
  )
}
