import type { Environment } from 'monaco-editor'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

/** Makes the editor load its workers from our own files. */
export function setUpWorkers(): void {
  const environment: Environment = {
    getWorker: (_id, label) => {
      if (label === 'graphql') return new GraphqlWorker()
      return label === 'json' ? new JsonWorker() : new EditorWorker()
    },
  }
  Object.assign(globalThis, { MonacoEnvironment: environment })
}
