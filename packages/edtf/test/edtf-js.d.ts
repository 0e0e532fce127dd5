/** The part of the npm package `edtf`, which has no types, that the tests use. */
declare module 'edtf' {
  interface Covering {
    /** Milliseconds since 1970; infinite where open, null where unknown. */
    readonly min: number | null
    readonly max: number | null
    covers(other: Covering): boolean
  }
  export default function edtf(text: string): Covering
}
