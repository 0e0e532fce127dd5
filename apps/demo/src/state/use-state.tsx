import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { parseState, type State, serializeState } from './url'

interface Navigation {
  readonly state: State
  /** Whether the reader came here through the history, by Back or Forward. */
  readonly returned: boolean
  /** The address of this state with some of it changed. */
  readonly hrefOf: (change: Partial<State>) => string
  /** Goes there: a new entry of the history, or in place of the present one. */
  readonly go: (change: Partial<State>, how?: 'push' | 'replace') => void
}

const Context = createContext<Navigation | null>(null)

/** Keeps the state in the address and gives it to the page. */
export function StateProvider({ children }: { readonly children: ReactNode }) {
  const [{ state, returned }, setPlace] = useState(() => ({ state: parseState(location.search), returned: false }))
  useEffect(() => {
    const read = () => setPlace({ state: parseState(location.search), returned: true })
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const navigation = useMemo<Navigation>(() => {
    const hrefOf = (change: Partial<State>) => location.pathname + serializeState({ ...state, ...change })
    return {
      state,
      returned,
      hrefOf,
      go(change, how = 'push') {
        const href = hrefOf(change)
        if (how === 'push') history.pushState(null, '', href)
        else history.replaceState(null, '', href)
        setPlace({ state: parseState(location.search), returned: false })
      },
    }
  }, [state, returned])
  return <Context value={navigation}>{children}</Context>
}

/** The state of the address, and the ways to change it. */
export function useNavigation(): Navigation {
  const navigation = useContext(Context)
  if (navigation === null) throw new Error('useNavigation needs a StateProvider above it')
  return navigation
}

/** A link that changes the state; a real address, so that it opens in a new tab and can be copied. */
export function Link({
  to,
  children,
  ...rest
}: { readonly to: Partial<State>; readonly children: ReactNode } & Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'href'
>) {
  const { hrefOf, go } = useNavigation()
  const follow = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    go(to)
  }
  return (
    <a {...rest} href={hrefOf(to)} onClick={follow}>
      {children}
    </a>
  )
}
