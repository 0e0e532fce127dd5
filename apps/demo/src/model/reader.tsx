import type { Claim, Evidence, Proposition } from '@mali-russia/data'
import { isValid, parseISO } from 'date-fns'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useNavigation } from '../state/use-state'
import { database } from './database'
import { groupBy } from './group'
import { isImplicit } from './implicit'

/** A proposition with what speaks for and against it under the page’s date. */
export interface Statement {
  readonly proposition: Proposition
  readonly evidence: Evidence
}

/** What can be read: everything, or what had been published by the day that the address names. */
export interface Reader {
  /** All tables, for names and titles. */
  readonly whole: typeof database
  /** The tables as published by `day`. */
  readonly db: typeof database
  /** The day, where the address names one that is a day. */
  readonly day: string | undefined
  /** The last day on which a source was published. */
  readonly lastIssue: string
  readonly statement: (id: Proposition['id']) => Statement | undefined
  /** Statements about a record: whether it took place first, what is disputed next. */
  readonly statementsAbout: (id: Proposition['about']) => readonly Statement[]
  /** Claims on a proposition by the day, the earliest source first. */
  readonly claimsOf: (id: Proposition['id']) => readonly Claim[]
  readonly disputed: readonly Statement[]
}

const Context = createContext<Reader | null>(null)

/** Reads the day from the address and opens the database at it. */
export function ReaderProvider({ children }: { readonly children: ReactNode }) {
  const { asOf } = useNavigation().state
  const reader = useMemo(() => readerAt(asOf), [asOf])
  return <Context value={reader}>{children}</Context>
}

export function useReader(): Reader {
  const reader = useContext(Context)
  if (reader === null) throw new Error('useReader needs a ReaderProvider above it')
  return reader
}

/** Whether a text is a day that exists, written YYYY-MM-DD. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text))

function readerAt(asOf: string): Reader {
  const day = isDay(asOf) ? asOf : undefined
  const db = day === undefined ? database : database.asOf(day)
  const claims = groupBy(db.claims.find(), (claim) => claim.proposition)
  const propositions = new Map(db.propositions.find().map((proposition) => [proposition.id, proposition]))
  const about = groupBy(propositions.values(), (proposition) => proposition.about)
  const evidence = new Map<Proposition['id'], Evidence>()
  const evidenceOf = (id: Proposition['id']) => {
    const known = evidence.get(id) ?? db.evidence(id).row
    evidence.set(id, known)
    return known
  }
  const statement = (id: Proposition['id']): Statement | undefined => {
    const proposition = propositions.get(id)
    return proposition && { proposition, evidence: evidenceOf(id) }
  }
  const issued = (claim: Claim) => database.get(claim.source).issued.end ?? ''
  return {
    whole: database,
    db,
    day,
    lastIssue: lastIssue(),
    statement,
    statementsAbout: (id) =>
      (about.get(id) ?? [])
        .map((proposition) => ({ proposition, evidence: evidenceOf(proposition.id) }))
        .sort(byWeight),
    claimsOf: (id) => (claims.get(id) ?? []).toSorted((a, b) => compare(issued(a), issued(b)) || compare(a.id, b.id)),
    disputed: db.disputes().map((row) => ({ proposition: row.proposition, evidence: evidenceOf(row.proposition.id) })),
  }
}

function byWeight(a: Statement, b: Statement): number {
  const weight = ({ proposition, evidence }: Statement) => (isImplicit(proposition) ? 2 : evidence.disputed ? 1 : 0)
  return weight(b) - weight(a) || compare(a.proposition.id, b.proposition.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function lastIssue(): string {
  return database.sources
    .find()
    .map((source) => source.issued.start ?? '')
    .reduce((a, b) => (a > b ? a : b), '')
}
