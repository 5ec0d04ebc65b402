/** Words for what people and bodies do: which make an introduction, and which make it private. Keys are folded. */
import { BODY_ROLES, EVERYDAY, PRIVATE, ROLES } from './lexicon.ts'
import { wordSet } from './word-set.ts'

/** Roles beyond the public offices of `ROLES`: work, sport, art, standing. */
const MORE = wordSet(`
muezzin sexton jumper gov cllr sen rep gen amb prof insp supt vp svp evp coo cio cmo md member official priest pastor vicar nun monk preacher evangelist
theologian philosopher linguist ethicist criminologist pathologist coroner medic paramedic vet veterinarian statistician
neuroscientist programmer coder hacker inventor weaver
skipper winger fullback cornerback linebacker keeper goalie defenseman defenceman shortstop outfielder rusher wrestler gymnast skater
flanker fly-half scrum-half lock skier rower surfer climber jockey referee umpire medallist medalist olympian sportsman sportswoman athlete rapper comedian dancer
ballerina choreographer songwriter singer-songwriter guitarist drummer bassist pianist violinist cellist saxophonist soprano tenor
baritone vocalist frontman dj screenwriter showrunner animator illustrator cartoonist sculptor painter model influencer youtuber
podcaster host commentator pundit essayist biographer critic reviewer translator interpreter dramatist memoirist whistleblower tycoon
magnate billionaire millionaire industrialist oligarch shareholder lobbyist publicist broker trader actuary auditor pollster unionist
suffragist feminist abolitionist revolutionary rebel jihadist insurgent fighter soldier sailor marine paratrooper spy assistant secretary
clerk usher valet chef restaurateur hotelier developer contractor builder decorator rancher
teacher headteacher headmaster headmistress tutor instructor educator schoolteacher trustee patron benefactor rival opponent foe
counterpart lawmaker figurehead mastermind guru winner contestant finalist laureate recipient co-author editor-in-chief
whip backbencher frontbencher mep msp mla alderman sheriff constable investigator magistrate barrister notary jurist attache emissary
peacekeeper observer rapporteur registrar exile defector loyalist hardliner moderate reformist nationalist conservative democrat
republican challenger nonpartisan localist newcomer contender frontrunner runner-up doctor nurse midwife
`)

/** Endings with which English makes words for what somebody does, and words that have them by chance. */
const AGENT =
  /^\p{Ll}{2,}(?:[^aeiou]er|tor|sor|[^l]ist|logist|nomist|man|woman|person|maker|keeper|master|ician|arian|grapher|wright|player|holder|worker|ologist)$/u
const CHANCE = wordSet(`
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
    /^co-?(?:author|chair|creator|director|host|leader|owner|pilot|star|writer)$/.test(key) ||
    /(?:ologist|ographer|ometrist|iatrist|nomist|nomer|ician|ticist|arian|wright)$/.test(key)
  )
}

/** A word that right before a person's name, in small letters, says what the person does: "diver Keetan Munsell". */
export function isCalling(key: string): boolean {
  return isRole(key) || (AGENT.test(key) && !CHANCE.has(key))
}

/** The plural of a role: "cabinet ministers Jonathan Moyo and …". */
export function isCallings(key: string): boolean {
  return key.endsWith('s') && key !== 'members' && isRole(key.slice(0, -1))
}

/** A word for what a body is. */
export function isBodyRole(key: string): boolean {
  return (
    BODY_ROLES.has(key) ||
    /^(?:think-?tank|bloc|forum|body|charity|lobby|arm|branch|wing|subsidiary|affiliate|unit|lender|insurer|brewer|miner|chain|brand|label|studio|platform|app|site|journal|paper|tabloid|consortium|conglomerate|cooperative|collective|initiative|project|programme|program|venue|museum|hospital|school|church|force|army|branch|offshoot|giant|band|orchestra|choir|troupe|publication|outlet|engine)$/.test(
      key,
    )
  )
}

/** What a thing is that is neither a body nor a place: made, launched, played, believed in. */
const THINGS = wordSet(`
god goddess deity religion faith drug medicine vaccine disease virus film movie book novel song album game ship vessel mission
spacecraft satellite law treaty festival holiday website language capsule probe telescope rocket missile comet asteroid device app
software browser documentary sitcom musical opera podcast blog cocktail dish aircraft plane technique theory syndrome disorder gene protein mineral
dialect technology standard format protocol
`)
const plural = (key: string) =>
  key.endsWith('craft')
    ? key
    : key
        .replace(/([^aeiou])y$/, '$1ie')
        .replace(/s$/, 'se')
        .concat('s')
const MANY = new Set([...THINGS].map(plural))

/** A word for what a thing is. */
export const isThing = (key: string): boolean => THINGS.has(key)
/** The plural of such a word: "gods", "spacecraft". */
export const isThings = (key: string): boolean => MANY.has(key)

/** Words for where people live, and for water, hills and the like. */
export const SETTLED = new Set(
  'town city village hamlet district suburb neighbourhood neighborhood quarter island islet province port settlement commune municipality township oblast county river lake mountain resort stronghold outpost camp enclave peninsula'.split(
    ' ',
  ),
)

/** Kin, age groups and bystanders: private when they are what the person is introduced as. */
const STANDINGS = wordSet(`
resident residents neighbour neighbor bystander witness eyewitness mother father son daughter wife husband widow widower brother sister
parent parents uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter girlfriend boyfriend fiance fiancee teenager
teenage boy girl child infant toddler baby schoolboy schoolgirl pupil student freshman sophomore patient shopkeeper farmer
villager refugee migrant passenger commuter shopper tourist holidaymaker fan user customer roommate classmate schoolmate grader
grandparent stepfather stepmother stepson stepdaughter mum mom dad pensioner retiree homeowner tenant motorist pedestrian hiker
survivor woman man aged
`)

/** What somebody is accused of, or is said to be in somebody's private life. */
const ACCUSED = wordSet(`
offender criminal mob mafia gangster mobster kingpin trafficker smuggler terrorist molester paedophile pedophile predator fraudster conman swindler
rioter looter procurer pimp prostitute mistress lover stalker accuser complainant informant addict alcoholic bankrupt hijacker kidnapper
assassin perpetrator culprit ringleader accomplice abuser burglar robber thief arsonist poisoner extremist sued indicted acquitted
extradited deported stabbed beaten drowned hospitalised hospitalized infected paralysed paralyzed disabled suicidal homeless unstable
`)

/**
 * True when the words are about an accusation, a misfortune or an age, or the person is introduced as somebody's kin or a
 * bystander. `keys` leave out possessors: "the president's late father" is no president.
 */
export function isPrivate(keys: readonly string[], text: string): boolean {
  if (AGED.test(text) || LIVES.test(text)) return true
  if (keys.some((key) => ACCUSED.has(key) || (PRIVATE.has(key) && !STANDINGS.has(key)))) return true
  const head = keys.findIndex((key) => STANDINGS.has(key) || EVERYDAY.has(key) || isOffice(key))
  return head >= 0 && !isOffice(keys[head] as string)
}

const isOffice = (key: string) => isRole(key) && !STANDINGS.has(key) && !EVERYDAY.has(key)
const LIVES = /, (?:who lives?d? |of \d)/
const AGED =
  /\b\d{1,3}[- ]years?[- ]old\b|(?:,|\bwho (?:is|was)|\baged?) \(?\d{1,3}\b(?! (?:of|per|years of)\b)|\(\d{1,2}\)/
