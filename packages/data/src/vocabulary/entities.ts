import { type Term, vocabulary } from './define.js'

/** Types of entity. `prefix` begins the ids of the type. */
export const entityTypes = vocabulary({
  person: { en: 'person', fr: 'personne', prefix: 'person', description: 'A human being in a public role.' },
  organization: {
    en: 'organization',
    fr: 'organisation',
    prefix: 'org',
    description: 'A body that acts or publishes by name: ministry, army, company, outlet, alliance, armed group.',
  },
  country: { en: 'country', fr: 'pays', prefix: 'country', description: 'A state: an actor and a place in one.' },
  place: {
    en: 'place',
    fr: 'lieu',
    prefix: 'place',
    description: 'Anywhere that is not a state: city, region, base, river, part of the world.',
  },
  office: {
    en: 'office',
    fr: 'fonction',
    prefix: 'office',
    description: 'A post that persons hold one after another.',
  },
  equipment: {
    en: 'equipment',
    fr: 'matériel',
    prefix: 'equipment',
    description: 'A type of aircraft, vehicle or weapon.',
  },
  instrument: {
    en: 'instrument',
    fr: 'instrument',
    prefix: 'instrument',
    description: 'An agreement, resolution, contract, law or sanctions regime.',
  },
  operation: {
    en: 'operation',
    fr: 'opération',
    prefix: 'operation',
    description: 'A named military, peace or training operation.',
  },
})

/** Kinds of organization. */
export const organizationKinds = vocabulary({
  ministry: { en: 'ministry', fr: 'ministère', description: 'A ministry, or a foreign office with its embassies.' },
  'government-body': {
    en: 'government body',
    fr: 'organe public',
    description: 'Presidency, parliament, court, agency, commission or mission of a state.',
  },
  'armed-forces': {
    en: 'armed forces',
    fr: 'forces armées',
    description: 'Forces of a state, or a named part of them.',
  },
  'armed-group': {
    en: 'armed group',
    fr: 'groupe armé',
    description: 'An organized armed actor that is no state’s declared force.',
  },
  'private-military-company': {
    en: 'private military company',
    fr: 'société militaire privée',
    description: 'A company or network that offers armed services.',
  },
  intergovernmental: {
    en: 'intergovernmental body',
    fr: 'organisation intergouvernementale',
    description: 'A body whose members are states, or an organ of one.',
  },
  party: { en: 'political movement', fr: 'mouvement politique', description: 'A party, coalition, junta or movement.' },
  company: { en: 'company', fr: 'entreprise', description: 'A business that is not an outlet.' },
  media: { en: 'media outlet', fr: 'média', description: 'A newspaper, agency, broadcaster or news site.' },
  research: {
    en: 'research body',
    fr: 'organisme de recherche',
    description: 'An institute, university, think tank or archive.',
  },
  'civil-society': {
    en: 'civil society body',
    fr: 'société civile',
    description: 'An association, union, church or non-governmental organization.',
  },
})

/** Kinds of place. */
export const placeKinds = vocabulary({
  city: { en: 'town or city', fr: 'ville', description: 'A populated place.' },
  region: { en: 'region', fr: 'région', description: 'A part of one country.' },
  'world-region': {
    en: 'part of the world',
    fr: 'région du monde',
    description: 'An area that covers several countries, wholly or in part.',
  },
  site: { en: 'site', fr: 'site', description: 'A base, airport, mine or building.' },
  river: { en: 'river', fr: 'fleuve', description: 'A river.' },
})

/** Kinds of instrument. */
export const instrumentKinds = vocabulary({
  agreement: { en: 'agreement', fr: 'accord', description: 'An agreement between states or bodies.' },
  contract: { en: 'contract', fr: 'contrat', description: 'A contract for goods, works or services.' },
  resolution: { en: 'resolution', fr: 'résolution', description: 'A resolution or decision of a body.' },
  law: { en: 'law', fr: 'loi', description: 'A law, decree, order, charter or constitution.' },
  'sanctions-regime': {
    en: 'sanctions regime',
    fr: 'régime de sanctions',
    description: 'The legal frame under which persons or bodies are listed.',
  },
  index: { en: 'index', fr: 'indice', description: 'A published ranking or index.' },
})

