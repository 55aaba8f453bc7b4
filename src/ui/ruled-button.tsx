import { Button, Text, type ButtonProps } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import type { Bilingual } from '../law/bilingual.ts'
import type { Ruling } from '../law/ruling.ts'
import { ArticleLine } from './article.tsx'
import { useSay } from './language.tsx'
import { says } from './says.ts'

interface RuledButtonProps extends Pick<ButtonProps, 'variant' | 'color' | 'loading' | 'fullWidth'> {
  readonly ruling: Ruling
  /** The refusal in words; needed when the ruling is a no. */
  readonly sentence?: Bilingual | null
  readonly onPress?: () => void
  readonly type?: 'button' | 'submit'
  readonly children: ReactNode
  readonly 'aria-expanded'?: boolean | undefined
  readonly 'aria-controls'?: string | undefined
}

/** A button that asks the rule. Shut, it stays reachable and says in plain sight why, and under which article. */
export function RuledButton({ ruling, sentence, onPress, type = 'button', children, ...rest }: RuledButtonProps) {
  const say = useSay()
  const id = useId()
  if (ruling.permitted)
    return (
      <Button type={type} onClick={onPress} {...rest}>
        {children}
      </Button>
    )
  return (
    <div className="ruled-shut">
      <Button
        type="button"
        data-disabled
        aria-disabled
        aria-describedby={id}
        onClick={(event) => event.preventDefault()}
      >
        {children}
      </Button>
      <div id={id}>
        <Text size="sm">{say(sentence ?? says.shut)}</Text>
        <ArticleLine article={ruling.under} />
      </div>
    </div>
  )
}
