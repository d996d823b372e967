import type { Gender } from '../referent.ts';

/**
 * Nouns for what a person is or does: the head of a role ("a senior official"), of a title ("Senator") and of a
 * description ("a source in the ministry"). Singular, lower case.
 */
const HELD_FOR_THE_PUBLIC =
  'president premier chancellor minister secretary undersecretary senator sen representative rep congressman congresswoman gov governor lawmaker legislator ' +
  'parliamentarian mp mep mec councillor councilman councilwoman councilor alderman mayor ambassador diplomat envoy consul ' +
  'commissioner judge justice magistrate prosecutor solicitor-general sheriff deputy officer official policeman policewoman constable ' +
  'detective inspector superintendent sergeant lieutenant captain major colonel general admiral commander marshal ' +
  'brigadier king queen prince princess emperor sultan sheikh emir taoiseach speaker whip ' +
  'regulator treasurer ombudsman coroner delegate nominee candidate authority civil-servant democrat republican ' +
  'ayatollah warden bureaucrat investigator adviser-general negotiator statesman';

const HELD_IN_PRIVATE =
  'chief head leader director chairman chairwoman chairperson chair ceo cfo coo cto founder co-founder cofounder owner partner executive manager boss ' +
  'employee worker staffer aide adviser advisor strategist consultant organiser organizer campaigner activist advocate volunteer ' +
  'spokesman spokeswoman spokesperson rep attorney lawyer solicitor barrister counsel professor lecturer teacher principal dean ' +
  'student pupil graduate scholar fellow researcher scientist economist historian philosopher analyst expert specialist ' +
  'academic psychologist psychiatrist biologist physicist chemist astronomer meteorologist climatologist geologist ' +
  'epidemiologist virologist engineer architect designer developer programmer doctor physician surgeon neurosurgeon nurse paramedic ' +
  'dentist pharmacist therapist patient survivor victim witness bystander passer-by resident local neighbour neighbor villager ' +
  'homeowner tenant farmer fisherman miner shopkeeper trader broker investor banker financier businessman businesswoman entrepreneur billionaire ' +
  'millionaire philanthropist developer agent editor reporter journalist correspondent columnist commentator contributor presenter host anchor ' +
  'broadcaster moderator producer blogger author writer novelist poet playwright critic reviewer biographer publisher artist ' +
  'painter sculptor photographer filmmaker actor actress comedian singer musician rapper songwriter composer conductor ' +
  'dancer star celebrity model influencer player footballer striker midfielder defender goalkeeper quarterback pitcher coach ' +
  'trainer referee captain champion athlete runner cyclist boxer golfer swimmer driver pilot passenger ' +
  'bishop archbishop cardinal pope priest vicar pastor reverend imam rabbi monk nun cleric preacher ' +
  'mother father mom mum dad son daughter brother sister wife husband uncle aunt nephew niece cousin grandmother ' +
  'grandfather grandson granddaughter parent child widow widower girlfriend boyfriend fiancé fiancée bride groom friend ' +
  'colleague counterpart man woman boy girl person teenager youngster pensioner veteran survivor refugee migrant protester ' +
  'demonstrator rebel fighter gunman suspect defendant plaintiff juror inmate hostage prisoner killer source insider ' +
  'whistleblower observer supporter opponent rival ally donor fan listener viewer reader user customer client shopper visitor ' +
  'tourist guest traveller traveler voter member participant respondent caller buyer seller builder chef baker librarian ' +
  'curator archaeologist sociologist anthropologist pollster planner guide secretary-general caretaker carer guard clerk ' +
  'lobbyist socialist conservative liberal politician dissident hacker collector inventor heir heiress tycoon mogul guru secretary ' +
  'veterinarian vet conservationist environmentalist ecologist zoologist feminist nominee landlord forecaster mediator delegate spokes ' +
  'soldier airman serviceman corporal trooper firefighter ranger peacekeeper lead winner finalist contestant skipper teammate boxer wrestler jockey umpire superstar legend pioneer translator interpreter ' +
  'accountant auditor insurer underwriter statistician mathematician linguist theologian ex-wife ex-husband stepfather stepmother';