/** Kinds of operation. */
export const operationKinds = vocabulary({
  military: { en: 'military operation', fr: 'opération militaire', description: 'A combat or security operation.' },
  peacekeeping: {
    en: 'peace operation',
    fr: 'opération de paix',
    description: 'An operation under a mandate of the UN or a regional body.',
  },
  training: { en: 'training mission', fr: 'mission de formation', description: 'A mission that trains or advises.' },
})

/** Kinds of equipment. */
export const equipmentKinds = vocabulary({
  helicopter: { en: 'helicopter', fr: 'hélicoptère', description: 'A helicopter type.' },
  aircraft: { en: 'aircraft', fr: 'avion', description: 'A fixed-wing type.' },
  drone: { en: 'drone', fr: 'drone', description: 'An unmanned aircraft type.' },
  vehicle: { en: 'vehicle', fr: 'véhicule', description: 'A land vehicle type.' },
  weapon: { en: 'weapon', fr: 'arme', description: 'A weapon type or class.' },
  ammunition: { en: 'ammunition', fr: 'munitions', description: 'Ammunition.' },
  radar: { en: 'radar', fr: 'radar', description: 'A radar or sensor type.' },
  other: { en: 'other equipment', fr: 'autre matériel', description: 'Equipment that is none of the others.' },
})

/** Schemes of external identifiers. `form` is what a value looks like. */
export const idSchemes = vocabulary<
  | 'wikidata'
  | 'iso3166-1-alpha-2'
  | 'iso3166-1-alpha-3'
  | 'iso3166-1-numeric'
  | 'm49'
  | 'geonames'
  | 'eu-sanctions'
  | 'eli'
  | 'celex'
  | 'un-document',
  Term & { readonly form: string }
>({
  wikidata: { en: 'Wikidata', fr: 'Wikidata', form: '^Q[1-9]\\d*$', description: 'Wikidata item.' },
  'iso3166-1-alpha-2': {
    en: 'ISO 3166-1 alpha-2',
    fr: 'ISO 3166-1 alpha-2',
    form: '^[A-Z]{2}$',
    description: 'Two-letter country code.',
  },
  'iso3166-1-alpha-3': {
    en: 'ISO 3166-1 alpha-3',
    fr: 'ISO 3166-1 alpha-3',
    form: '^[A-Z]{3}$',
    description: 'Three-letter country code.',
  },
  'iso3166-1-numeric': {
    en: 'ISO 3166-1 numeric',
    fr: 'ISO 3166-1 numérique',
    form: '^\\d{3}$',
    description: 'Three-digit country code.',
  },
  m49: { en: 'UN M49', fr: 'ONU M49', form: '^\\d{3}$', description: 'Code of an area in the UN M49 standard.' },
  geonames: { en: 'GeoNames', fr: 'GeoNames', form: '^[1-9]\\d*$', description: 'GeoNames feature.' },
  'eu-sanctions': {
    en: 'EU sanctions listing',
    fr: "liste de sanctions de l'UE",
    form: '^EU[.-]?[A-Z0-9 .-]+$',
    description: 'Number of a listing in an EU sanctions programme.',
  },
  eli: {
    en: 'European Legislation Identifier',
    fr: 'identifiant européen de la législation',
    form: '^http',
    description: 'ELI address of a legal act.',
  },
  celex: {
    en: 'CELEX number',
    fr: 'numéro CELEX',
    form: '^[0-9][0-9]{4}[A-Z]{1,2}[0-9]{4}.*$',
    description: 'EUR-Lex CELEX number.',
  },
  'un-document': {
    en: 'UN document symbol',
    fr: 'cote ONU',
    form: '^[A-Z]+/',
    description: 'Symbol of a United Nations document.',
  },
})
