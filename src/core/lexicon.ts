/**
 * The closed word lists that reading stands on. Keys are folded. Open lists (places, people, bodies) belong to the glossary.
 */
import { wordSet } from './word-set.ts'

/** Words with an apostrophe are also known without. */
const set = (text: string): ReadonlySet<string> =>
  new Set([...wordSet(text)].flatMap((word) => (word.includes("'") ? [word, word.replace("'", '')] : [word])))

/** Words that open sentences or stand inside titles and are not names by themselves. */
export const COMMON = set(`
a about above according across after again against ago all almost alone along already also although always am amid among an and
another any anyone anything are around as asked at away back be because been before behind being below beneath beside besides
between beyond big both but by call can can't cannot could day days despite did do does doing don't done down due during each early
eight either eleven else enough even ever every everyone everything except far few fifth first five following for four fourth from
further get give given go going good got had half has have having he he's hello help her here here's hers herself him himself his
hours how however hundreds i i'd i'll i'm i've if in indeed inside instead into is isn't it it's its itself just keep last late later
least less let let's like likewise little long look lots made make many may maybe me meanwhile million more moreover most much must
my myself near nearly neither never nevertheless new next night nine no nobody none nonetheless nor not nothing now of off often oh
ok on once one only onto or other others otherwise our out outside over own people perhaps please put rather really recently right
said same saw say saying says second see seven several shall she she's should show similarly since six so some someone something
sometimes soon still such sure take ten than thank thanks that that's the their them themselves then there there's therefore these
they they're they've things think third this those though thousands three through throughout thus time to today together tomorrow
tonight too toward towards two under unless unlike until up upon us use used very via was wasn't watch we we'll we're we've week
well were what what's when where whether which while who who's whom whose why will with within without won't work would year years
yes yesterday yet you you'd you'll you're you've your yours
aren't didn't doesn't hadn't hasn't haven't he'd he'll here'll how's it'd it'll mustn't needn't she'd she'll shouldn't that'd that'll
there'd there'll they'd they'll weren't we'd we've what'd what'll what're when's where's who'd who'll who're why's wouldn't y'all
ah aha alas aw bye d'oh eh er haha hah hello hey hi hm hmm hmmm hooray huh mhm nah nope ooh oops ouch uh uhm um umm well whoa wow
yeah yep yup gosh goodbye true false
officials authorities police experts analysts critics observers residents witnesses reporters journalists leaders members
supporters opponents scientists researchers doctors soldiers troops forces fighters militants rebels protesters voters lawmakers
diplomats government ministers state local national international foreign former top senior video photo image file read related
share advertisement updated published breaking news story live opinion analysis editorial exclusive editor editors correspondent
image images photograph caption source sources credit left right above below center centre
`)

export const MONTHS_DAYS =
  set(`january february march april may june july august september october november december jan feb mar
apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`)

/** Words that stand inside a name in lower case: "Ministry of Defence", "Osama bin Laden", "Charles de Gaulle". */
export const PARTICLES = set(
  `al el bin ibn bint abu van von der den de del della di da dos das du la le ul ud e ye i y af st ter ten ap ab`,
)

/** Small words that may open a name: "de Blasio", "al-Shabab", "bin Salman", "von der Leyen". */
export const OPENING_PARTICLES = set(`al el bin ibn bint abu van von der de del della di da dos das du la le`)

/** Halves in front of a hyphen that say how something stands to a name, and are no part of one. */
export const PREFIXES = set(`pro anti non un pan ex post pre neo sub mid semi quasi inter trans cross`)

/** Halves after a hyphen that make an adjective of a name: "London-based", "Iran-backed", "Europe-wide". */
export const SUFFIXES =
  set(`based wide style like born led old long run held era backed owned trained educated listed funded sponsored made built area
bound first only year friendly aligned controlled occupied administered allied linked related driven supported brokered mediated
designed speaking inspired dominated loving hating themed affiliated imposed appointed ruled sized class level type free ready
bashing produced registered flagged going`)

/** Heads that join with "and": "Centers for Disease Control and Prevention". */
export const AND_HEADS =
  set(`ministry department committee office centers center centre commission organization organisation institute agency bureau council
museum school college academy subcommittee panel conference convention`)

