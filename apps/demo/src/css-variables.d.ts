import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The colour of a mark, read by the style sheets. */
    '--tone'?: string
  }
}
