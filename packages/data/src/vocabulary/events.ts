import { type Term, vocabulary } from './define.js'

/** Roles that an entity can have in an event. */
export const roles = vocabulary({
  participant: {
    en: 'participant',
    fr: 'participant',
    description: 'Takes part on an equal footing, or in a way that no other role names.',
  },
  host: {
    en: 'host',
    fr: 'hôte',
    description: 'Receives the others, or the state on whose soil it happens by agreement.',
  },
  visitor: { en: 'visitor', fr: 'visiteur', description: 'Travels to the host.' },
  organizer: { en: 'organizer', fr: 'organisateur', description: 'Calls or runs it.' },
  mediator: { en: 'mediator', fr: 'médiateur', description: 'Stands between the parties.' },
  speaker: { en: 'speaker', fr: 'orateur', description: 'Says or announces it.' },
  addressee: {
    en: 'addressee',
    fr: 'destinataire',
    description: 'To whom it is said, or against whom it is directed without force.',
  },
  signatory: { en: 'signatory', fr: 'signataire', description: 'Signs, ratifies or ends an agreement.' },
  supplier: { en: 'supplier', fr: 'fournisseur', description: 'Hands over goods, money or training.' },
  recipient: { en: 'recipient', fr: 'bénéficiaire', description: 'Receives them.' },
  decider: {
    en: 'decider',
    fr: 'décideur',
    description: 'Takes the decision: imposes, lifts, suspends, appoints, rules, votes it through.',
  },
  subject: {
    en: 'subject',
    fr: 'personne ou organe visé',
    description: 'Whom or what the decision is about: appointed, removed, suspended, listed, expelled.',
  },
  'voted-for': { en: 'voted for', fr: 'a voté pour', description: 'Voted in favour.' },
  'voted-against': { en: 'voted against', fr: 'a voté contre', description: 'Voted against, a veto included.' },
  abstained: { en: 'abstained', fr: "s'est abstenu", description: 'Did not vote for or against.' },
  deployer: {
    en: 'sender of forces',
    fr: 'État ou corps qui déploie',
    description: 'Sends, keeps or withdraws the forces.',
  },
  initiator: { en: 'initiator', fr: 'auteur', description: 'Begins or carries out an act of force or protest.' },
  target: { en: 'target', fr: 'cible', description: 'Against whom the act of force is directed.' },
  victim: { en: 'victim', fr: 'victime', description: 'Suffers it without being its target.' },
  investigator: { en: 'investigator', fr: 'enquêteur', description: 'Looks into it, or publishes findings.' },
})
type Role = keyof typeof roles

/** Payloads that an event can carry beside what all events have. */
export const payloads = vocabulary({
  transfer: { en: 'transfer', fr: 'transfert', description: 'What was handed over: items, numbers, bought or given.' },
  agreement: { en: 'agreement', fr: 'accord', description: 'The instrument, its field and its stage.' },
  force: { en: 'force', fr: 'force', description: 'Size and equipment of the forces that move.' },
  sanction: { en: 'sanction', fr: 'sanction', description: 'Measures, programme and stated ground.' },
  visit: { en: 'visit', fr: 'visite', description: 'Level of the visit, and from where to where.' },
  violence: { en: 'violence', fr: 'violence', description: 'The toll, as the curator reads it best.' },
})
type Payload = keyof typeof payloads

/** Kind of event; `roles` may occur in it, `payload` may be carried by it. */
export interface EventKindTerm extends Term {
  readonly roles: readonly Role[]
  readonly payload?: Payload
}

const talks = ['participant', 'host', 'visitor', 'organizer', 'mediator', 'speaker', 'addressee'] as const
const deals = ['signatory', 'participant', 'host', 'mediator', 'subject'] as const
const goods = ['supplier', 'recipient', 'participant', 'speaker'] as const
const decisions = ['decider', 'subject', 'addressee', 'participant', 'speaker'] as const
const forces = ['deployer', 'host', 'recipient', 'participant', 'speaker', 'addressee'] as const
const fights = ['initiator', 'target', 'victim', 'participant'] as const