/** Heads that a possessive before them belongs to: "Queen Anne's County", "Children's Hospital". */
export const POSSESSED = set(
  `county hospital party university college republic court church island fund bank bay council`,
)

/** Faiths, their people and other adjectives of peoples that belong to no one country. */
export const FAITHS =
  set(`muslim muslims islamic islamist islamists christian christians jewish jew jews catholic catholics protestant protestants
orthodox hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites arab arabs kurdish western eastern latin hispanic
hispanics latino latinos latina slavic nordic arabian asian asians african africans european europeans caucasian hellenic persian
ottoman soviet nazi nazis communist communists marxist marxists zionist zionists semitic westerner westerners northerner northerners
southerner southerners`)

/** Languages, which are no names to explain: "in Hebrew, German and Japanese". Those that are also peoples come as demonyms. */
export const LANGUAGES =
  set(`english hebrew arabic latin mandarin cantonese hindi urdu bengali punjabi tamil telugu marathi gujarati swahili farsi dari pashto
amharic tigrinya hausa yoruba igbo zulu xhosa afrikaans tagalog malay javanese khmer yiddish gaelic welsh catalan basque galician
esperanto creole sanskrit aramaic flemish`)

/** Short forms that are things or degrees, not names. */
export const GENERIC =
  set(`dna rna iq phd msc bsc sc m ma ba mba ceo cfo cto tv dvd cd pc usb html css url faq vr pov rov gdp diy suv gps atm pin hr pr id
ok am pm bc ad rsvp asap aka vip mp mps mep ngo ngos led lcd hd uv x y z gmt est edt cst pst pdt bst utc cet
ist et ph ceos cfos ctos tvs dvds cds pcs suvs atms vips phds gis ads faqs qa qc leds suv suvs ev evs ai`)

/** Heads after which "of", "for", "and" belong to the name. */
export const OF_HEADS =
  set(`ministry ministries university bank republic department bureau office institute institution school
college council house court union league organization organisation association federation kingdom gulf strait sea bay cape isle
isles church museum academy center centre centers centres board committee commission chamber party army front movement battle treaty
declaration society hall library medal prize award legion cross star duke prince princess queen king statue tower lord order board congress assembly parliament
conference confederation community cooperation campaign foundation fund agency authority administration directorate command corps
force forces guard guards ministry secretariat group network coalition alliance consortium port isle siege fall massacre sultanate
emirate emirates states state commonwealth partnership programme program convention charter high physicians doctors friends voice
mission municipality journal court standards history rights international national soviet democratic people's peoples peoples' city district province archbishop bishop daughters sons bank`)

/** Titles written before a name with a capital; not part of the name. Military ranks, offices, forms of address. */
export const TITLES =
  set(`mr mrs ms miss mx dr prof professor sir dame lord lady madam president vice-president prime premier chancellor
minister secretary senator sen representative rep congressman congresswoman governor gov mayor sheriff ambassador envoy judge justice chief
general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier brig commander cmdr marshal corporal
private officer inspector detective king queen prince princess emir sheikh sheik sultan pope cardinal archbishop bishop reverend rev
father imam mullah maulvi mawlawi maulana ayatollah grand hojatoleslam rabbi brother sister speaker chairman chairwoman chairperson
director leader deputy vice acting attorney commissioner mp mps mep meps mla mlas msp msps cm constable justices judges presidents ministers councillor cllr councilman councilwoman undersecretary spokesman spokeswoman
spokesperson coach hon honourable honorable first lady engineer haji hajji qari ustad crown former emeritus`)

/** Words that go with a title: "Deputy Foreign Minister", "Interior Minister", "Chief Executive". */
export const TITLE_PARTS =
  set(`supreme majority minority opposition foreign defence defense interior finance home deputy vice acting prime trade health education energy justice oil economy press
public security intelligence major brigadier lieutenant rear chief executive human rights state general financial operating
affairs internal external technology medical scientific economist analyst correspondent scientist justice staff assistant associate senior junior under
permanent special parliamentary first second emeritus marketing creative managing editorial`)

/** Titles that also begin names of bodies, streets and things: "General Electric", "King Street", "Prince George". */
export const TITLED_NAMES =
  set(`general private major captain prime chief king queen prince princess sister father brother crown first grand lady lord deputy
justice miss marshal corporal colonel sultan pope cardinal imam rabbi engineer acting vice`)

