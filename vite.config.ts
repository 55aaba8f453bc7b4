import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The desk: `vite build` writes it to dist/desk, whence the API server serves it. */
export default defineConfig({
  root: 'src/app/web',
  plugins: [react()],
  build: {
    outDir: '../../../dist/desk',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // Statutes and words are values without effects: a page takes along only those it cites.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(law|congress|platform)\//, sideEffects: false }] },
    },
  },
  server: { proxy: { '/api': process.env['LIANXIN_API'] ?? 'http://127.0.0.1:8080' } },
})
