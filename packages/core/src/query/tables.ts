import {
  accesses,
  attributions,
  bases,
  capacities,
  carriers,
  entityTypes,
  equipmentKinds,
  eventKinds,
  genres,
  hedges,
  instrumentKinds,
  modalities,
  operationKinds,
  organizationKinds,
  placeKinds,
  relationTypes,
  reliabilities,
  sourceTypes,
  tiers,
  valueTypes,
} from '@mali-russia/data/vocabulary'
import { liesIn } from '../places.js'
import { evidenceTables } from '../reading.js'
import type { Proposition, Rows, TableName } from '../types.js'
import type { View } from '../view.js'
import { type claimFields, claimsCondition, ownClaimCondition } from './claims-of.js'
import { type Condition, type Operator, type Operators, yesNo } from './condition.js'
import { attributionOf, basisOf } from './defaults.js'
import { knownEntity } from './input.js'
import { at, dateOperators, dates, disputed, entity, evidence, id, needing, ownId, term, text } from './operators.js'
import { participants } from './participants.js'
import { place, placeTypes } from './place.js'
import type {
  ClaimRowConditions,
  EntityConditions,
  EventConditions,
  PropositionConditions,
  RelationConditions,
  SourceConditions,
} from './types.js'

type ClaimField = (typeof claimFields)[number]

/** What a query of a table can ask. */
export interface TableQueries<T extends TableName> {
  /** An operator for each condition but those on claims. The types hold them to the query types. */
  readonly operators: Readonly<Record<string, Operator<T>>>
  /** The condition that those on claims make together; left out where there are none. */
  readonly onClaims?: (given: ReadonlyMap<string, unknown>, path: string, view: View) => Condition<Rows[T]>
  /** Whether rows have a date to be ordered by. */
  readonly dated: boolean
}

type Row = { readonly id: string }

const about = ({ id }: Row, view: View) => view.propositionsAbout(id)
const evidenceAbout = (row: Row, view: View) => about(row, view).flatMap(({ id }) => view.evidenceOf(id) ?? [])
const ownEvidence = ({ id }: Row, view: View) => {
  const proposition = view.implicitOf(id)
  return proposition && view.evidenceOf(proposition.id)
}

const events: Operators<'events', Omit<EventConditions, ClaimField>> = {
  id: ownId(),
  kind: term('kind', eventKinds, (row) => [row.kind]),
  ...dateOperators<'events'>((row) => row.date),
  participants,
  place,
  partOf: id('partOf', ['events'], (row) => [row.partOf]),
  instrument: entity('instrument', 'instrument', (row) => row.instruments),
  disputed: needing(evidenceTables, disputed(evidenceAbout)),
  evidence: needing(evidenceTables, evidence(ownEvidence)),
}

const sources: Operators<'sources', SourceConditions> = {
  id: ownId(),
  type: term('type', sourceTypes, (row) => [row.type]),
  publisher: entity('publisher', 'organization', (row) => [row.publisher]),
  language: text('language', (row) => [row.language]),
  genre: term('genre', genres, (row) => [row.genre]),
  tier: term('tier', tiers, (row) => [row.tier]),
  access: term('access', accesses, (row) => [row.access]),
  carrier: term('carrier', carriers, (row) => [row.carrier]),
  reliability: term('reliability', reliabilities, (row) => [row.reliability.code]),
  ...dateOperators<'sources'>((row) => row.issued),
}

const kinds = { ...organizationKinds, ...placeKinds, ...equipmentKinds, ...instrumentKinds, ...operationKinds }

const entities: Operators<'entities', EntityConditions> = {
  id: ownId(),
  type: term('type', entityTypes, (row) => [row.type]),
  kind: term('kind', kinds, (row) => ['kind' in row ? row.kind : undefined]),
  name: text('name', (row) => [row.names.en, row.names.fr, row.names.ru ?? row.names.en, ...row.aliases], fold),
  state: entity('state', 'country', (row) => ['state' in row ? row.state : undefined]),
  within: (value, { view: { store }, path }) => {
    const container = knownEntity(value, path, placeTypes, store)
    return { answer: ({ id }) => yesNo(liesIn(id, container, store)) }
  },
}

const relations: Operators<'relations', Omit<RelationConditions, ClaimField>> = {
  id: ownId(),
  type: term('type', relationTypes, (row) => [row.type]),
  from: id('from', ['entities'], (row) => [row.from]),
  to: id('to', ['entities'], (row) => [row.to]),
  capacity: term('capacity', capacities, (row) => [row.capacity]),
  ...dateOperators<'relations'>((row) => row.date),
  at: at((row) => row.date),
  disputed: needing(evidenceTables, disputed(evidenceAbout)),
  evidence: needing(evidenceTables, evidence(ownEvidence)),
}

const evidenceOfIt = ({ id }: Proposition, view: View) => view.evidenceOf(id)

const propositions: Operators<'propositions', Omit<PropositionConditions, ClaimField>> = {
  id: ownId(),
  about: id('about', ['entities', 'events', 'relations'], (row) => [row.about]),
  regarding: id('regarding', ['entities'], (row) => [row.regarding]),
  modality: term('modality', modalities, (row) => [row.modality]),
  valueType: term('valueType', valueTypes, (row) => [row.value.type]),
  valid: dates((row) => row.valid),
  disputed: needing(
    evidenceTables,
    disputed((row, view) => evidenceOfIt(row, view) ?? []),
  ),
  evidence: needing(evidenceTables, evidence(evidenceOfIt)),
}

const claims: Operators<'claims', Omit<ClaimRowConditions, ClaimField>> = {
  id: ownId(),
  proposition: id('proposition', ['propositions'], (row) => [row.proposition]),
  about: needing(
    ['propositions'],
    id('about', ['entities', 'events', 'relations'], (row, store) => [
      store.row('propositions', row.proposition)?.about,
    ]),
  ),
  cites: id('cites', ['sources'], (row) => [row.cites]),
  basis: term('basis', bases, (row) => [basisOf(row)]),
  hedge: term('hedge', hedges, (row) => [row.hedge]),
  attribution: term('attribution', attributions, (row) => [attributionOf(row)]),
  said: dates((row) => row.said),
  issued: needing(
    ['sources'],
    dates((row, view) => view.store.row('sources', row.source)?.issued),
  ),
}

/** Everything that queries can ask, by table. */
export const queries: { readonly [T in TableName]: TableQueries<T> } = {
  sources: { operators: sources, dated: true },
  entities: { operators: entities, dated: false },
  events: {
    operators: events,
    onClaims: (given, path, view) =>
      claimsCondition({ table: 'events', propositionsOf: about, rowOf: ({ about }) => about }, given, path, view),
    dated: true,
  },
  relations: {
    operators: relations,
    onClaims: (given, path, view) =>
      claimsCondition({ table: 'relations', propositionsOf: about, rowOf: ({ about }) => about }, given, path, view),
    dated: true,
  },
  propositions: {
    operators: propositions,
    onClaims: (given, path, view) =>
      claimsCondition(
        { table: 'propositions', propositionsOf: (row) => [row], rowOf: ({ id }) => id },
        given,
        path,
        view,
      ),
    dated: false,
  },
  claims: { operators: claims, onClaims: ownClaimCondition, dated: false },
}

/** Without case and accents, so that Goita is Goïta. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