/** What stands after "Secretary of", "Chief of", before the name: "Secretary of State Antony Blinken". */
export const OFFICE_PARTS =
  set(`state staff defense defence treasury labor labour commerce energy education transportation agriculture health war interior
justice homeland finance parliament mission police operations government foreign affairs home internal external national public
security social supreme court house senate navy army trade industry tourism culture environment transport economy information`)

/** The head words of a public role: an introduction with one of these becomes a card. */
export const ROLES = set(`
president vice-president premier chancellor minister secretary senator representative congressman congresswoman lawmaker legislator
parliamentarian mp td governor mayor ambassador envoy diplomat consul judge justice prosecutor attorney lawyer solicitor advocate chief
general colonel major captain lieutenant admiral brigadier commander marshal officer inspector king queen prince princess emir sheikh
sultan pope cardinal archbishop bishop imam ayatollah rabbi cleric speaker chairman chairwoman chairperson chair director head leader
deputy commissioner councillor councilman councilwoman undersecretary spokesman spokeswoman spokesperson coach manager trainer captain
analyst expert researcher scientist professor lecturer academic historian economist sociologist anthropologist political biologist
physicist chemist astronomer epidemiologist virologist physician surgeon psychologist psychiatrist engineer architect author writer
novelist poet playwright columnist editor reporter correspondent journalist broadcaster presenter anchor blogger filmmaker
photographer producer actor actress singer musician composer artist designer activist campaigner organiser organizer founder
co-founder cofounder owner executive ceo cfo chairman boss banker investor entrepreneur businessman businesswoman philanthropist
adviser advisor aide strategist negotiator mediator delegate candidate nominee incumbent politician statesman dissident warlord
militiaman general-secretary secretary-general coordinator representative administrator superintendent principal dean rector
chancellor provost curator librarian conductor player footballer striker midfielder defender goalkeeper quarterback pitcher batsman
bowler cricketer runner sprinter swimmer cyclist boxer golfer driver champion skipper monarch ruler dictator fellow scholar
specialist consultant counsel counselor counsellor treasurer comptroller ombudsman watchdog chairman astronaut cosmonaut pilot
founder heir successor predecessor veteran prime`)

/** Heads of a body's introduction: "the Afghanistan Analysts Network, a Kabul-based research group". */
export const BODY_ROLES =
  set(`group organization organisation agency company firm corporation network party movement alliance bank
institute think-tank tank university college newspaper magazine broadcaster station channel website publisher charity foundation union
federation association league club team militia faction body watchdog regulator carrier airline manufacturer maker retailer startup
start-up operator provider developer contractor consultancy nonprofit non-profit ministry department council commission committee
coalition service outlet daily weekly`)

/** Words that make an introduction private or accusing: never marked, however public the role beside them. */
export const PRIVATE =
  set(`suspect suspects suspected accused alleged allegedly charged convicted arrested detained jailed sentenced
guilty wanted fugitive murderer killer rapist attacker gunman bomber shooter victim victims killed dead died dying injured wounded
hurt survivor missing kidnapped abducted resident neighbour neighbor bystander witness eyewitness mother father son daughter wife
husband widow widower brother sister parent parents uncle aunt cousin girlfriend boyfriend fiance fiancee teenager teenage boy girl
child infant toddler baby schoolboy schoolgirl pupil student patient defendant plaintiff inmate prisoner convict shopkeeper farmer
villager refugee migrant passenger disgraced aged`)

/** Words before a place that make a bare name a place. */
export const PLACE_BEFORE = set(
  `in near from at to around outside across into toward towards via through inside throughout between`,
)

