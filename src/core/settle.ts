/**
 * The second pass over the page: what one mention tells settles the others. A surname is the person named in full before,
 * a name without signs is what it is elsewhere, and titles in capitals are read with the names of the body.
 */
import { keyOf, type Passage } from './find.ts'
import { KINDS, type Kind } from './model.ts'
import type { Name } from './spot.ts'

/** What the page says of one name: how much its mentions speak for each kind. */
type Vote = { sums: number[]; name: Name; passage: Passage }

/** How far a kind must lead, in mentions' certainties, to settle the mentions without signs. */
const LEAD = 0.5
/** Longest name looked for in title case, in words. */
const LONGEST = 6

/** All names of the page with their kinds settled, and those that title case or capitals hid. */
export function settle(passages: readonly Passage[], names: readonly Name[][]): Name[][] {
  const votes = new Map<string, Vote>()
  const bearers = new Map<string, Name>()
  passages.forEach((passage, i) => {
    for (const name of names[i] as Name[]) vote(passage, name, votes, bearers)
  })
  return passages.map((passage, i) => {
    const own = names[i] as Name[]
    const settled = own.map((name) => settledKind(passage, name, votes, bearers))
    return passage.loud || passage.flat ? withHidden(passage, settled, votes) : settled
  })
}

function vote(passage: Passage, name: Name, votes: Map<string, Vote>, bearers: Map<string, Name>): void {
  const key = keyOf(passage, name)
  let known = votes.get(key)
  if (!known) {
    known = { sums: [0, 0, 0, 0, 0], name, passage }
    votes.set(key, known)
  }
  const kind = KINDS.indexOf(name.kind)
  known.sums[kind] = (known.sums[kind] as number) + (name.told ? name.sure : name.sure / 4)
  if (name.kind !== 'person' || !name.told) return
  if (name.to - name.from < 2 && name.because.rule !== 'age' && name.because.rule !== 'a person’s deed') return
  const surname = passage.keys[name.to - 1] as string
  if (!bearers.has(surname)) bearers.set(surname, name)
}

function settledKind(passage: Passage, name: Name, votes: Map<string, Vote>, bearers: Map<string, Name>): Name {
  const single = name.to - name.from === 1
  if (name.told && !single) return name
  const key = keyOf(passage, name)
  const bearer = single ? bearers.get(key) : undefined
  if (bearer && !(name.told && name.kind !== 'person')) {
    const rule = bearer.to - bearer.from > 1 ? ('named in full elsewhere' as const) : ('shown elsewhere' as const)
    const because = { rule, word: key }
    return { ...name, kind: 'person', sure: Math.max(name.sure, bearer.sure), told: bearer.told || name.told, because }
  }
  if (name.told) return name
  const sums = (votes.get(key) as Vote).sums
  const best = leader(sums)
  const kind = KINDS[best] as Kind
  const lead = leadOf(sums, best)
  if (lead < LEAD || kind === name.kind) return name
  return {
    ...name,
    kind,
    sure: Math.min(0.9, 0.5 + lead / 4),
    told: true,
    because: { rule: 'told elsewhere', word: key },
  }
}

function leader(sums: readonly number[]): number {
  let best = 0
  for (let k = 1; k < sums.length; k++) if ((sums[k] as number) > (sums[best] as number)) best = k
  return best
}

function leadOf(sums: readonly number[], best: number): number {
  let second = 0
  for (let k = 0; k < sums.length; k++) if (k !== best) second = Math.max(second, sums[k] as number)
  return (sums[best] as number) - second
}

/** Names of the page's sentences that stand in a title or in capitals, where shape could not show them. */
function withHidden(passage: Passage, names: readonly Name[], votes: ReadonlyMap<string, Vote>): Name[] {
  const taken = new Uint8Array(passage.words.length)
  for (const { from, to } of names) taken.fill(1, Math.max(0, from), to)
  const hidden: Name[] = []
  for (let at = 0; at < passage.words.length; at++) {
    const to = longestKnown(passage, at, taken, votes)
    if (to === at) continue
    const { name } = votes.get(keyOf(passage, { from: at, to })) as Vote
    const because = { rule: 'told elsewhere' as const, word: passage.keys[at] as string }
    hidden.push({ ...name, from: at, to, titled: at, because })
    at = to - 1
  }
  return hidden.length ? [...names, ...hidden].sort((a, b) => a.from - b.from) : [...names]
}

function longestKnown(passage: Passage, at: number, taken: Uint8Array, votes: ReadonlyMap<string, Vote>): number {
  const limit = Math.min(passage.words.length, at + LONGEST)
  let end = at
  let key = ''
  for (let to = at + 1; to <= limit && !taken[to - 1] && passage.words[to - 1]?.shape !== 'lower'; to++) {
    key = to === at + 1 ? (passage.keys[at] as string) : `${key} ${passage.keys[to - 1]}`
    const known = votes.get(key)
    if (known && known.passage !== passage && (to - at > 1 || known.name.told)) end = to
  }
  return end
}