const words = (list: string): string[] => list.split(' ');

export const OFFICIALS: ReadonlySet<string> = new Set(words(HELD_FOR_THE_PUBLIC));

export const PERSON_NOUNS: ReadonlySet<string> = new Set([...OFFICIALS, ...words(HELD_IN_PRIVATE)]);

/** People who tell what they saw or live through, not what their office knows. */
export const WITNESSES: ReadonlySet<string> = new Set(
  words(
    'witness eyewitness bystander passer-by resident local neighbour neighbor villager homeowner survivor victim protester ' +
      'demonstrator passenger commuter tourist refugee hostage',
  ),
);

const FEMALE: ReadonlySet<string> = new Set(
  words(
    'mother mom mum daughter sister wife aunt niece grandmother granddaughter widow girlfriend fiancée bride woman girl ' +
      'actress queen princess nun heiress duchess baroness countess lady stepmother ex-wife mistress waitress hostess',
  ),
);

const MALE: ReadonlySet<string> = new Set(
  words(
    'father dad son brother husband uncle nephew grandfather grandson widower boyfriend fiancé groom man boy king prince ' +
      'monk duke baron count stepfather ex-husband pope priest imam bishop archbishop cardinal ayatollah sultan emir',
  ),
);

/** The pronoun a role or kinship word calls for; null where the word is open. */
export function genderOfNoun(noun: string): Gender | null {
  if (FEMALE.has(noun) || noun.endsWith('woman')) return 'she';
  if (MALE.has(noun) || (noun.endsWith('man') && PERSON_NOUNS.has(noun))) return 'he';
  return null;
}

/** Titles that take the place of a role only in address: they are no role of their own. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['mx', null],
  ['sir', 'he'],
  ['dame', 'she'],
  ['lord', 'he'],
  ['lady', 'she'],
  ['baroness', 'she'],
  ['dr', null],
  ['prof', null],
  ['rev', null],
  ['datuk', null],
  ['dato', null],
  ['seri', null],
  ['tan', null],
  ['sri', null],
  ['haji', 'he'],
  ['fr', 'he'],
  ['hon', null],
]);

/** Shortened titles, written with or without their stop. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words('sen rep gov gen col lt maj capt cmdr sgt adm brig cpl pvt det insp supt pres atty st'),
);

/** Nouns for persons that begin a name of something else when they have a capital: "Child Care", "Local Government". */
export const NO_TITLES: ReadonlySet<string> = new Set(
  words(
    'child local parent person woman man boy girl friend guest host star member model user victim driver partner owner guide ' +
      'worker student patient guard fan player visitor customer client veteran investor voter resident heir conservative liberal ' +
      'democrat republican socialist family teacher nurse farmer employee ally rival king queen',
  ),
);

/** Words that modify a role noun: "former", "deputy", "Assistant Secretary". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    'former ex deputy vice chief senior junior acting interim assistant associate executive managing prime foreign home defense defence ' +
      'finance interior health education justice trade labor labour economy energy environment transport attorney police fire press ' +
      'federal state national local regional provincial city county town district shadow opposition party campaign lead top ' +
      'independent veteran longtime long-time then current incoming outgoing late presidential parliamentary general special ' +
      'political military security intelligence communications cabinet council rear air brigadier detective high supreme ' +
      'retired fellow research science staff board senate congressional republican democratic conservative liberal socialist ' +
      'liberal company club team head first second third lieutenant major principal human rights climate business billionaire co',
  ),
);

/** Singular of a regular plural, for looking nouns up. */
export function singular(noun: string): string {
  if (PERSON_NOUNS.has(noun) || noun.length < 4 || !noun.endsWith('s') || /(?:ss|is|us)$/.test(noun)) {
    return IRREGULAR.get(noun) ?? noun;
  }
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
  ['children', 'child'],
  ['police', 'police'],
  ['spokesmen', 'spokesman'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
]);
