import { useEffect } from 'react'
import { useNavigation } from './use-state'

/**
 * Brings the statement, claim or section that the address names into view and gives it the focus, so that the next Tab
 * goes on from there. Who comes back is left where they were.
 */
export function useTarget(): void {
  const {
    state: { id },
    returned,
  } = useNavigation()
  useEffect(() => {
    const target = id === '' || returned ? null : document.getElementById(id)
    target?.scrollIntoView()
    target?.focus({ preventScroll: true })
  }, [id, returned])
}
