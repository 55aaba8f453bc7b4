import type { Catalogue } from '../../../platform/http/sentences.ts'

const parts: Record<string, { zh: string; en: string } | undefined> = {
  title: { zh: '标题', en: 'the title' },
  facts: { zh: '事实', en: 'the facts' },
  proposal: { zh: '具体建议', en: 'the proposal' },
}

/** Why an act of this part was refused, in the reader's words. */
export const writingSentences: Catalogue = {
  'part-missing': ({ part }) => ({
    zh: `还没有写${parts[String(part)]?.zh ?? ''}。`,
    en: `Write ${parts[String(part)]?.en ?? 'the missing part'} first.`,
  }),
  'deputy-missing': () => ({ zh: '请选择领衔代表。', en: 'Choose the deputy who makes it.' }),
}
