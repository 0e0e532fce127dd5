import { type Term, vocabulary } from './define.js'

/** Stance of a speaker towards a proposition; `sign` is how the claim counts: +1 for, 0 neither, −1 against. */
export const stances = vocabulary<
  string & ('asserts' | 'confirms' | 'doubts' | 'declines-comment' | 'denies' | 'retracts'),
  Term & { readonly sign: 1 | 0 | -1 }
>({
  asserts: {
    en: 'asserts',
    fr: 'affirme',
    sign: 1,
    description: 'Says that it is so, of their own accord or with a source of their own.',
  },
  confirms: {
    en: 'confirms',
    fr: 'confirme',
    sign: 1,
    description: 'Says that it is so, answering a question or an earlier report.',
  },
  doubts: { en: 'doubts', fr: 'doute', sign: 0, description: 'Questions it without saying that it is not so.' },
  'declines-comment': {
    en: 'declines to comment',
    fr: 'ne commente pas',
    sign: 0,
    description: 'Was asked and would say neither yes nor no.',
  },
  denies: { en: 'denies', fr: 'dément', sign: -1, description: 'Says that it is not so.' },
  retracts: { en: 'retracts', fr: 'se rétracte', sign: -1, description: 'Takes back an earlier claim of their own.' },
})

/** What kind of statement a proposition is. */
export const modalities = vocabulary({
  fact: {
    en: 'fact',
    fr: 'fait',
    description: 'It is, was or happened. True or false already, whether or not anybody can tell.',
  },
  plan: { en: 'plan', fr: 'projet', description: 'Somebody means to do it.' },
  offer: { en: 'offer', fr: 'offre', description: 'Somebody is ready to do it if another agrees.' },
  obligation: { en: 'obligation', fr: 'obligation', description: 'Somebody is bound, asked or called upon to do it.' },
  prediction: { en: 'prediction', fr: 'prédiction', description: 'Somebody expects it of the future.' },
  opinion: {
    en: 'opinion',
    fr: 'opinion',
    description: 'A judgement, motive or comparison that no observation could settle.',
  },
})

/** Why the chain of citations ends where it does, that is, what the last origin knows it from. */
export const bases = vocabulary({
  'own-reporting': {
    en: 'own reporting',
    fr: 'enquête propre',
    description:
      'The outlet gathered it itself: its reporter was there, or its own (even anonymous) interlocutors told it.',
  },
  document: {
    en: 'document',
    fr: 'document',
    description:
      'It stands in a document that the source is, shows or reports from: a law, a resolution, a communiqué, a data table.',
  },
  statement: { en: 'statement', fr: 'déclaration', description: 'The speaker said so in public, in their own name.' },
  unknown: {
    en: 'unknown',
    fr: 'inconnu',
    description: 'The source does not say how it knows. The default where no speaker is named.',
  },
})

/** How the text ties the claim to its speaker. */
export const attributions = vocabulary({
  explicit: {
    en: 'explicit',
    fr: 'explicite',
    description: 'The text names the speaker in the sentence itself. The default.',
  },
  'from-context': {
    en: 'from context',
    fr: "d'après le contexte",
    description: 'The text does not name the speaker there; the neighbouring sentences make it plain.',
  },
})

/** How the speaker, or the source for them, softened the claim. Absent where nothing is softened. */
export const hedges = vocabulary({
  reportedly: {
    en: 'reportedly',
    fr: 'selon des informations',
    description: 'Passed on as a report that the source does not vouch for.',
  },
  possibly: { en: 'possibly', fr: 'peut-être', description: '“could”, “might”, “possible”.' },
  probably: { en: 'probably', fr: 'probablement', description: '“likely”, “most likely”, “is thought to”.' },
  allegedly: { en: 'allegedly', fr: 'prétendument', description: 'Put as an accusation that is not established.' },
  conditionally: { en: 'on a condition', fr: 'sous condition', description: 'Said to hold if something else does.' },
})

/** How exactly a number was meant. */
export const exactness = vocabulary({
  exact: {
    en: 'exact',
    fr: 'exact',
    description: 'Given as a figure without “about” or the like; a round one too, unless it is called an estimate.',
  },
  about: {
    en: 'about',
    fr: 'environ',
    description: 'With “about” or the like, or a round estimate: a bare best figure is read as ±10 %.',
  },
  'at-least': { en: 'at least', fr: 'au moins', description: 'The figure is a lower bound: “more than”, “at least”.' },
  'at-most': { en: 'at most', fr: 'au plus', description: 'The figure is an upper bound: “up to”, “fewer than”.' },
})

/** Unit of a quantity; what is `whole` is counted in whole numbers. */
export interface UnitTerm extends Term {
  readonly whole?: boolean
}

/** Units of a quantity. Quantities in different units are never compared. */
export const units = vocabulary({
  person: { en: 'persons', fr: 'personnes', description: 'Human beings, of any status.', whole: true },
  currency: { en: 'money', fr: 'argent', description: 'An amount of money; `currency` says of which.' },
  aircraft: { en: 'aircraft', fr: 'avions', description: 'Fixed-wing aircraft.', whole: true },
  helicopter: { en: 'helicopters', fr: 'hélicoptères', description: 'Helicopters.', whole: true },
  vehicle: { en: 'vehicles', fr: 'véhicules', description: 'Land vehicles, armoured or not.', whole: true },
  item: { en: 'items', fr: 'unités', description: 'Countable things with no unit of their own here.', whole: true },
  base: { en: 'bases', fr: 'bases', description: 'Military bases or permanent posts.', whole: true },
  agreement: { en: 'agreements', fr: 'accords', description: 'Agreements, accords, contracts.', whole: true },
  scholarship: { en: 'scholarships', fr: 'bourses', description: 'Study grants or places.', whole: true },
  vote: { en: 'votes', fr: 'voix', description: 'Votes cast.', whole: true },
  country: { en: 'countries', fr: 'pays', description: 'States.', whole: true },
  tonne: { en: 'tonnes', fr: 'tonnes', description: 'Metric tonnes.' },
  kilogram: { en: 'kilograms', fr: 'kilogrammes', description: 'Kilograms.' },
  litre: { en: 'litres', fr: 'litres', description: 'Litres.' },
  megawatt: { en: 'megawatts', fr: 'mégawatts', description: 'Megawatts of capacity.' },
  kilometre: { en: 'kilometres', fr: 'kilomètres', description: 'Kilometres.' },
  'square-kilometre': { en: 'square kilometres', fr: 'kilomètres carrés', description: 'Square kilometres.' },
  hectare: { en: 'hectares', fr: 'hectares', description: 'Hectares.' },
  percent: { en: 'per cent', fr: 'pour cent', description: 'Per cent.' },
  rank: { en: 'rank', fr: 'rang', description: 'A place in an ordered list, 1 the first.', whole: true },
  index: { en: 'index points', fr: "points d'indice", description: 'The value of an index; the text says which.' },
  day: { en: 'days', fr: 'jours', description: 'Days.' },
  month: { en: 'months', fr: 'mois', description: 'Months.' },
  year: { en: 'years', fr: 'ans', description: 'Years.' },
})

/** The span of time that a rate is counted by. */
export const rates = vocabulary({
  day: { en: 'a day', fr: 'par jour', description: 'Per day.' },
  month: { en: 'a month', fr: 'par mois', description: 'Per month.' },
  year: { en: 'a year', fr: 'par an', description: 'Per year.' },
})
