import type * as data from '@mali-russia/data'
import type { Origin } from '@mali-russia/data/rules'
import { InvalidQueryError } from './errors.js'
import { evidenceTables } from './reading.js'
import type { Claim, Proposition, Source } from './types.js'
import { unknownId } from './unknown-id.js'
import type { View } from './view.js'

type Ids = data.Ids
type Shipped = data.ShippedIds

/** What speaks for a proposition, or against it. */
export interface EvidenceSide<I extends Ids = Shipped> {
  /** The claims that count, in the order of their ids. */
  readonly claims: readonly data.Claim<I>[]
  /** Their sources, each once, by date. */
  readonly documents: readonly data.Source<I>[]
  /** The publishers of these, each once. */
  readonly outlets: readonly I['organization'][]
  /** How many origins they have, as an interval. */
  readonly origins: { readonly certain: number; readonly possible: number }
  /** The origins: parties that spoke, or publishers at the end of a chain of citations. */
  readonly keys: readonly data.EntityOf<I>[]
  /** Countries and international bodies from which the origins come. */
  readonly sides: readonly data.EntityOf<I>[]
}

/**
 * All that speaks for and against one proposition, under the lens of the database. Origins, sides, rivals and grades
 * are computed by the rules of `@mali-russia/data/rules`.
 *
 * @example
 * ```ts
 * const { support, opposition, grade, disputed } = db.evidence('prop:mali-wagner-talks-2021/fee')
 * support.keys // ['org:reuters', 'org:the-times']
 * support.origins // { certain: 1, possible: 2 }
 * opposition.claims.length // 0
 * grade // { reliability: 'B', credibility: '2' }
 * disputed // false
 * ```
 */
export interface EvidenceAnswer<I extends Ids = Shipped> {
  readonly proposition: data.Proposition<I>
  readonly support: EvidenceSide<I>
  readonly opposition: EvidenceSide<I>
  /** Claims that take no side. */
  readonly undecided: readonly data.Claim<I>[]
  /** Claims that do not count: their own speaker later said otherwise, or no coder saw their source. */
  readonly superseded: readonly data.Claim<I>[]
  /** Letter and digit of the Admiralty code. */
  readonly grade: { readonly reliability: data.Reliability; readonly credibility: data.Credibility }
  /** Supported propositions whose values exclude this one. */
  readonly rivals: readonly data.Proposition<I>[]
  readonly denied: boolean
  readonly disputed: boolean
  /** The row of the table of evidence, as the data package would ship it. */
  readonly row: data.Evidence<I>
  /**
   * The answer in a few sentences of English. Where an origin counts through an outlet that it owns, or a body that
   * belongs to it, that one is named too: a state has not spoken because its broadcaster reports.
   *
   * @example
   * ```ts
   * const { explain } = db.evidence('prop:malian-army-operation-at-moura-2022-03/start')
   * explain().includes('from 1 origin: France (through Franceinfo).') // true
   * const { explain: explainDelivery } = db.evidence('event:aircraft-delivery-bamako-2022-08-09')
   * explainDelivery().includes('Russia (also through Sputnik)') // true: it spoke, and its agency reports
   * ```
   */
  readonly explain: () => string
}

