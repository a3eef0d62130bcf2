import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import type { Shared } from './link.ts'

/**
 * Returns a function that shows a query: in the tab that already has it, else in the current tab if empty, else in a new one.
 */
export function useOpenQuery(): (shared: Shared) => void {
  const actions = useGraphiQLActions()
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  )
  return ({ query, variables = '' }) => {
    const current = queryEditor?.getValue() ?? ''
    const known = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables)
    if (known >= 0 && known !== activeTabIndex) actions.changeTab(known)
    else if (current.trim() !== '' && current !== query) actions.addTab()
    // A change of the store alone does not change the editors.
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
    // The editor parses the operation a moment later, which is too late for a caller that runs the query at once.
    const document = tryParse(query)
    const operations = document?.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    const operationName = firstName(operations)
    actions.setOperationFacts({
      ...(document ? { documentAST: document } : {}),
      ...(operations ? { operations } : {}),
      ...(operationName ? { operationName } : {}),
    })
  }
}

function firstName(operations: OperationDefinitionNode[] | undefined): string | undefined {
  return operations?.[0]?.name?.value
}

/** The parsed query; undefined for one with a syntax error, which the editor shows. */
function tryParse(query: string): DocumentNode | undefined {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}
