import type { Event } from '@mali-russia/data'

/** Families of event kinds: as many as a legend can hold. */
export const families = [
  'diplomacy',
  'agreements',
  'supplies',
  'forces',
  'power',
  'measures',
  'violence',
  'accounts',
] as const
export type Family = (typeof families)[number]

const familyOf: { readonly [K in Event['kind']]: Family } = {
  meeting: 'diplomacy',
  visit: 'diplomacy',
  call: 'diplomacy',
  summit: 'diplomacy',
  negotiation: 'diplomacy',
  'press-conference': 'diplomacy',
  statement: 'diplomacy',
  debate: 'diplomacy',
  recognition: 'diplomacy',
  'embassy-opening': 'diplomacy',
  'diplomatic-rupture': 'diplomacy',
  expulsion: 'diplomacy',
  recall: 'diplomacy',
  'agreement-signing': 'agreements',
  'agreement-ratification': 'agreements',
  'agreement-termination': 'agreements',
  'debt-relief': 'agreements',
  loan: 'agreements',
  project: 'agreements',
  'cultural-event': 'agreements',
  'arms-delivery': 'supplies',
  'aid-delivery': 'supplies',
  'trade-delivery': 'supplies',
  training: 'supplies',
  exercise: 'forces',
  deployment: 'forces',
  drawdown: 'forces',
  withdrawal: 'forces',
  'base-handover': 'forces',
  coup: 'power',
  appointment: 'power',
  dismissal: 'power',
  arrest: 'power',
  election: 'power',
  referendum: 'power',
  postponement: 'power',
  ruling: 'power',
  legislation: 'power',
  protest: 'power',
  'sanction-imposed': 'measures',
  'sanction-lifted': 'measures',
  suspension: 'measures',
  'membership-change': 'measures',
  vote: 'measures',
  'media-ban': 'measures',
  battle: 'violence',
  attack: 'violence',
  'air-strike': 'violence',
  'violence-against-civilians': 'violence',
  abduction: 'violence',
  accident: 'violence',
  accusation: 'accounts',
  investigation: 'accounts',
  publication: 'accounts',
  founding: 'power',
  dissolution: 'power',
}

/** The family of a kind. */
export const family = (kind: Event['kind']): Family => familyOf[kind]

/** The kinds of the families given, for a query. */
export const kindsOf = (wanted: readonly Family[]): Event['kind'][] =>
  (Object.keys(familyOf) as Event['kind'][]).filter((kind) => wanted.includes(familyOf[kind])) // keys forgets their type