/** The evidence on a proposition, or on the implicit one of an event or relation. */
export function evidenceFor(id: unknown, view: View): EvidenceAnswer<Ids> {
  const proposition = propositionFor(id, view)
  const row = view.evidenceOf(proposition.id)
  if (row === undefined) throw unknownId('evidence', proposition.id, view)
  const claims = view.claimsOn(proposition.id)
  const counted = new Set([...row.support.claims, ...row.opposition.claims, ...row.undecided])
  const pick = (ids: readonly string[]) => {
    const picked = new Set(ids)
    return claims.filter((claim) => picked.has(claim.id))
  }
  const side = ({ claims: ids, origins, keys, sides }: typeof row.support): EvidenceSide<Ids> => {
    const documents = documentsOf(pick(ids), view)
    return {
      claims: pick(ids),
      documents,
      outlets: [...new Set(documents.map(({ publisher }) => publisher))],
      origins,
      keys,
      sides,
    }
  }
  const answer = {
    proposition,
    support: side(row.support),
    opposition: side(row.opposition),
    undecided: pick(row.undecided),
    superseded: claims.filter((claim) => !counted.has(claim.id)),
    grade: { reliability: row.reliability, credibility: row.credibility },
    rivals: row.rivals.flatMap((rival) => view.store.row('propositions', rival) ?? []),
    denied: row.denied,
    disputed: row.disputed,
    row,
  }
  return { ...answer, explain: () => explanationOf(answer, view) }
}

function propositionFor(asked: unknown, view: View): Proposition {
  const { store } = view
  store.need(evidenceTables, 'evidence')
  if (typeof asked !== 'string') {
    throw new InvalidQueryError('evidence', asked, 'the id of a proposition, event or relation')
  }
  const id = store.currentId(asked)
  const table = store.tableOf(id)
  if (table === 'sources' || table === 'entities' || table === 'claims') {
    throw new InvalidQueryError(
      'evidence',
      id,
      'the id of a proposition, event or relation; what is claimed about an entity is found by propositions.find({ about })',
    )
  }
  const proposition = table === 'propositions' ? store.row(table, id) : view.implicitOf(id)
  if (table === undefined || proposition === undefined || !view.shows(table, id))
    throw unknownId('evidence', asked, view)
  return proposition
}

function documentsOf(claims: readonly Claim[], { store }: View): Source[] {
  const sources = store.rows('sources', 'evidence')
  const ids = claims.map(({ source }) => source)
  return store.positionsOf('sources', ids).flatMap((position) => sources[position] ?? [])
}

type Answered = Omit<EvidenceAnswer<Ids>, 'explain'>

function explanationOf({ proposition, support, opposition, grade, rivals, row }: Answered, view: View): string {
  const name = (id: string) => view.store.row('entities', id)?.names.en ?? id
  const weigh = ({ claims, documents, origins, keys }: EvidenceSide<Ids>, deed: 'supported' | 'denied') => {
    if (claims.length === 0) return `It is ${deed} by nobody.`
    const { certain, possible } = origins
    const range = certain === possible ? counted(possible, 'origin') : `${certain} to ${possible} origins`
    const places = `${counted(claims.length, 'claim')} in ${counted(documents.length, 'document')}`
    const traced = claims.map((claim) => view.originOf(claim))
    const told = (key: string) => `${name(key)}${throughOutlets(key, traced, name)}`
    return `It is ${deed} by ${places}, from ${range}: ${keys.map(told).join(', ')}.`
  }
  return [
    ended(`“${proposition.text}”`),
    weigh(support, 'supported'),
    weigh(opposition, 'denied'),
    ...(rivals.length === 0 ? [] : [ended(`It is rivalled by: ${rivals.map(({ text }) => `“${text}”`).join(', ')}`)]),
    `Graded ${grade.reliability}${grade.credibility}. ${row.because}`,
  ].join(' ')
}

/** The outlets through which an origin counts: a state that owns one has not spoken because it reports. */
function throughOutlets(key: string, traced: readonly Origin[], name: (id: string) => string): string {
  const voices = new Set(traced.filter(({ keys }) => keys.includes(key)).map(({ outlet }) => outlet))
  const outlets = [...voices].filter((outlet) => outlet !== undefined)
  if (outlets.length === 0) return ''
  return ` (${voices.has(undefined) ? 'also ' : ''}through ${outlets.map(name).join(' and ')})`
}

/** A quoted sentence has its full stop before the quotation mark already. */
const ended = (sentence: string): string => (/[.?!…]”$/.test(sentence) ? sentence : `${sentence}.`)

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
