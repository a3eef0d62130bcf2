import { runnerImport } from 'vite'
const { module } = await runnerImport(process.argv[2], { logLevel: 'error' })
await module.main?.(process.argv.slice(3))
