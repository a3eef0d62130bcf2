import { appendFileSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const NOTICES = 'third-party-notices.md'

/** Notices of what is bundled without being a package of its own: parts of the editor, and the font. */
const OTHER_NOTICES = ['monaco-editor/ThirdPartyNotices.txt', '@fontsource/fira-code/LICENSE']

/** Adds these notices to those of the bundled packages, which Vite writes. */
const addOtherNotices: Plugin = {
  name: 'add-other-notices',
  closeBundle: () => {
    for (const file of OTHER_NOTICES)
      appendFileSync(
        path(`dist/playground/${NOTICES}`),
        `\n\n## ${file}\n\n${readFileSync(path(`node_modules/${file}`), 'utf8')}`,
      )
  },
}

// The browser code. Addresses are relative, so that the pages also work under a path behind a proxy.
export default defineConfig({
  root: path('src/playground'),
  base: './',
  plugins: [addOtherNotices],
  // The server replaces it by another one in each answer; src/http/playground.ts looks for it.
  html: { cspNonce: 'STYLE_NONCE' },
  build: {
    outDir: path('dist/playground'),
    emptyOutDir: true,
    license: { fileName: NOTICES },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: path('src/playground/playground.html'),
      // "use client" in libraries means nothing to a page that is all client.
      checks: { moduleLevelDirective: false },
    },
  },
})