/** Words that, after or before a name, say what kind of thing it is. */
export const PLACE_HEADS =
  set(`river sea ocean lake gulf strait bay cape peninsula island islands isle isles mount mountain mountains
valley desert province district county region oblast governorate state city town village airport port street road avenue square bridge
park forest canal pass border coast peninsula plateau basin archipelago territory republic stadium arena base building tower hall palace
plaza garden gardens temple mosque cathedral castle beach canyon falls glacier hills heights creek ridge shore coastline prefecture
community municipality camp`)
export const BODY_HEADS =
  set(`gallery galleries ministry university institute institution college school bank council court agency army navy corps
command force forces police party union league organization organisation association federation committee commission department bureau
office administration authority group company corporation corp inc ltd plc llc co network news times post journal herald tribune
guardian gazette telegraph press agency foundation fund club fc united academy hospital church movement front brigade battalion
regiment division service services board assembly parliament congress senate chamber cabinet government airlines airways motors
industries systems technologies technology labs studios records entertainment pictures media radio television tv society trust
center centre gallery galleries programme program initiative coalition alliance taliban guard guards senate tribunal secretariat`)
export const EVENT_HEADS =
  set(`war wars battle siege summit conference olympics games cup championship championships open festival
election elections referendum crisis massacre genocide revolution uprising coup attack attacks bombing earthquake hurricane typhoon
cyclone storm flood pandemic epidemic outbreak talks prix marathon tournament league`)
export const IDEA_HEADS =
  set(`act treaty agreement accord accords pact convention protocol law doctrine theory declaration charter
constitution amendment plan deal resolution memorandum bill principle principles theorem virus disease`)

/** Directions written small before a place: "southern", "central". */
export const COMPASS =
  set(`northern southern eastern western central north south east west northeastern northwestern southeastern southwestern
north-eastern north-western south-eastern south-western northeast northwest southeast southwest mainland downtown neighbouring
neighboring nearby upstate rural coastal`)

/** Verbs of speaking: what stands beside them speaks, so it is a person more often than a body. */
export const SPEAKS =
  set(`said says told tells added adds asked asks argued argues noted notes wrote writes tweeted explained explains warned insisted
recalled admitted acknowledged replied thinks believes remembers joked laughed smiled commented stated quipped concluded`)

/** Words after the name of a body: "Apple shares", "UN officials", "Boeing spokesman". */
export const BODY_FOLLOWERS =
  set(`spokesman spokeswoman spokesperson officials official shares stock members member leaders leader chief executive ceo boss
employees employee workers staff fans players supporters headquarters fighters forces troops militants report reports website
researchers lawyers executives investors customers users candidate candidates lawmakers`)

/** A word that says, at the end of a name, what kind of thing it is. */
export const isHead = (key: string): boolean =>
  BODY_HEADS.has(key) || PLACE_HEADS.has(key) || EVENT_HEADS.has(key) || IDEA_HEADS.has(key)

/** Everyday groups of roles, to notice when an article's person is not the glossary's. */
export const WALKS: Readonly<Record<string, ReadonlySet<string>>> = {
  power:
    set(`president premier chancellor minister secretary senator representative congressman congresswoman lawmaker legislator mp
    governor mayor ambassador envoy diplomat king queen prince princess emir sultan speaker leader politician statesman warlord
    general commander colonel chief negotiator spokesman spokeswoman spokesperson militant insurgent guerrilla adviser head
    movement party government foreign defence defense military army taliban intelligence security director deputy officer mujahideen`),
  sport:
    set(`coach player footballer striker midfielder defender goalkeeper quarterback pitcher batsman bowler cricketer runner sprinter
    swimmer cyclist boxer golfer driver champion skipper trainer`),
  arts: set(`actor actress singer musician composer artist designer filmmaker novelist poet playwright photographer producer conductor
    rapper guitarist drummer comedian`),
  learning:
    set(`professor lecturer academic historian economist sociologist anthropologist biologist physicist chemist astronomer
    epidemiologist virologist researcher scientist scholar fellow analyst expert`),
  everyday:
    set(`firefighter plumber plasterer potter florist volunteer caretaker bricklayer teacher baker farmer nurse driver electrician carpenter mechanic shopkeeper waiter waitress chef
    accountant dentist pharmacist librarian gardener butcher barber realtor clerk cashier janitor postman`),
}

/** Nouns of everyday work: a stated role, so quoted, but a private person, so never marked. */
export const EVERYDAY = WALKS.everyday as ReadonlySet<string>

/** Initials of three letters at most that stand alone in any news story and mean one body. All others need a word that speaks for them. */
export const KNOWN_INITIALS = set(
  'un eu who imf wto g7 g-7 g8 g-8 g20 g-20 ecb icj icc ioc kgb nhl wfp msf rsf hrw esa',
)

/** Countries whose names people bear as first names too. */
export const NAMESAKE_LANDS: ReadonlySet<string> = new Set(['jordan', 'chad', 'georgia', 'israel'])
