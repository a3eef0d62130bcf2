import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { CopyLink } from './copy-link.tsx'
import { EXAMPLES_PLUGIN } from './examples-panel.tsx'
import { EXAMPLES } from './examples.ts'
import { readFragment } from './link.ts'
import { useOpenQuery } from './open-query.ts'
import { allowStyles } from './style-nonce.ts'
import { setUpWorkers } from './workers.ts'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './playground.css'

const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN]
const fetcher = createGraphiQLFetcher({ url: location.pathname })

/** The query in the address; it is removed from the address, which would not show later changes of the query. */
function takeShared() {
  const shared = readFragment(location.hash) ?? readFragment(location.search)
  if (shared) history.replaceState(null, '', location.pathname)
  return shared
}

/** Shows the query of a link that is opened while the page is open. */
function OpenLinks() {
  const open = useOpenQuery()
  useEffect(() => {
    const follow = () => {
      const shared = takeShared()
      if (shared) open(shared)
    }
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('hashchange', follow)
    }
  })
  return null
}

function Playground() {
  const { query, variables } = first ?? {}
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={PLUGINS}
      visiblePlugin={EXAMPLES_PLUGIN}
      defaultQuery={EXAMPLES[0]?.query ?? ''}
      isHeadersEditorEnabled={false}
      schemaDescription
      {...(query ? { initialQuery: query } : {})}
      {...(variables ? { initialVariables: variables } : {})}
    >
      <GraphiQL.Logo>
        <a className="logo" href="./" lang="ko">
          족보 <span lang="en">Jokbo</span>
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
            <OpenLinks />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  )
}

const first = takeShared()
allowStyles()
setUpWorkers()
const root = document.getElementById('playground')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Playground />
    </StrictMode>,
  )
