/** Bench: a reader's own glossary of 200,000 terms: read from CSV, compiled, opened, and looked through beside a shipped one. */

import { compile } from '../../src/compiling.ts'
import { write } from '../../src/glossary/format.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import { together } from '../../src/glossary/together.ts'
import { readText } from '../../src/packs/read.ts'
import { rowsFor } from './forms.ts'
import { piecesOf } from './matcher.ts'
import { type Line, race, report, timed } from './measure.ts'

const SECTION = 'packs'
const TERMS = 200_000

/** A table as a teacher's spreadsheet would write it: term, meaning, aliases, source. */
function csv(): string {
  const rows = rowsFor(TERMS).flatMap(({ entry }) => [entry.name, ...entry.aliases])
  const lines = rows
    .slice(0, TERMS)
    .map(
      (name, i) =>
        `"${name.replaceAll('"', '""')}",place,"The ${i}th place of a long list, on the river ${name.slice(0, 3)}","List of places, ${i}"`,
    )
  return `term,kind,meaning,source\n${lines.join('\n')}\n`
}

/** Seconds to bring a pack in, and what it costs the look-ups. */
export function benchPacks(quick: boolean): Line[] {
  const { lines, add } = report(SECTION)
  const text = csv()
  const read = timed(() => readText(text, 'places.csv'))
  const { terms, ...head } = read.value.pack
  const built = timed(() => compile('bench', head, terms))
  add('200k terms: CSV read and checked', read.ms, 'ms')
  add('200k terms: compiled', built.ms, 'ms')
  add('200k terms: read and compiled', read.ms + built.ms, 'ms', '≤ 5000')
  add('terms kept', terms.length, 'terms', '≥ 190000', terms.length >= 190_000)
  add('bytes a term', built.value.byteLength / terms.length, 'bytes')
  // The quickest of three: what is left over from compiling is cleared away beside the first.
  const tries = Array.from({ length: 3 }, () => timed(() => openGlossary(built.value)))
  const opened = tries.reduce((one, other) => (other.ms < one.ms ? other : one))
  add('200k terms: open and check every byte', opened.ms, 'ms', '≤ 10')
  const shipped = openGlossary(write(rowsFor(100_000)).buffer as ArrayBuffer)
  const none = together(shipped, [])
  const one = together(shipped, [{ glossary: opened.value, languages: [] }])
  const alone = opened.value
  const found = (glossary: typeof none) => (piece: string) => glossary.formsIn?.(piece).length
  const times = race(
    { shipped: found(shipped), none: found(none), pack: found(alone), both: found(one) },
    piecesOf(50_000, false),
    quick ? 3 : 15,
  )
  add(
    'look-ups without packs, against the shipped glossary',
    times.none! / times.shipped!,
    '×',
    '≤ 1.1',
    none === shipped,
  )
  const share = times.both! / (times.shipped! + times.pack!)
  add('look-ups in both, against one after the other', share, '×', '≤ 1.5', share <= 1.5)
  add('both, 50 kB', times.both! / piecesOf(50_000, false).length, 'ms')
  return lines
}
