import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

// The script for the page of a lineage. The server reads its name from the manifest.
export default defineConfig({
  root: path('src/explorer'),
  base: './',
  build: {
    outDir: path('dist/explorer'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: path('src/explorer/explorer.ts') },
  },
})
