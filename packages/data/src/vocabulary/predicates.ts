import type { modalities, units } from './claims.js'
import { type Term, vocabulary } from './define.js'
import type { entityTypes } from './entities.js'

/** Types of value that a proposition can have. */
export const valueTypes = vocabulary({
  boolean: { en: 'yes or no', fr: 'oui ou non', description: '`true` or `false`.' },
  entity: { en: 'entity', fr: 'entité', description: 'The id of an entity.' },
  date: { en: 'date', fr: 'date', description: 'An EDTF date.' },
  quantity: { en: 'quantity', fr: 'quantité', description: 'A number or range with a unit.' },
  code: { en: 'code', fr: 'code', description: 'A lower-case word or slug that the text explains.' },
  text: {
    en: 'text',
    fr: 'texte',
    description: 'A statement whose content is in the proposition’s text alone. Texts never rival each other.',
  },
})
type ValueType = keyof typeof valueTypes

/** What a proposition can be about. */
export type AboutTable = 'entity' | 'event' | 'relation'

/**
 * Predicate; rivals need `one`. `timeVarying` asks for the time at which the value is meant (`valid`). `units`,
 * `entities` and `codes` say what its value may be, `modality` what kind of statement it always is.
 */
export interface PredicateTerm extends Term {
  readonly value: ValueType
  readonly cardinality: 'one' | 'many'
  readonly about: readonly AboutTable[]
  readonly timeVarying?: true
  readonly units?: readonly (keyof typeof units)[]
  readonly entities?: readonly (keyof typeof entityTypes)[]
  readonly codes?: readonly string[]
  readonly modality?: keyof typeof modalities
}

const anything = ['entity', 'event', 'relation'] as const
const lasting = ['event', 'relation'] as const
const actors = ['person', 'organization', 'country', 'operation'] as const

/** Predicates: the questions that a proposition answers about its record. */
export const predicates = vocabulary<
  | 'occurred'
  | 'holds'
  | 'date'
  | 'start'
  | 'end'
  | 'scheduled-date'
  | 'place'
  | 'launched'
  | 'participation'
  | 'responsibility'
  | 'control'
  | 'financing'
  | 'speaker'
  | 'decider'
  | 'contract.fee'
  | 'contract.signed'
  | 'contract.personnel'
  | 'contract.party'
  | 'contract.lawful'
  | 'strength'
  | 'bases.total'
  | 'bases.closing'
  | 'reduction'
  | 'quantity'
  | 'value'
  | 'equipment'
  | 'transfer-mode'
  | 'purpose'
  | 'ground'
  | 'killed'
  | 'wounded'
  | 'civilians-killed'
  | 'detained'
  | 'votes-for'
  | 'votes-against'
  | 'abstentions'
  | 'count'
  | 'share'
  | 'content'
  | 'reaffirmation'
  | 'demand'
  | 'intention'
  | 'offer'
  | 'reason'
  | 'motive'
  | 'assessment'
  | 'forecast'
  | 'warning'
  | 'concern'
  | 'request'
  | 'population'
  | 'area-rank'
  | 'landlocked'
  | 'river'
  | 'former-colonial-power'
  | 'hdi-rank'
  | 'hdi-value'
  | 'hdi-position'
  | 'poverty'
  | 'trade-turnover'
  | 'suspended'
  | 'activity'
  | 'role'
  | 'status',
  PredicateTerm
