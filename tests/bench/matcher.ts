/** Bench 1: the matcher against a plain look at every letter (the limit) and against what a user would take instead. */
import { bytesAForm, views, write } from '../../src/glossary/format.ts'
import { matcher, STRIDE } from '../../src/glossary/match.ts'
import { rowsFor } from './forms.ts'
import { exponent, heapOf, type Line, processor, race, report, timed } from './measure.ts'
import { PEERS } from './peers.ts'
import { newsText } from './texts.ts'

const SECTION = 'matcher'
const FORMS = [10_000, 50_000, 200_000]
/** Rounds of a race: each piece counts with the quickest. */
const ROUNDS = 15
const TEXTS = [5_000, 50_000, 1_000_000, 20_000_000]

/** The limit: every unit looked at once. */
export function scan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}

const made = new Map<string, string[]>()

/** Texts of one size that no other size has seen: a megabyte of them together, at least three. Made once: it takes longer than reading them. */
export function piecesOf(units: number, wide: boolean): string[] {
  const key = `${units}/${wide}`
  const pieces = made.get(key) ?? freshPieces(units, wide)
  made.set(key, pieces)
  return pieces
}

function freshPieces(units: number, wide: boolean): string[] {
  const count = Math.max(units > 1_000_000 ? 1 : 3, Math.min(40, Math.floor(1_000_000 / units)))
  return Array.from({ length: count }, (_, i) => newsText(units, units * 7 + i, wide))
}

/** Everything about the matcher. `quick` looks at one size of text only; `patient` waits minutes for the slowest peer to be built. */
export function benchMatcher({ quick, patient }: { quick: boolean; patient: boolean }): Line[] {
  const { lines, add } = report(SECTION)
  const perMegabyte: [number, number][] = []
  for (const forms of FORMS) {
    const rows = rowsFor(forms)
    const built = timed(() => write(rows))
    const buffer = built.value.buffer as ArrayBuffer
    const opened = heapOf(() => timed(() => views(buffer, 'header')))
    const { forms: sections, sizes } = opened.value.value
    const match = matcher(sections, sizes)
    const name = `${forms / 1000}k forms`
    const perForm = bytesAForm(opened.value.value)
    if (forms > 10_000) add(`${name}: index`, perForm, 'bytes a form', '≤ 8.3', perForm <= 8.3)
    else add(`${name}: index`, perForm, 'bytes a form')
    add(`${name}: open`, opened.value.ms, 'ms', forms === 200_000 ? '≤ 10' : undefined)
    add(`${name}: open and check every byte`, timed(() => views(buffer, 'whole')).ms, 'ms')
    const unread = newsText(50_000, 1, false)
    add(`${name}: first 50 kB, cold`, timed(() => match(unread)).ms, 'ms')
    for (const units of quick ? [50_000] : TEXTS) {
      const races = [false, true].map((wide) =>
        race({ scan, match }, piecesOf(units, wide), units > 1_000_000 ? 3 : ROUNDS),
      )
      // The engine reads one of the two widths at a slower pace once it has seen both: the quicker is the limit of both.
      const limit = Math.min(...races.map((times) => times.scan!))
      races.forEach(({ match: own }, wide) => {
        const share = limit / own!
        const bar = forms === 200_000 && units === 50_000
        const what = `${name}, ${units >= 1e6 ? `${units / 1e6} MB` : `${units / 1000} kB`}, ${wide ? 'two' : 'one'} byte`
        add(what, share, '× scan', bar ? '≥ 0.24' : undefined, bar ? share >= 0.24 : undefined)
        if (units === 50_000 && !wide) perMegabyte.push([forms, own! / limit])
      })
    }
    lines.push(
      ...besidePeers(
        rows.flatMap(({ entry }) => [entry.name, ...entry.aliases]),
        match,
        name,
        patient,
      ),
    )
  }
  const growth = perMegabyte.at(-1)![1] / perMegabyte[0]![1]
  add('time per MB, 200k against 10k forms', growth, '×', '≤ 1.5', growth <= 1.5)
  add('exponent of time against forms', exponent(perMegabyte), '')
  return lines
}

/**
 * What ours and a peer read, and how often. Four megabytes beside the quick: an automaton of a hundred megabytes reads one of
 * them quicker the second time. Little beside those that take seconds.
 */
function pace(run: (text: string) => unknown): { rounds: number; pieces: string[] } {
  unread ??= Array.from({ length: 80 }, (_, i) => newsText(50_000, 900_000 + i, false))
  const { ms } = timed(() => run(unread![0]!))
  return ms < 50 ? { rounds: 10, pieces: unread } : { rounds: ms < 500 ? 3 : 1, pieces: unread.slice(0, 3) }
}
let unread: string[] | undefined

/** Forms at which the bar stands that names the fastest automaton. */
const BARRED = 200_000

function besidePeers(
  forms: readonly string[],
  match: (text: string) => Int32Array,
  name: string,
  patient: boolean,
): Line[] {
  const ours = (text: string) => match(text).length / STRIDE
  const lines: Line[] = []
  let fastest = Number.POSITIVE_INFINITY
  for (const peer of PEERS) {
    if (!patient && peer.automatonUpTo !== undefined && forms.length > peer.automatonUpTo) continue
    const what = `${name}: ours against ${peer.name}`
    try {
      const made = heapOf(() => timed(() => peer.make(forms)))
      const { rounds, pieces } = pace(made.value.value)
      const times = race({ ours, peer: made.value.value }, pieces, rounds, processor)
      const gain = times.peer! / times.ours!
      if (peer.automatonUpTo !== undefined) fastest = Math.min(fastest, gain)
      lines.push({ section: SECTION, what, value: gain, unit: '× as fast' })
      lines.push({ section: SECTION, what: `${what}: to build`, value: made.value.ms, unit: 'ms' })
      if (made.bytes)
        lines.push({
          section: SECTION,
          what: `${what}: its heap`,
          value: made.bytes / forms.length,
          unit: 'bytes a form',
        })
    } catch (error) {
      lines.push({
        section: SECTION,
        what: `${what}: fails (${String(error).slice(0, 60)})`,
        value: Number.NaN,
        unit: '',
      })
    }
  }
  const barred = forms.length >= BARRED
  const built = patient || !barred ? '' : ' that builds within a minute'
  lines.push({
    section: SECTION,
    what: `${name}: ours against the fastest Aho–Corasick of npm${built}`,
    value: fastest,
    unit: '×',
    ...(barred ? { bar: '≥ 15', holds: fastest >= 15 } : {}),
  })
  return lines
}
