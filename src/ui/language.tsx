import { createContext, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import type { Bilingual, Language } from '../law/bilingual.ts'

const kept = 'lianxin.language'

interface Choice {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<Choice>({ language: 'zh', setLanguage: () => undefined })

/** The language last chosen on this device; Chinese at first. Private windows may forbid storage. */
export function currentLanguage(): Language {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}

const keep = (language: Language): void => {
  try {
    localStorage.setItem(kept, language)
  } catch {
    // Without storage the choice holds until the page is left.
  }
}

/** Holds the reader's language, and tells the browser which one the page is in. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(currentLanguage)
  const setLanguage = useCallback((chosen: Language) => {
    keep(chosen)
    choose(chosen)
  }, [])
  // With the words themselves, not after them: whoever listens hears them read in their language.
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

/** A word of a table as a heading or a button writes it: with a capital, where the script has them. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const useLanguage = (): Choice => use(LanguageContext)

/** Says a bilingual text in the reader's language. */
export function useSay(): (text: Bilingual) => string {
  const { language } = useLanguage()
  return useCallback((text) => text[language], [language])
}
