import { type Term, vocabulary } from './define.js'

/** Document types, named as in the Citation Style Language (CSL 1.0.2). */
export const sourceTypes = vocabulary({
  'article-newspaper': {
    en: 'newspaper article',
    fr: 'article de journal',
    description: 'An article of a newspaper, news agency or news site.',
  },
  'article-magazine': {
    en: 'magazine article',
    fr: 'article de magazine',
    description: 'An article of a magazine or an opinion site.',
  },
  'article-journal': {
    en: 'journal article',
    fr: 'article de revue',
    description: 'An article of an academic journal.',
  },
  webpage: { en: 'web page', fr: 'page web', description: 'A page that is none of the others.' },
  'post-weblog': { en: 'blog post', fr: 'billet de blog', description: 'A post of a weblog.' },
  post: { en: 'post', fr: 'publication', description: 'A message on a social network or in a channel.' },
  report: { en: 'report', fr: 'rapport', description: 'A report of an organization, a public body or a think tank.' },
  legislation: { en: 'legislation', fr: 'texte législatif', description: 'A law, decree, regulation or resolution.' },
  treaty: { en: 'treaty', fr: 'traité', description: 'The text of an agreement between states.' },
  speech: { en: 'speech', fr: 'discours', description: 'The text of a speech, or of a press conference.' },
  interview: { en: 'interview', fr: 'entretien', description: 'An interview printed as such.' },
  broadcast: { en: 'broadcast', fr: 'émission', description: 'A radio or television programme, or its page.' },
  dataset: { en: 'dataset', fr: 'jeu de données', description: 'A table of data.' },
  'entry-encyclopedia': {
    en: 'encyclopedia entry',
    fr: "article d'encyclopédie",
    description: 'An entry of an encyclopedia.',
  },
  book: { en: 'book', fr: 'livre', description: 'A book.' },
  chapter: { en: 'chapter', fr: 'chapitre', description: 'A chapter of a book.' },
  document: { en: 'document', fr: 'document', description: 'An archival paper, cable or letter.' },
})

/** What a text sets out to do. */
export const genres = vocabulary({
  news: {
    en: 'news report',
    fr: "article d'actualité",
    description: 'Reports what happened, in the outlet’s own voice.',
  },
  wire: { en: 'wire story', fr: 'dépêche', description: 'A news agency’s own dispatch.' },
  analysis: { en: 'analysis', fr: 'analyse', description: 'Explains or interprets.' },
  opinion: { en: 'opinion', fr: 'tribune', description: 'Argues a view.' },
  interview: { en: 'interview', fr: 'entretien', description: 'Questions and answers.' },
  transcript: {
    en: 'transcript',
    fr: 'transcription',
    description: 'What was said, word for word, published by one of those present or by their office.',
  },
  statement: { en: 'statement', fr: 'communiqué', description: 'A press release or declaration of whoever issues it.' },
  communique: {
    en: 'communiqué',
    fr: 'communiqué final',
    description: 'The agreed text of a meeting of several parties.',
  },
  'legal-text': {
    en: 'legal text',
    fr: 'texte juridique',
    description: 'A law, resolution, treaty, decree, sanction listing or judgment.',
  },
  record: { en: 'meeting record', fr: 'compte rendu', description: 'An official summary of a meeting.' },
  report: { en: 'report', fr: 'rapport', description: 'A study, an investigation or a periodic report.' },
  archive: {
    en: 'archival document',
    fr: "pièce d'archives",
    description: 'A cable, memorandum or assessment that was not written for the public.',
  },
  reference: {
    en: 'reference work',
    fr: 'ouvrage de référence',
    description: 'An encyclopedia, almanac, country profile or chronology.',
  },
  data: { en: 'data', fr: 'données', description: 'Figures in a table.' },
})

/** Distance of a text from what it reports. */
export const tiers = vocabulary({
  primary: {
    en: 'primary',
    fr: 'primaire',
    description: 'The act itself or its maker’s own record: a decree, a transcript, a statement.',
  },
  secondary: { en: 'secondary', fr: 'secondaire', description: 'Reports on or interprets primary material.' },
  tertiary: {
    en: 'tertiary',
    fr: 'tertiaire',
    description: 'Compiles secondary texts: encyclopedias, digests, chronologies.',
  },
})

