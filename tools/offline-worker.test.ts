import { expect, test } from 'vitest'
import { filesOf } from './offline-worker.ts'

const chunk = (fileName: string, imports: readonly string[] = [], sheets: readonly string[] = []) => ({
  type: 'chunk' as const,
  fileName,
  imports,
  viteMetadata: { importedCss: new Set(sheets) },
})

test('a page is kept with everything it imports, however far, and with the styles; nothing else is', () => {
  const bundle = {
    'draft.js': chunk('draft.js', ['form.js', 'words.js'], ['draft.css']),
    'form.js': chunk('form.js', ['words.js', 'draft.js'], ['form.css']),
    'words.js': chunk('words.js'),
    'chart.js': chunk('chart.js', [], ['chart.css']),
  }
  expect(filesOf(bundle, ['draft.js'])).toEqual(['draft.css', 'draft.js', 'form.css', 'form.js', 'words.js'])
})
