import type { MouseEvent, ReactNode } from 'react'

/**
 * A link, seen only when it has the focus, that moves the focus to a part of the page. The address stays as it is: with
 * `#part` in it, the browser would move the focus there again when a reader comes back.
 */
export function SkipLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    const part = document.getElementById(to)
    part?.focus()
    part?.scrollIntoView()
  }
  return (
    <a className="skip" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  )
}
