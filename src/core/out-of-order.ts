/**
 * Short forms whose letters do not follow the order of the words. Each way is a convention that writers keep to, and asks for
 * more than `align` does: names only, initials only, or a word that says what the letters mean.
 */
import { type Aligned, align, type Token, tokens, wordStart } from './align.ts'

/** The ways in the order in which they are tried: the strictest first. */
export const outOfOrder = (short: string, words: string): Aligned | undefined =>
  formula(short, words) ??
  permuted(short, words) ??
  signed(short, words) ??
  turned(short, words) ??
  skipping(short, words)

/**
 * Letters out of order, as translations and subscripts have them: "Italian Episcopal Conference" (CEI), "Union of Rationalist
 * Atheists and Agnostics" (UAAR), "tidal volume" (V(T)). Every word opens with one of the letters, and none is left over but
 * one, which then stands inside a word of the long form: "Reston ebolavirus" (ERV). A small tail names the first word:
 * "gorilla simian immunodeficiency virus" (SIVgor).
 */
export function permuted(short: string, words: string): Aligned | undefined {
  const tailed = /^(\p{Lu}{2,5})(\p{Ll}{2,4})$/u.exec(short)
  if (tailed) return align(`${tailed[2]}${tailed[1]}`.toUpperCase(), words)
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  const all = tokens(words).filter(({ figure }) => !figure)
  return letters.length < 2 || letters.length > 7 || /\d/.test(short)
    ? undefined
    : unordered(short, letters, all, words)
}

function unordered(short: string, letters: string, all: readonly Token[], words: string): Aligned | undefined {
  const loud = /^\p{Lu}{3,7}$/u.test(short)
  if (!loud && !/^\p{L}\(\p{L}\)$|^\p{Ll}\p{Lu}{2,3}$/u.test(short)) return undefined
  const wanted = [...letters]
  const used: string[] = []
  for (let t = all.length - 1; t >= 0 && wanted.length > 0; t--) {
    const { text, at, small } = all[t] as Token
    if (small) continue
    const place = wanted.indexOf(text[0] as string)
    if (place < 0) return undefined
    wanted.splice(place, 1)
    used.push(text)
    if (used.length < 2 || wanted.length > 1) continue
    // In capitals only names: a run of small words opens with the right letters by chance too often.
    if (loud && !/\p{Lu}/u.test(words[at] as string)) continue
    const inside =
      wanted.length === 0 ||
      ((letters.length === 3 || !loud) && used.some((word) => word.indexOf(wanted[0] as string, 1) > 0))
    if (inside && !follows(all, t, wanted)) return { start: at, cost: 1 }
  }
  return undefined
}

/** With a letter left over, the word before may not be a name's, nor open with that letter: it would belong to the long form. */
function follows(all: readonly Token[], t: number, wanted: readonly string[]): boolean {
  const left = all[t - 1]
  return wanted.length > 0 && left !== undefined && (left.large || left.text[0] === wanted[0])
}

/** Signs of chemistry whose letters or figures do not come from the English words. */
const FORMULAS: ReadonlyMap<string, RegExp> = new Map([
  ['Ag', /\bsilver$/i],
  ['Au', /\bgold$/i],
  ['CH4', /\bmethane$/i],
  ['Cu', /\bcopper$/i],
  ['Fe', /\biron$/i],
  ['H2O', /\bwater$/i],
  ['H2O2', /\bhydrogen peroxide$/i],
  ['H2S', /\bhydrogen sul(?:f|ph)ide$/i],
  ['Hg', /\bmercury$/i],
  ['N2O', /\bnitrous oxide$/i],
  ['Na', /\bsodium$/i],
  ['NaCl', /\bsodium chloride$/i],
  ['NH3', /\bammonia$/i],
  ['NO2', /\bnitrogen dioxide$/i],
  ['Pb', /\blead$/i],
  ['SF6', /\bsul(?:f|ph)ur hexafluoride$/i],
  ['Sn', /\btin$/i],
])

function formula(short: string, words: string): Aligned | undefined {
  const found = FORMULAS.get(short.replace(/\((\d)\)/g, '$1'))?.exec(words)
  return found ? { start: found.index, cost: 0 } : undefined
}

/** What stands for the last sign: "HIV-positive" (HIV+), "M protein-negative" (M-). */
const SIGNS: Readonly<Record<string, RegExp>> = { '+': /[\s-](?:positive|plus)$/i, '-': /[\s-](?:negative|minus)$/i }

/** A sign at the end is a word, and what it belongs to stands before it as it is: "END phenomenon positive" (END+). */
function signed(short: string, words: string): Aligned | undefined {
  const sign = SIGNS[short.at(-1) as string]?.exec(words)
  if (!sign) return undefined
  const [, bare, about = ''] = /(?:^|\s)(\S+?)((?:[\s-]\p{Ll}+)?)$/u.exec(words.slice(0, sign.index)) ?? []
  return bare === short.slice(0, -1) ? { start: sign.index - about.length - bare.length, cost: 1 } : undefined
}