/** Kinds of event. One action at one place and window is one event. */
export const eventKinds = vocabulary<
  | 'meeting'
  | 'visit'
  | 'call'
  | 'summit'
  | 'negotiation'
  | 'press-conference'
  | 'statement'
  | 'debate'
  | 'recognition'
  | 'embassy-opening'
  | 'diplomatic-rupture'
  | 'expulsion'
  | 'recall'
  | 'agreement-signing'
  | 'agreement-ratification'
  | 'agreement-termination'
  | 'debt-relief'
  | 'loan'
  | 'arms-delivery'
  | 'aid-delivery'
  | 'trade-delivery'
  | 'training'
  | 'exercise'
  | 'deployment'
  | 'drawdown'
  | 'withdrawal'
  | 'base-handover'
  | 'coup'
  | 'appointment'
  | 'dismissal'
  | 'arrest'
  | 'election'
  | 'referendum'
  | 'postponement'
  | 'ruling'
  | 'legislation'
  | 'protest'
  | 'sanction-imposed'
  | 'sanction-lifted'
  | 'suspension'
  | 'membership-change'
  | 'vote'
  | 'media-ban'
  | 'battle'
  | 'attack'
  | 'air-strike'
  | 'violence-against-civilians'
  | 'abduction'
  | 'accident'
  | 'accusation'
  | 'investigation'
  | 'publication'
  | 'founding'
  | 'dissolution'
  | 'project'
  | 'cultural-event',
  EventKindTerm