>({
  occurred: {
    en: 'took place',
    fr: 'a eu lieu',
    value: 'boolean',
    cardinality: 'one',
    about: ['event'],
    description: 'The event took place as its text says. Every event has it without being written.',
  },
  holds: {
    en: 'holds',
    fr: 'est avéré',
    value: 'boolean',
    cardinality: 'one',
    about: ['relation'],
    description: 'The relation held within its dates. Every relation has it without being written.',
  },
  date: {
    en: 'date',
    fr: 'date',
    value: 'date',
    cardinality: 'one',
    about: ['event'],
    description: 'The day or stretch on which the event took place.',
  },
  start: {
    en: 'start',
    fr: 'début',
    value: 'date',
    cardinality: 'one',
    about: anything,
    description: 'The day on which it began.',
  },
  end: {
    en: 'end',
    fr: 'fin',
    value: 'date',
    cardinality: 'one',
    about: anything,
    description: 'The day on which it ended.',
  },
  'scheduled-date': {
    en: 'date set',
    fr: 'date fixée',
    value: 'date',
    cardinality: 'one',
    about: ['event', 'entity'],
    description: 'The day for which it, or the matter that it deals with, is or was planned; the text says which.',
  },
  place: {
    en: 'place',
    fr: 'lieu',
    value: 'entity',
    cardinality: 'one',
    entities: ['country', 'place'],
    about: ['event'],
    description: 'Where it took place.',
  },
  launched: {
    en: 'launch',
    fr: 'lancement',
    value: 'date',
    cardinality: 'one',
    about: ['entity'],
    description: 'The day on which an operation, body or instrument came into being.',
  },
  participation: {
    en: 'took part',
    fr: 'a participé',
    value: 'entity',
    cardinality: 'many',
    entities: actors,
    about: lasting,
    description: 'This entity took part.',
  },
  responsibility: {
    en: 'is responsible',
    fr: 'est responsable',
    value: 'entity',
    cardinality: 'many',
    entities: actors,
    about: ['event'],
    description: 'This entity carried it out or answers for it.',
  },
  control: {
    en: 'is controlled by',
    fr: 'est contrôlé par',
    value: 'entity',
    cardinality: 'many',
    entities: actors,
    about: ['entity'],
    description: 'This entity stands behind it or directs it.',
  },
  financing: {
    en: 'is financed by',
    fr: 'est financé par',
    value: 'entity',
    cardinality: 'many',
    entities: actors,
    about: anything,
    description: 'This entity pays for it.',
  },
  speaker: {
    en: 'was said by',
    fr: 'a été dit par',
    value: 'entity',
    cardinality: 'many',
    entities: actors,
    about: ['event'],
    description: 'This entity spoke or announced it.',
  },
  decider: {
    en: 'was decided by',
    fr: 'a été décidé par',
    value: 'entity',
    cardinality: 'many',
    entities: actors,
    about: ['event'],
    description: 'This entity took the decision.',
  },
  'contract.fee': {
    en: 'fee',
    fr: 'rémunération',
    value: 'quantity',
    cardinality: 'one',
    units: ['currency'],
    about: anything,
    description: 'What the contract costs.',
  },
  'contract.signed': {
    en: 'contract signed',
    fr: 'contrat signé',
    value: 'boolean',
    cardinality: 'one',
    about: anything,
    timeVarying: true,
    description: 'A contract had been concluded at the time meant.',
  },
  'contract.personnel': {
    en: 'personnel under the contract',
    fr: 'effectif prévu',
    value: 'quantity',
    cardinality: 'one',
    units: ['person'],
    about: anything,
    description: 'How many persons the contract would bring.',
  },
  'contract.party': {
    en: 'party to the contract',
    fr: 'partie au contrat',
    value: 'entity',
    cardinality: 'many',
    entities: actors,
    about: anything,
    description: 'With whom it is, or would be, concluded.',
  },
  'contract.lawful': {
    en: 'lawful',
    fr: 'licite',
    value: 'boolean',
    cardinality: 'one',
    about: anything,
    description: 'It is within the law or within the powers of the party.',
  },
  strength: {
    en: 'strength',
    fr: 'effectif',
    value: 'quantity',
    cardinality: 'one',
    units: ['person'],
    about: anything,
    timeVarying: true,
    description: 'Number of persons in a force, or in the crew of a craft, at the time meant.',
  },
  'bases.total': {
    en: 'bases held',
    fr: 'bases tenues',
    value: 'quantity',
    cardinality: 'one',
    units: ['base'],
    about: anything,
    timeVarying: true,
    description: 'Number of bases that a force holds.',
  },
  'bases.closing': {
    en: 'bases to close',
    fr: 'bases à fermer',
    value: 'quantity',
    cardinality: 'one',
    units: ['base'],
    about: anything,
    description: 'Number of bases that are given up.',
  },
  reduction: {
    en: 'reduction',
    fr: 'réduction',
    value: 'quantity',
    cardinality: 'one',
    units: ['person'],
    about: anything,
    description: 'By how much a force is reduced.',
  },
  quantity: {
    en: 'number',
    fr: 'nombre',
    value: 'quantity',
    cardinality: 'one',
    about: anything,
    description:
      'How many or how much was handed over or is meant; `regarding` names the item where there are several.',
  },
  value: {
    en: 'worth',
    fr: 'montant',
    value: 'quantity',
    cardinality: 'one',
    units: ['currency'],
    about: anything,
    description: 'What it is worth or costs.',
  },
  equipment: {
    en: 'equipment',
    fr: 'matériel',
    value: 'entity',
    cardinality: 'many',
    entities: ['equipment'],
    about: anything,
    description: 'This type of equipment is part of it.',
  },
  'transfer-mode': {
    en: 'bought or given',
    fr: 'vendu ou donné',
    value: 'code',
    cardinality: 'one',
    codes: ['sale', 'gift', 'loan'],
    about: ['event'],
    description: 'One of sale, gift, loan.',
  },
  purpose: {
    en: 'purpose',
    fr: 'but',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'What it is for, as stated.',
  },
  ground: {
    en: 'stated ground',
    fr: 'motif invoqué',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'The ground on which a decision is said to rest.',
  },
  killed: {
    en: 'killed',
    fr: 'tués',
    value: 'quantity',
    cardinality: 'one',
    units: ['person'],
    about: ['event', 'entity'],
    description: 'Number of dead; `regarding` names the side where one is meant.',
  },
  wounded: {
    en: 'wounded',
    fr: 'blessés',
    value: 'quantity',
    cardinality: 'one',
    units: ['person'],
    about: ['event', 'entity'],
    description: 'Number of wounded; `regarding` as above.',
  },
  'civilians-killed': {
    en: 'civilians killed',
    fr: 'civils tués',
    value: 'quantity',
    cardinality: 'one',
    units: ['person'],
    about: ['event', 'entity'],
    description: 'Number of civilian dead.',
  },
  detained: {
    en: 'detained',
    fr: 'détenus',
    value: 'quantity',
    cardinality: 'one',
    units: ['person'],
    about: ['event', 'entity'],
    description: 'Number of detained or captured.',
  },
  'votes-for': {
    en: 'votes for',
    fr: 'voix pour',
    value: 'quantity',
    cardinality: 'one',
    units: ['vote'],
    about: ['event'],
    description: 'Votes in favour.',
  },
  'votes-against': {
    en: 'votes against',
    fr: 'voix contre',
    value: 'quantity',
    cardinality: 'one',
    units: ['vote'],
    about: ['event'],
    description: 'Votes against.',
  },
  abstentions: {
    en: 'abstentions',
    fr: 'abstentions',
    value: 'quantity',
    cardinality: 'one',
    units: ['vote'],
    about: ['event'],
    description: 'Abstentions.',
  },
  count: {
    en: 'count',
    fr: 'nombre',
    value: 'quantity',
    cardinality: 'many',
    about: anything,
    description: 'A number that no other predicate names; the text says of what.',
  },
  share: {
    en: 'share',
    fr: 'part',
    value: 'quantity',
    cardinality: 'many',
    units: ['percent'],
    about: anything,
    description: 'A percentage; the text says of what.',
  },
  content: {
    en: 'content',
    fr: 'contenu',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'Something said, discussed or agreed, or a circumstance that no other predicate names.',
  },
  reaffirmation: {
    en: 'reaffirmation',
    fr: 'réaffirmation',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'A commitment that is restated.',
  },
  demand: {
    en: 'demand',
    fr: 'exigence',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'What a party requires of another.',
  },
  intention: {
    en: 'intention',
    fr: 'intention',
    value: 'text',
    cardinality: 'many',
    modality: 'plan',
    about: anything,
    description: 'What a party says that it will do.',
  },
  offer: {
    en: 'offer',
    fr: 'offre',
    value: 'text',
    cardinality: 'many',
    modality: 'offer',
    about: anything,
    description: 'What a party says that it is ready to do.',
  },
  reason: {
    en: 'reason',
    fr: 'raison',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'Why it happened, as stated by somebody.',
  },
  motive: {
    en: 'motive',
    fr: 'mobile',
    value: 'text',
    cardinality: 'many',
    modality: 'opinion',
    about: anything,
    description: 'A motive that somebody ascribes to a party.',
  },
  assessment: {
    en: 'assessment',
    fr: 'appréciation',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'A judgement on a situation, party or deed.',
  },
  forecast: {
    en: 'forecast',
    fr: 'prévision',
    value: 'text',
    cardinality: 'many',
    modality: 'prediction',
    about: anything,
    description: 'What somebody expects.',
  },
  warning: {
    en: 'warning',
    fr: 'mise en garde',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'A consequence that a party holds out.',
  },
  concern: {
    en: 'concern',
    fr: 'préoccupation',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'A worry that a party voices.',
  },
  request: {
    en: 'request',
    fr: 'demande',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'What a party asks for.',
  },
  population: {
    en: 'population',
    fr: 'population',
    value: 'quantity',
    cardinality: 'one',
    units: ['person'],
    about: ['entity'],
    timeVarying: true,
    description: 'Number of inhabitants.',
  },
  'area-rank': {
    en: 'rank by area',
    fr: 'rang par superficie',
    value: 'quantity',
    cardinality: 'one',
    units: ['rank'],
    about: ['entity'],
    description: 'Rank by area within `regarding`.',
  },
  landlocked: {
    en: 'landlocked',
    fr: 'enclavé',
    value: 'boolean',
    cardinality: 'one',
    about: ['entity'],
    description: 'Has no coast.',
  },
  river: {
    en: 'river',
    fr: 'fleuve',
    value: 'entity',
    cardinality: 'many',
    entities: ['place'],
    about: ['entity'],
    description: 'Lies on this river.',
  },
  'former-colonial-power': {
    en: 'former colonial power',
    fr: 'ancienne puissance coloniale',
    value: 'entity',
    cardinality: 'one',
    entities: ['country'],
    about: ['entity'],
    description: 'Was a colony of this state.',
  },
  'hdi-rank': {
    en: 'rank in the human development index',
    fr: "rang à l'indice de développement humain",
    value: 'quantity',
    cardinality: 'one',
    units: ['rank'],
    about: ['entity'],
    timeVarying: true,
    description:
      'Rank in the UNDP index; `valid` is the year of the figures or of the edition, and the text says which.',
  },
  'hdi-value': {
    en: 'human development index',
    fr: 'indice de développement humain',
    value: 'quantity',
    cardinality: 'one',
    units: ['index'],
    about: ['entity'],
    timeVarying: true,
    description: 'Value of the UNDP index.',
  },
  'hdi-position': {
    en: 'position in the human development index',
    fr: "position à l'indice de développement humain",
    value: 'code',
    cardinality: 'one',
    codes: ['bottom', 'low', 'medium', 'high'],
    about: ['entity'],
    timeVarying: true,
    description: 'A position given in words: bottom, low, medium, high.',
  },
  poverty: {
    en: 'poverty',
    fr: 'pauvreté',
    value: 'quantity',
    cardinality: 'one',
    units: ['percent'],
    about: ['entity'],
    timeVarying: true,
    description: 'Share of people in poverty; the text says by which line.',
  },
  'trade-turnover': {
    en: 'trade turnover',
    fr: 'échanges commerciaux',
    value: 'quantity',
    cardinality: 'one',
    units: ['currency'],
    about: anything,
    timeVarying: true,
    description: 'Value of trade with `regarding` in the time meant.',
  },
  suspended: {
    en: 'suspended',
    fr: 'suspendu',
    value: 'boolean',
    cardinality: 'one',
    about: ['entity', 'relation'],
    timeVarying: true,
    description: 'Membership of or cooperation with `regarding` is suspended at the time meant.',
  },
  activity: {
    en: 'activity',
    fr: 'activité',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'What an actor does or did over a time.',
  },
  role: {
    en: 'role',
    fr: 'rôle',
    value: 'text',
    cardinality: 'many',
    about: anything,
    description: 'The part that an actor played.',
  },
  status: {
    en: 'status',
    fr: 'statut',
    value: 'code',
    cardinality: 'one',
    about: anything,
    timeVarying: true,
    description: 'A state of things in one word that the text explains.',
  },
})
