import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react'
import { EXAMPLES } from './examples.ts'
import { useOpenQuery } from './open-query.ts'

/** The panel of examples: a click opens one and runs it. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
}

function ExamplesPanel() {
  const open = useOpenQuery()
  const actions = useGraphiQLActions()
  const ready = useGraphiQL(({ queryEditor, responseEditor }) => Boolean(queryEditor && responseEditor))
  return (
    <section aria-label="Examples">
      <h2 className="examples-title">Examples</h2>
      <p>
        Jokbo shows which ministry, committee, act, plan or account became which, when, by which law, and who says so.
        Click a question to open and run it; then change it as you like.
      </p>
      <ol className="examples">
        {EXAMPLES.map(({ name, english, korean, query }) => (
          <li key={name}>
            <button
              type="button"
              disabled={!ready}
              onClick={() => {
                open({ query })
                actions.run()
              }}
            >
              {english}
              <span lang="ko">{korean}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" role="img" aria-label="Examples">
      <path d="M5 4h14v16H5zM9 9h6M9 12.5h6M9 16h4" />
    </svg>
  )
}