>({
  meeting: {
    en: 'meeting',
    fr: 'rencontre',
    roles: talks,
    description: 'Officials or bodies meet and talk, anywhere.',
  },
  visit: {
    en: 'visit',
    fr: 'visite',
    roles: talks,
    payload: 'visit',
    description:
      'An official travels to another country. Its talks and press conference are events of their own, tied by `partOf`.',
  },
  call: { en: 'call', fr: 'entretien téléphonique', roles: talks, description: 'A talk by telephone or video.' },
  summit: {
    en: 'summit',
    fr: 'sommet',
    roles: [...talks, 'decider'],
    description: 'A meeting of heads of state or government, or a large conference called so.',
  },
  negotiation: {
    en: 'negotiation',
    fr: 'négociation',
    roles: talks,
    description: 'Talks towards an agreement or contract that go on for a time.',
  },
  'press-conference': {
    en: 'press conference',
    fr: 'conférence de presse',
    roles: talks,
    description: 'Speakers answer journalists.',
  },
  statement: {
    en: 'statement',
    fr: 'déclaration',
    roles: talks,
    description: 'A public declaration, speech or communiqué that is itself the event.',
  },
  debate: {
    en: 'debate',
    fr: 'débat',
    roles: talks,
    description: 'A body such as the Security Council discusses the matter.',
  },
  recognition: {
    en: 'recognition',
    fr: 'reconnaissance',
    roles: [...decisions, 'signatory'],
    description: 'A state recognizes another or takes up relations.',
  },
  'embassy-opening': {
    en: 'embassy opening',
    fr: "ouverture d'ambassade",
    roles: [...decisions, 'host'],
    description: 'A mission opens.',
  },
  'diplomatic-rupture': {
    en: 'rupture of relations',
    fr: 'rupture des relations',
    roles: decisions,
    description: 'A state breaks off relations.',
  },
  expulsion: {
    en: 'expulsion',
    fr: 'expulsion',
    roles: decisions,
    description: 'A diplomat, force, outlet or official is told to leave.',
  },
  recall: {
    en: 'recall',
    fr: 'rappel',
    roles: decisions,
    description: 'A state recalls its ambassador or summons another’s.',
  },
  'agreement-signing': {
    en: 'signing of an agreement',
    fr: "signature d'un accord",
    roles: deals,
    payload: 'agreement',
    description: 'An agreement or contract is signed.',
  },
  'agreement-ratification': {
    en: 'ratification',
    fr: 'ratification',
    roles: [...deals, 'decider'],
    payload: 'agreement',
    description: 'An agreement is ratified or enters into force.',
  },
  'agreement-termination': {
    en: 'end of an agreement',
    fr: "fin d'un accord",
    roles: [...deals, 'decider', 'addressee'],
    payload: 'agreement',
    description: 'A party denounces, suspends or ends an agreement.',
  },
  'debt-relief': {
    en: 'debt relief',
    fr: 'allègement de dette',
    roles: [...goods, 'signatory', 'decider'],
    payload: 'agreement',
    description: 'A debt is cancelled or rescheduled.',
  },
  loan: {
    en: 'loan',
    fr: 'prêt',
    roles: [...goods, 'signatory'],
    payload: 'agreement',
    description: 'A credit is agreed or paid out.',
  },
  'arms-delivery': {
    en: 'arms delivery',
    fr: "livraison d'armes",
    roles: goods,
    payload: 'transfer',
    description: 'One lot of arms, aircraft, vehicles or ammunition is handed over or arrives.',
  },
  'aid-delivery': {
    en: 'aid delivery',
    fr: "livraison d'aide",
    roles: goods,
    payload: 'transfer',
    description: 'Goods are given: grain, fuel, medicine, vaccines.',
  },
  'trade-delivery': {
    en: 'trade delivery',
    fr: 'livraison commerciale',
    roles: goods,
    payload: 'transfer',
    description: 'Civil goods are sold and delivered.',
  },
  training: {
    en: 'training',
    fr: 'formation',
    roles: goods,
    payload: 'force',
    description: 'A course, a group of trainees or scholarships.',
  },
  exercise: { en: 'exercise', fr: 'exercice', roles: forces, payload: 'force', description: 'A military exercise.' },
  deployment: {
    en: 'deployment',
    fr: 'déploiement',
    roles: forces,
    payload: 'force',
    description: 'Forces or instructors arrive.',
  },
  drawdown: {
    en: 'drawdown',
    fr: 'réduction',
    roles: forces,
    payload: 'force',
    description: 'Forces are reduced or redrawn, or that is announced.',
  },
  withdrawal: {
    en: 'withdrawal',
    fr: 'retrait',
    roles: forces,
    payload: 'force',
    description: 'Forces leave for good.',
  },
  'base-handover': {
    en: 'base handover',
    fr: 'rétrocession de base',
    roles: forces,
    payload: 'force',
    description: 'A base is handed over or closed.',
  },
  coup: {
    en: 'coup d’état',
    fr: 'coup d’État',
    roles: ['initiator', 'target', 'participant', 'victim'],
    description: 'Power is seized from those who hold it.',
  },
  appointment: {
    en: 'taking of office',
    fr: 'prise de fonctions',
    roles: decisions,
    description: 'A person is named to or takes an office.',
  },
  dismissal: {
    en: 'leaving of office',
    fr: 'fin de fonctions',
    roles: decisions,
    description: 'A person resigns, is dismissed or removed.',
  },
  arrest: {
    en: 'arrest',
    fr: 'arrestation',
    roles: [...decisions, 'initiator', 'target'],
    description: 'Persons are arrested or detained, or freed.',
  },
  election: {
    en: 'election',
    fr: 'élection',
    roles: ['participant', 'organizer', 'decider', 'subject'],
    description: 'An election is held, or is due on a date that was set.',
  },
  referendum: {
    en: 'referendum',
    fr: 'référendum',
    roles: ['participant', 'organizer', 'decider', 'subject'],
    description: 'A referendum is held.',
  },
  postponement: {
    en: 'postponement',
    fr: 'report',
    roles: decisions,
    description: 'A date that was set is put off or given up.',
  },
  ruling: { en: 'ruling', fr: 'décision de justice', roles: decisions, description: 'A court decides.' },
  legislation: {
    en: 'legislation',
    fr: 'acte législatif',
    roles: [...decisions, 'voted-for', 'voted-against', 'abstained'],
    description: 'A law, charter or decree is adopted.',
  },
  protest: {
    en: 'protest',
    fr: 'manifestation',
    roles: [...fights, 'organizer', 'addressee'],
    description: 'People gather for or against something.',
  },
  'sanction-imposed': {
    en: 'sanctions imposed',
    fr: 'sanctions imposées',
    roles: decisions,
    payload: 'sanction',
    description: 'Measures are imposed or renewed, or persons are listed.',
  },
  'sanction-lifted': {
    en: 'sanctions lifted',
    fr: 'sanctions levées',
    roles: decisions,
    payload: 'sanction',
    description: 'Measures are lifted or eased.',
  },
  suspension: {
    en: 'suspension',
    fr: 'suspension',
    roles: decisions,
    payload: 'sanction',
    description: 'A body suspends a member, or a party suspends cooperation.',
  },
  'membership-change': {
    en: 'change of membership',
    fr: "changement d'adhésion",
    roles: [...decisions, 'signatory'],
    description: 'A member joins, leaves or announces that it leaves a body.',
  },
  vote: {
    en: 'vote',
    fr: 'vote',
    roles: ['decider', 'subject', 'voted-for', 'voted-against', 'abstained', 'participant', 'speaker'],
    description: 'A body votes; adoption and veto alike.',
  },
  'media-ban': {
    en: 'media ban',
    fr: 'interdiction de média',
    roles: decisions,
    description: 'An outlet is suspended or banned.',
  },
  battle: {
    en: 'battle',
    fr: 'combat',
    roles: fights,
    payload: 'violence',
    description: 'Armed sides fight each other.',
  },
  attack: {
    en: 'attack',
    fr: 'attaque',
    roles: fights,
    payload: 'violence',
    description: 'One side attacks a post, convoy or town.',
  },
  'air-strike': {
    en: 'air strike',
    fr: 'frappe aérienne',
    roles: fights,
    payload: 'violence',
    description: 'A strike from aircraft or drones.',
  },
  'violence-against-civilians': {
    en: 'violence against civilians',
    fr: 'violences contre des civils',
    roles: fights,
    payload: 'violence',
    description: 'Civilians are killed or hurt on purpose or in number.',
  },
  abduction: {
    en: 'abduction',
    fr: 'enlèvement',
    roles: fights,
    payload: 'violence',
    description: 'Persons are abducted, or freed.',
  },
  accident: {
    en: 'accident',
    fr: 'accident',
    roles: ['participant', 'victim', 'subject', 'deployer'],
    payload: 'violence',
    description: 'A crash or other mishap.',
  },
  accusation: {
    en: 'accusation',
    fr: 'accusation',
    roles: talks,
    description: 'A party accuses another in public; what it says is a proposition with its own denial.',
  },
  investigation: {
    en: 'investigation',
    fr: 'enquête',
    roles: ['investigator', 'decider', 'subject', 'addressee', 'participant', 'speaker'],
    description: 'An inquiry is opened, or its findings are published.',
  },
  publication: {
    en: 'publication',
    fr: 'publication',
    roles: ['investigator', 'speaker', 'subject', 'participant'],
    description: 'A report, index or interview is published.',
  },
  founding: {
    en: 'founding',
    fr: 'création',
    roles: [...decisions, 'signatory'],
    description: 'A body, operation or office comes into being.',
  },
  dissolution: {
    en: 'dissolution',
    fr: 'dissolution',
    roles: [...decisions, 'signatory'],
    description: 'A body or operation ends.',
  },
  project: {
    en: 'project',
    fr: 'projet',
    roles: [...goods, 'signatory', 'decider'],
    payload: 'agreement',
    description: 'A civil project is begun, built or opened: mine, plant, refinery, school.',
  },
  'cultural-event': {
    en: 'cultural event',
    fr: 'événement culturel',
    roles: talks,
    description: 'A cultural, scientific, religious or sports event.',
  },
})

