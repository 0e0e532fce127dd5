import { type Term, vocabulary } from './define.js'
import type { entityTypes } from './entities.js'

type EntityType = keyof typeof entityTypes
type End = readonly EntityType[]

/** Type of relation; `from` and `to` are the entity types it may join, `sentence` words it with {from} and {to}. */
export interface RelationTypeTerm extends Term {
  readonly from: End
  readonly to: End
  readonly sentence: { readonly en: string; readonly fr: string }
}

const actors = ['person', 'organization', 'country'] as const

/** Types of relation: what lasts between two entities. What happens on a day is an event. */
export const relationTypes = vocabulary<
  | 'holds-office'
  | 'member-of'
  | 'employed-by'
  | 'part-of'
  | 'owns'
  | 'controls'
  | 'commands'
  | 'leads'
  | 'party-to'
  | 'deploys-in'
  | 'operates'
  | 'succeeds'
  | 'seconded-to'
  | 'contracted-by',
  RelationTypeTerm
>({
  'holds-office': {
    en: 'holds office',
    fr: 'occupe la fonction',
    from: ['person'],
    to: ['office'],
    sentence: { en: '{from}, {to}', fr: '{from}, {to}' },
    description: 'A person holds an office, acting or interim included (`capacity` says which).',
  },
  'member-of': {
    en: 'is a member of',
    fr: 'est membre de',
    from: actors,
    to: ['organization'],
    sentence: { en: '{from} is a member of {to}', fr: '{from} est membre de {to}' },
    description: 'A person, body or state is a member of a body.',
  },
  'employed-by': {
    en: 'works for',
    fr: 'travaille pour',
    from: ['person'],
    to: ['organization'],
    sentence: { en: '{from} works for {to}', fr: '{from} travaille pour {to}' },
    description: 'A person works or writes for a body without holding a coded office.',
  },
  'part-of': {
    en: 'is part of',
    fr: 'fait partie de',
    from: ['organization', 'operation'],
    to: ['organization', 'operation'],
    sentence: { en: '{from} is part of {to}', fr: '{from} fait partie de {to}' },
    description: 'A body is an organ or branch of another.',
  },
  owns: {
    en: 'owns',
    fr: 'possède',
    from: actors,
    to: ['organization', 'place'],
    sentence: { en: '{from} owns {to}', fr: '{from} possède {to}' },
    description:
      'Owns a majority or all of it. An outlet belongs to the group whose title or channel it is, a broadcaster to the state that funds, runs or controls it.',
  },
  controls: {
    en: 'controls',
    fr: 'contrôle',
    from: actors,
    to: ['organization', 'place'],
    sentence: { en: '{from} controls {to}', fr: '{from} contrôle {to}' },
    description: 'Directs it in fact, without owning it; or holds a place by force.',
  },
  commands: {
    en: 'commands',
    fr: 'commande',
    from: ['person'],
    to: ['organization', 'operation'],
    sentence: { en: '{from} commands {to}', fr: '{from} commande {to}' },
    description: 'Commands a force or operation.',
  },
  leads: {
    en: 'leads',
    fr: 'dirige',
    from: ['person'],
    to: ['organization'],
    sentence: { en: '{from} leads {to}', fr: '{from} dirige {to}' },
    description: 'Heads a body that is not a force, without a coded office.',
  },
  'party-to': {
    en: 'is a party to',
    fr: 'est partie à',
    from: ['organization', 'country'],
    to: ['instrument'],
    sentence: { en: '{from} is a party to {to}', fr: '{from} est partie à {to}' },
    description: 'Is bound by, or signed, an instrument.',
  },
  'deploys-in': {
    en: 'is deployed in',
    fr: 'est déployé à',
    from: ['organization', 'country', 'operation'],
    to: ['country', 'place'],
    sentence: { en: '{from} is deployed in {to}', fr: '{from} est déployé : {to}' },
    description: 'Keeps forces or instructors there.',
  },
  operates: {
    en: 'takes part in',
    fr: 'participe à',
    from: ['organization', 'country'],
    to: ['operation'],
    sentence: { en: '{from} takes part in {to}', fr: '{from} participe à {to}' },
    description: 'A state or body runs an operation or takes part in it.',
  },
  succeeds: {
    en: 'succeeds',
    fr: 'succède à',
    from: ['organization', 'country', 'operation', 'instrument'],
    to: ['organization', 'country', 'operation', 'instrument'],
    sentence: { en: '{from} succeeds {to}', fr: '{from} succède à {to}' },
    description: 'Takes the place of another of the same type.',
  },
  'seconded-to': {
    en: 'is accredited to',
    fr: 'est accrédité auprès de',
    from: ['person'],
    to: ['country', 'organization'],
    sentence: { en: '{from} is accredited to {to}', fr: '{from} est accrédité auprès de {to}' },
    description: 'Represents somebody there as envoy without a coded office.',
  },
  'contracted-by': {
    en: 'is under contract to',
    fr: 'est sous contrat avec',
    from: ['organization'],
    to: ['organization', 'country'],
    sentence: { en: '{from} is under contract to {to}', fr: '{from} est sous contrat avec {to}' },
    description: 'Works for a state or body under a contract.',
  },
})

/** In what capacity an office is held or a role is played. */
export const capacities = vocabulary({
  interim: { en: 'interim', fr: 'par intérim', description: 'Until another is chosen.' },
  transitional: { en: 'transitional', fr: 'de transition', description: 'Under a declared transition.' },
  acting: { en: 'acting', fr: 'faisant fonction', description: 'In the place of the holder.' },
  'self-proclaimed': {
    en: 'self-proclaimed',
    fr: 'autoproclamé',
    description: 'Claims the office; others do not accept it.',
  },
})
