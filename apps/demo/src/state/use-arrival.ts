import { type RefObject, useEffect, useRef } from 'react'
import { useNavigation } from './use-state'

/**
 * Moves the focus when another page is shown. A reader who follows a link begins at the top, with the heading; one who
 * comes back finds the link again by which the page was left.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { state, returned, hrefOf } = useNavigation()
  const { view, id } = state
  const shown = useRef({ view, id })
  useEffect(() => {
    const left = shown.current
    if (left.view === view && left.id === id) return
    shown.current = { view, id }
    const links = main.current?.querySelectorAll('a') ?? []
    const href = hrefOf(left)
    const link = returned ? [...links].find((link) => link.getAttribute('href') === href) : undefined
    if (link) {
      link.focus()
      return
    }
    // The browser itself puts back where a page that is returned to was scrolled.
    if (!returned) scrollTo(0, 0)
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [view, id, returned, hrefOf, main])
}
