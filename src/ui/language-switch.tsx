import { Button } from '@mantine/core'
import { Icon } from './icons.tsx'
import { useLanguage } from './language.tsx'

/** Switches to the other language; named in that language, for whoever cannot read this one. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <Button
      variant="subtle"
      color="#1b2530"
      px="xs"
      lang={other === 'en' ? 'en' : 'zh-CN'}
      leftSection={<Icon name="globe" size={18} />}
      onClick={() => setLanguage(other)}
    >
      {other === 'en' ? <English /> : '中文'}
    </Button>
  )
}

/** On a narrow phone the congress's name needs the room more; who listens hears the whole word. */
const English = () => (
  <>
    <span className="language-name">English</span>
    <span className="language-short" aria-hidden>
      EN
    </span>
  </>
)
