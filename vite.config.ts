import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

// The browser code. Addresses are relative, so that the pages also work under a path behind a proxy.
export default defineConfig({
  root: path('src/playground'),
  base: './',
  build: {
    outDir: path('dist/playground'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: path('src/playground/playground.html'),
      // "use client" in libraries means nothing to a page that is all client.
      checks: { moduleLevelDirective: false },
    },
  },
})
