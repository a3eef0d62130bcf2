import type { ApolloServerPlugin } from '@apollo/server'
import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import type { Context } from './context.ts'
import { logFault } from './errors.ts'
import type { OccasionalLog } from '../observe/occasional-log.ts'

/** Characters of an operation name that are recorded; a caller can send a name of any length. */
const LONGEST_NAME = 100

/** Records what the operation of a request asks for and how it ended, and logs internal errors. */
export const operationRecord = (occasional: OccasionalLog): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue: { record }, document, operation }) => {
        if (operation?.name) record.operation = operation.name.value.slice(0, LONGEST_NAME)
        if (operation) record.rootFields = rootFieldsOf(document, operation)
        return Promise.resolve()
      },
      didEncounterErrors: ({ contextValue: { record }, errors }) => {
        for (const error of errors) logFault(record.log, occasional, error)
        return Promise.resolve()
      },
      willSendResponse: ({ contextValue: { record }, response: { body } }) => {
        const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined
        record.code = typeof code === 'string' ? code : 'OK'
        return Promise.resolve()
      },
    }),
  unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
    logFault(requestContext.contextValue.record.log, occasional, error)
    return Promise.resolve()
  },
})

/** Names of the root fields of a valid operation, aliases and fragments resolved, each once. */
function rootFieldsOf(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) found.add(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else if (!seen.has(selection.name.value)) collectFragment(selection.name.value)
    }
  }
  const collectFragment = (name: string): void => {
    seen.add(name)
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name)
        collect(definition.selectionSet)
  }
  collect(operation.selectionSet)
  return [...found]
}
