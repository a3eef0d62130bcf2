import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import type { Shared } from './link.ts'

/**
 * Gives a function that shows a query: in the tab that holds it already, in an empty tab, or else in a new one.
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
    // The store alone does not reach the editors.
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
    // The editor reads the operation a moment later; whoever runs the query at once needs it now.
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

/** A query from a link may hold mistakes; the editor shows them. */
function tryParse(query: string): DocumentNode | undefined {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}