/** How goods change hands. */
export const transferModes = vocabulary({
  sale: { en: 'sale', fr: 'vente', description: 'Bought, on whatever terms.' },
  gift: { en: 'gift', fr: 'don', description: 'Given free of charge.' },
  loan: { en: 'loan', fr: 'prêt', description: 'Lent or leased.' },
  unknown: { en: 'not known', fr: 'inconnu', description: 'No source says.' },
})

/** Fields that an agreement covers. */
export const fields = vocabulary({
  political: { en: 'political', fr: 'politique', description: 'Relations in general.' },
  military: { en: 'military', fr: 'militaire', description: 'Defence, arms, training of forces.' },
  security: { en: 'security', fr: 'sécurité', description: 'Police, intelligence, private security.' },
  economic: { en: 'economic', fr: 'économique', description: 'Trade, credit, debt, investment.' },
  mining: { en: 'mining', fr: 'mines', description: 'Gold, lithium, uranium, geology.' },
  energy: { en: 'energy', fr: 'énergie', description: 'Power, nuclear, fuel.' },
  space: { en: 'space and telecoms', fr: 'espace et télécoms', description: 'Satellites, communications.' },
  education: { en: 'education', fr: 'éducation', description: 'Study places, schools, language.' },
  culture: { en: 'culture', fr: 'culture', description: 'Culture, media, sport, religion.' },
  health: { en: 'health', fr: 'santé', description: 'Medicine and vaccines.' },
  agriculture: { en: 'agriculture', fr: 'agriculture', description: 'Farming, food, fertiliser.' },
  transport: { en: 'transport', fr: 'transports', description: 'Aviation, railways, roads.' },
})

/** Levels of a visit. */
export const visitLevels = vocabulary({
  'head-of-state': { en: 'head of state', fr: "chef de l'État", description: 'A head of state travels.' },
  'head-of-government': {
    en: 'head of government',
    fr: 'chef du gouvernement',
    description: 'A head of government travels.',
  },
  minister: { en: 'minister', fr: 'ministre', description: 'A minister or deputy minister travels.' },
  official: { en: 'official', fr: 'responsable', description: 'Any other official, officer or envoy.' },
  parliament: { en: 'parliament', fr: 'parlement', description: 'Members of a parliament or transitional council.' },
})

/** Measures of a sanction. */
export const measures = vocabulary({
  'asset-freeze': { en: 'asset freeze', fr: 'gel des avoirs', description: 'Assets are frozen.' },
  'travel-ban': { en: 'travel ban', fr: 'interdiction de voyager', description: 'Entry or travel is barred.' },
  'arms-embargo': { en: 'arms embargo', fr: 'embargo sur les armes', description: 'Arms may not be supplied.' },
  'border-closure': {
    en: 'closing of borders',
    fr: 'fermeture des frontières',
    description: 'Land or air borders are closed.',
  },
  'trade-ban': {
    en: 'trade restrictions',
    fr: 'restrictions commerciales',
    description: 'Trade or financial transactions are stopped.',
  },
  'membership-suspension': {
    en: 'suspension of membership',
    fr: "suspension de l'adhésion",
    description: 'Taken out of a body’s decisions.',
  },
  'aid-suspension': {
    en: 'suspension of aid',
    fr: "suspension de l'aide",
    description: 'Aid or joint operations are suspended.',
  },
})