/** Where a short form can be cut so that its parts change places: at a hyphen, after or before a letter with its figure. */
const HALVES = [/^(\p{L}\d)-?(\p{Lu}{2}.*)$/u, /^(\p{Lu}{2,}?)-?(\p{Lu}\d)$/u, /^([\p{L}\d]{2,})-([\p{L}\d]{2,})$/u]
/** Isotopes: the mass stands before the sign and after the name. "Technetium-99m" (99mTc), "iodine-131" (131I). */
const ISOTOPE = /^(\d{1,3}m?)(\p{Lu}\p{Ll}?)(?=$|-)/u
/** How far-fetched a reading of turned halves may be. */
const TURNED = 2.5

/** "cell adhesion molecule L1" (L1CAM), "B2-type cyclin" (CYCB2), "technetium-99m" (99mTc): the parts change places. */
function turned(short: string, words: string): Aligned | undefined {
  if (ISOTOPE.test(short)) return align(short.replace(ISOTOPE, '$2$1'), words)
  if (short.length < 5) return undefined
  for (const halves of HALVES) {
    const found = halves.test(short) ? align(short.replace(halves, '$2$1'), words) : undefined
    if (found && found.cost <= TURNED && hasFigures(short, words.slice(found.start))) return found
  }
  return undefined
}

const hasFigures = (short: string, long: string) => (short.match(/\d/g) ?? []).every((figure) => long.includes(figure))

/** How many words of a name may give no letter. */
const SKIPPED = 3

/**
 * "Integrated Food Security Phase Classification" (IPC): a name written large throughout may leave out some of its words; its first
 * and its last have their letters.
 */
function skipping(short: string, words: string): Aligned | undefined {
  if (!/^\p{Lu}{3,5}$/u.test(short)) return undefined
  const all = tokens(words)
  let first = all.length
  while (first > 0 && ((all[first - 1] as Token).large || (all[first - 1] as Token).small)) first--
  const name = all.slice(first).filter(({ large }) => large)
  const letters = [...short.toLowerCase()]
  const from = name.findIndex(({ text }) => text[0] === letters[0])
  const left = name.slice(from)
  if (from < 0 || left.length > letters.length + SKIPPED || left.at(-1)?.text[0] !== letters.at(-1)) return undefined
  let found = 0
  for (const { text } of left) if (text[0] === letters[found]) found++
  return found === letters.length ? { start: (left[0] as Token).at, cost: 1 } : undefined
}

/** What the signs of quantities stand for. */
const QUANTITIES: Readonly<Record<string, RegExp>> = {
  I: /\bcurrents?$/,
  R: /\bresistances?$/,
  G: /\bconductances?$/,
  V: /\b(?:volumes?|voltages?|velocit(?:y|ies))$/,
  P: /\bpressures?$/,
  T: /\b(?:temperatures?|times?)$/,
  C: /\b(?:concentrations?|capacitances?)$/,
  K: /\bconstants?$/,
  k: /\b(?:constants?|rates?)$/,
}
const INDEXED = /^([IRGVPTCKk])(?:([a-z]{1,3})|((?:\p{Lu}\p{Ll})?(?:\(\p{L}\))?|\(\p{L}{1,3}\)))$/u

/** The sign of a quantity with an index: "short-circuit current" (Isc), "association rate" (k(a)), "L-type Ca2+ current" (ICa(L)). */
export function indexed(short: string, words: string): Aligned | undefined {
  const [, sign, small, other] = INDEXED.exec(short) ?? []
  const quantity = sign && (small || other) ? QUANTITIES[sign]?.exec(words) : undefined
  if (!quantity) return undefined
  const before = words.slice(0, quantity.index)
  const parts = small ? [small] : [...(other as string).matchAll(/\p{Lu}?\p{Ll}+|\p{Lu}/gu)].map(([part]) => part)
  const starts = parts.map((part) => indexStart(part, before))
  if (starts.some((start) => start === undefined)) return undefined
  return { start: wordStart(words, Math.min(...(starts as number[]))), cost: 1 }
}

/** Where the word begins that an index names, or the words when it is one initial each. At most two words follow it. */
function indexStart(part: string, before: string): number | undefined {
  const [first, ...more] = part.toLowerCase()
  const last = tokens(before)
    .filter(({ figure, small }) => !figure && !small)
    .slice(-3)
  // "Na" of "Na+", "Cl" of "chloride".
  const opens = last.findLast(
    ({ text }) =>
      text.startsWith(part.toLowerCase()) ||
      (/^\p{Lu}/u.test(part) && text[0] === first && text.includes(more.join(''), 1)),
  )
  if (opens || more.length === 0) return opens?.at
  const initials = last.slice(-part.length)
  return initials.map(({ text }) => text[0]).join('') === part ? initials[0]?.at : undefined
}
