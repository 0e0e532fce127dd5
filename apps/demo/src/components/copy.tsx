import { useState } from 'react'
import { useMessages } from '../i18n/messages'

/** Buttons that copy the address of the page, and the code that asks the same of the package. */
export function Copy({ code }: { readonly code: string }) {
  const t = useMessages()
  const [answer, setAnswer] = useState('')
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setAnswer(t.copy.done),
      () => setAnswer(t.copy.failed),
    )
  return (
    <div className="copy">
      <button type="button" onClick={() => copy(location.href)}>
        {t.copy.address}
      </button>
      <button type="button" onClick={() => copy(code)}>
        {t.copy.typescript}
      </button>
      <span role="status">{answer}</span>
    </div>
  )
}
