import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { offlineWorker } from './tools/offline-worker.ts'

const { resolve } = createRequire(import.meta.url)
const sheets = dirname(resolve('@mantine/core/styles/Button.css'))
const component = /@mantine\/core\/esm\/.*\/([A-Z]\w+)\.mjs$/

/** Every component brings its own style sheet: a page loads the styles of what it shows, not of all that exists. */
const ownStyles = (): Plugin => ({
  name: 'own-styles',
  transform(code, id) {
    const name = component.exec(id)?.[1]
    const sheet = join(sheets, `${name}.layer.css`)
    if (!name || !existsSync(sheet)) return null
    // At the end, so that the sheets of what the component is made of come first.
    return { code: `${code}\nimport ${JSON.stringify(sheet)}`, map: null }
  },
})

/**
 * The desk reads of a contract its name, method and path; only the server parses. In the browser a value that answers
 * everything with itself stands in for the schemas, which spares a phone the library (20 kB).
 */
const schemasStayAtHome = (): Plugin => ({
  name: 'schemas-stay-at-home',
  enforce: 'pre',
  resolveId: (id) => (id === 'zod' ? join(import.meta.dirname, 'src/app/web/no-schema.ts') : null),
})

/** The desk: `vite build` writes it to dist/desk, whence the API server serves it. */
export default defineConfig({
  root: 'src/app/web',
  plugins: [schemasStayAtHome(), ownStyles(), react(), offlineWorker()],
  build: {
    outDir: '../../../dist/desk',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'src/app/web/index.html'),
        // Under one name for ever, at the root: a worker rules over what lies beneath its own address.
        offline: join(import.meta.dirname, 'src/app/web/offline/worker.ts'),
      },
      output: { entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js') },
      // Statutes and words are values without effects: a page takes along only those it cites.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(law|congress|platform)\/.*\.ts$/, sideEffects: false }] },
    },
  },
  // Read source by source, so that `ownStyles` sees each component.
  optimizeDeps: { exclude: ['@mantine/core'] },
  // The house answers only pages of its own address: the address must come through as the browser gave it.
  server: { proxy: { '/api': { target: process.env['LIANXIN_API'] ?? 'http://127.0.0.1:8080', changeOrigin: false } } },
})
