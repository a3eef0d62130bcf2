import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { fragmentOf } from './link.ts'

/** Milliseconds for which the result is shown. */
const NOTICE = 2_000

/** The button that copies a link with the current query and variables to the clipboard. */
export function CopyLink() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'))
  const [notice, setNotice] = useState('')
  const copy = async () => {
    const variables = variableEditor?.getValue().trim()
    const link = new URL(location.pathname, location.href)
    link.hash = fragmentOf({ query: queryEditor?.getValue() ?? '', ...(variables ? { variables } : {}) })
    // Pages from other machines have no clipboard without HTTPS; then the link is shown in the address bar.
    const copied = await writeToClipboard(link.href)
    if (!copied) history.replaceState(null, '', link)
    setNotice(copied ? 'Link copied' : 'The link is in the address bar')
    setTimeout(() => {
      setNotice('')
    }, NOTICE)
  }
  return (
    <span className="copy-link">
      <ToolbarButton label="Copy link" onClick={() => void copy()}>
        <svg viewBox="0 0 24 24" className="graphiql-toolbar-icon" aria-hidden="true">
          <path
            d="M10 14l4-4M8.5 11.5L6 14a2.8 2.8 0 0 0 4 4l2.5-2.5M15.5 12.5L18 10a2.8 2.8 0 0 0-4-4l-2.5 2.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </ToolbarButton>
      <span role="status" className="notice">
        {notice}
      </span>
    </span>
  )
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
