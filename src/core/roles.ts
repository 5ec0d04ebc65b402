/** Words for what people and bodies do: which make an introduction, and which make it private. Keys are folded. */
import { BODY_ROLES, EVERYDAY, PRIVATE, ROLES } from './lexicon.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Roles beyond the public offices of `ROLES`: work, sport, art, standing. */
const MORE = set(`
gov sen rep gen amb prof insp supt vp svp evp coo cio cmo md coordinator member priest pastor vicar nun monk preacher evangelist
theologian philosopher linguist ethicist criminologist pathologist coroner medic paramedic surgeon vet veterinarian statistician
demographer geographer cartographer geologist meteorologist climatologist oceanographer ecologist naturalist conservationist
neuroscientist astrophysicist cosmologist mathematician programmer coder hacker technologist inventor mechanic tailor potter weaver
captain skipper winger forward centre-back fullback halfback cornerback linebacker receiver tackle keeper goalie defenseman defenceman
quarterback pitcher catcher shortstop outfielder rusher center wrestler gymnast skater skier rower surfer climber jockey referee umpire
medallist medalist olympian sportsman sportswoman athlete footballer cricketer rapper comedian dancer ballerina choreographer songwriter
guitarist drummer bassist pianist violinist cellist saxophonist soprano tenor baritone vocalist frontman dj screenwriter showrunner
cinematographer animator illustrator cartoonist sculptor painter potter ceramicist model supermodel influencer youtuber podcaster host
commentator pundit essayist biographer critic reviewer translator interpreter lyricist dramatist novelist memoirist whistleblower
tycoon magnate billionaire millionaire entrepreneur industrialist oligarch shareholder lobbyist publicist recruiter broker trader
economist actuary auditor accountant bookkeeper strategist pollster organiser steward unionist suffragist feminist abolitionist
revolutionary guerrilla rebel militant jihadist warlord insurgent fighter soldier sailor airman marine paratrooper sniper spy
intern trainee apprentice assistant secretary clerk usher valet butler chef cook restaurateur baker brewer winemaker sommelier hotelier
landlord developer contractor builder plumber decorator joiner gardener florist shepherd rancher fisherman hunter trapper miner
docent teacher headteacher headmaster headmistress tutor instructor educator schoolteacher governor trustee patron benefactor donor
ally rival critic opponent foe successor predecessor colleague confidant mentor protege counterpart friend partner
lawmakers leader figurehead mastermind architect hero heroine icon legend star pioneer guru champion favourite favorite winner
contestant finalist laureate nobelist recipient author co-author editor-in-chief head boss chief deputy second-in-command
father-of-the-house whip backbencher frontbencher mep msp councilor alderman sheriff deputy constable detective sleuth investigator
magistrate barrister notary paralegal bailiff jurist envoy attache consul emissary peacekeeper observer inspector rapporteur registrar
woman man native ethicist dissident exile defector refugee-advocate loyalist hardliner moderate reformist populist nationalist conservative
liberal socialist communist democrat republican independent incumbent challenger contender hopeful frontrunner runner-up
`)

/** Endings with which English makes words for what somebody does, and words that have them by chance. */
const AGENT =
  /^\p{Ll}{2,}(?:[^aeiou]er|tor|sor|[^l]ist|logist|nomist|man|woman|person|maker|keeper|master|ician|arian|grapher|wright|player|holder|worker|ologist)$/u
const CHANCE = set(`
after under over whether rather later former never ever however other another either neither together number matter order offer
consider remember december september october november better longer lower higher greater larger smaller further farther earlier closer
stronger older younger newer deeper wider upper inner outer proper super computer paper letter quarter center centre corner border summer
winter weather power tower river water fever cancer dinner butter shelter theater chapter disaster hunger anger answer enter cover discover
deliver recover gather transfer differ suffer prefer refer encounter register monitor factor sector doctor actor motor tractor vector exist
assist consist resist insist persist twist list mist german human roman ottoman norman woman's per her inter hither tether order tender
gender render murder wonder ponder wander surrender trigger
`)

/** A word for what a person does or is. Listed, or built as English builds such words (geographer, virologist, electrician). */
export function isRole(key: string): boolean {
  return (
    ROLES.has(key) ||
    MORE.has(key) ||
    /(?:ologist|ographer|ometrist|iatrist|nomist|nomer|ician|ticist|arian|wright)$/.test(key)
  )
}

/** A word that right before a person's name, in small letters, says what the person does: "diver Keetan Munsell". */
export function isCalling(key: string): boolean {
  return isRole(key) || (AGENT.test(key) && !CHANCE.has(key))
}

/** The plural of a role: "cabinet ministers Jonathan Moyo and …". */
export function isCallings(key: string): boolean {
  return key.endsWith('s') && isRole(key.slice(0, -1))
}

/** A word for what a body is. */
export function isBodyRole(key: string): boolean {
  return (
    BODY_ROLES.has(key) ||
    /^(?:think-?tank|bloc|forum|body|charity|lobby|arm|branch|wing|subsidiary|affiliate|unit|lender|insurer|brewer|miner|chain|brand|label|studio|platform|app|site|journal|paper|tabloid|consortium|conglomerate|cooperative|collective|initiative|project|programme|program|venue|museum|hospital|school|church|force|army|branch|offshoot|rival|giant)$/.test(
      key,
    )
  )
}

/** Kin, age groups and bystanders: private when they are what the person is introduced as. */
const STANDINGS = set(`
resident residents neighbour neighbor bystander witness eyewitness mother father son daughter wife husband widow widower brother sister
parent parents uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter girlfriend boyfriend fiance fiancee teenager
teenage boy girl child infant toddler baby schoolboy schoolgirl pupil student freshman sophomore junior senior patient shopkeeper farmer
villager refugee migrant passenger commuter shopper tourist holidaymaker fan user customer friend girlfriend roommate classmate
grandparent stepfather stepmother stepson mum mom dad local pensioner retiree homeowner tenant driver motorist cyclist pedestrian hiker
survivor volunteer trainee apprentice intern native woman man aged
`)

/** True when the words are about an accusation, a misfortune or an age, or the person is introduced as somebody's kin or a bystander. */
export function isPrivate(keys: readonly string[], text: string): boolean {
  if (AGED.test(text)) return true
  if (keys.some((key) => PRIVATE.has(key) && !STANDINGS.has(key))) return true
  const head = keys.findIndex((key) => STANDINGS.has(key) || EVERYDAY.has(key) || isOffice(key))
  return head >= 0 && !isOffice(keys[head] as string)
}

const isOffice = (key: string) => isRole(key) && !STANDINGS.has(key) && !EVERYDAY.has(key)
const AGED =
  /\b\d{1,3}[- ]years?[- ]old\b|(?:,|\bwho (?:is|was)|\baged?) \(?\d{1,3}\b(?! (?:of|per|years of)\b)|\(\d{1,2}\)/