/** How much of the document the coder saw. */
export const accesses = vocabulary({
  opened: {
    en: 'opened',
    fr: 'consulté',
    description: 'Read whole, or at least past everything that was coded from it.',
  },
  excerpt: { en: 'excerpt', fr: 'extrait', description: 'Seen in part; nothing beyond the part seen is coded.' },
  cited: {
    en: 'cited only',
    fr: 'cité seulement',
    description: 'Known from others that cite it, not opened. No claim rests on it; it only makes origins right.',
  },
})

/** How a text came out of another. */
export const derivations = vocabulary({
  reprint: {
    en: 'reprint',
    fr: 'reprise',
    description: 'The same text, whole or shortened, in the same language. Its carrier is a copy.',
  },
  translation: {
    en: 'translation',
    fr: 'traduction',
    description:
      'The same text in another language. Its carrier is a translation of either sort, a copy of one (an agency’s own version too), or a rewrite where it was shortened.',
  },
  paraphrase: {
    en: 'paraphrase',
    fr: 'paraphrase',
    description:
      'The same content in other words, or only in part in the same ones, with nothing of its own; a text that reads as turned through another language and back is one too. Its carrier is a rewrite or a machine translation, or a copy where the note says whose.',
  },
  quotation: {
    en: 'quotation',
    fr: 'citation',
    description: 'Rests on passages quoted from it. Any carrier goes with it.',
  },
})

/** Quality of the carrier: what stands between the reader and the original text. */
export const carriers = vocabulary({
  original: { en: 'original', fr: 'original', description: 'The publisher’s own page.' },
  copy: {
    en: 'faithful copy',
    fr: 'copie fidèle',
    description:
      'A reprint, syndication or archive of another’s text, or an outlet’s own page seen in a mirror; where neither the part seen nor `derivedFrom` names the origin, the note does, or says that none is named.',
  },
  translation: { en: 'translation', fr: 'traduction', description: 'A translation made by people.' },
  'machine-translation': {
    en: 'machine translation',
    fr: 'traduction automatique',
    description: 'Reads as translated by a machine; names and figures need care.',
  },
  rewrite: {
    en: 'rewrite',
    fr: 'réécriture',
    description: 'A rewrite, digest or aggregation that may have dropped or bent something.',
  },
})

/** Letter of the Admiralty code (NATO AJP-2.1): reliability of a source. `rank` orders them; F is not worst but unknown. */
export const reliabilities = vocabulary({
  A: {
    en: 'completely reliable',
    fr: 'totalement fiable',
    rank: 1,
    description:
      'The authentic record of the act: an official gazette, a treaty text, a resolution, an official transcript of what its publisher itself said.',
  },
  B: {
    en: 'usually reliable',
    fr: 'généralement fiable',
    rank: 2,
    description:
      'An outlet or body that names its sources as a rule, corrects in public, and keeps news and opinion apart.',
  },
  C: {
    en: 'fairly reliable',
    fr: 'assez fiable',
    rank: 3,
    description:
      'An outlet with editorial control whose owner or state is a party to the matter, or which seldom names its sources.',
  },
  D: {
    en: 'not usually reliable',
    fr: 'rarement fiable',
    rank: 4,
    description: 'A partisan, advocacy or aggregating outlet without visible editorial control or corrections.',
  },
  E: {
    en: 'unreliable',
    fr: 'non fiable',
    rank: 5,
    description: 'Was shown, in a source recorded here, to have invented or bent content on this subject.',
  },
  F: {
    en: 'cannot be judged',
    fr: 'fiabilité inconnue',
    rank: 6,
    description: 'Too little is known of the publisher. The default.',
  },
})

/** Digit of the Admiralty code (NATO AJP-2.1): credibility of a piece of information. */
export const credibilities = vocabulary<'1' | '2' | '3' | '4' | '5' | '6', Term>({
  1: {
    en: 'confirmed',
    fr: 'confirmé',
    description:
      'Supported by two or more origins of known basis, from more than one country or body, and opposed by none.',
  },
  2: {
    en: 'probably true',
    fr: 'probablement vrai',
    description: 'Supported by two or more origins and opposed by none, or better supported than every rival.',
  },
  3: {
    en: 'possibly true',
    fr: 'possiblement vrai',
    description:
      'Supported by one known origin and opposed by none; or opposed, but supported more widely than opposed.',
  },
  4: { en: 'doubtful', fr: 'douteux', description: 'Opposed, or rivalled, as widely as it is supported or more.' },
  5: { en: 'improbable', fr: 'improbable', description: 'Opposed, and supported by nobody.' },
  6: {
    en: 'cannot be judged',
    fr: 'vérité non évaluable',
    description: 'One origin that does not say how it knows; a prediction or an opinion; or nobody takes a stand.',
  },
})
