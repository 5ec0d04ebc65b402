/**
 * node --import tsx tests/tools/train.ts FILE.jsonl [--write]: what each sign of `src/core/kind.ts` is worth, learned from
 * annotated documents: a maximum-entropy model over the signs, held to the weights written by hand as far as the documents
 * do not speak against them. Prints accuracy on documents not learned from (five folds), for the weights by hand, learned
 * from nothing, and learned from the hand's; with --write the last go to src/core/weights.ts, one decimal each.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { typed } from '../../src/command.ts'
import { find, passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { type Seen, signs } from '../../src/core/kind.ts'
import { spot } from '../../src/core/spot.ts'
import { walkThrough } from '../../src/core/walk.ts'
import { HAND, SIGNS, type Sign } from '../../src/core/weights.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import { unitsOf } from './measure.ts'

type Example = { seen: Seen[]; type: string; document: number }
type Table = number[][]

const FOLDS = 5
const STEPS = 400
const RATE = 0.5
/** How hard the weights are held to where they begin: one unit of a weight costs as much as this many examples' surprise. */
const HOLD = 10
/** Classes of each annotated type, as indexes of person, organisation, place, event, concept. */
const CLASSES: Record<string, number[]> = { person: [0], org: [1], place: [2], other: [3, 4] }

const { bytes } = await compileGlossary('src/glossary/entries')
const glossary = openGlossary(bytes.buffer as ArrayBuffer)

type Line = {
  text: string
  mentions: { start: number; end: number; type: string; optional?: boolean }[]
  exhaustive_types?: string[]
}

function examplesOf(line: Line, document: number): Example[] {
  const unit = unitsOf(line.text)
  const lines = [...line.text.matchAll(/[^\r\n]+/g)]
  const passages = lines.map(({ 0: text }, i) => passage({ text, role: 'body' }, i))
  const found = passages.map((one) => find(one, glossary))
  const manner = habits(passages)
  return passages.flatMap((one, i) => {
    const walk = walkThrough(one, found[i]!, manner, glossary, one.flat)
    return spot(one, found[i]!, manner, glossary).flatMap((name): Example[] => {
      const start = lines[i]!.index + one.words[name.from]!.start
      const end = lines[i]!.index + one.words[name.to - 1]!.end
      // What the glossary knows needs no guess.
      if (found[i]!.some(({ from, to }) => from === name.from && to === name.to)) return []
      const gold = line.mentions.find((mention) => unit[mention.start] === start && unit[mention.end] === end)
      return gold && !gold.optional ? [{ seen: signs(walk, name), type: gold.type, document }] : []
    })
  })
}

function chances(table: Table, seen: readonly Seen[]): number[] {
  const sums = [0, 0, 0, 0, 0]
  for (const { sign } of seen) for (let k = 0; k < 5; k++) sums[k]! += table[SIGNS.indexOf(sign)]![k]!
  const top = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - top))
  const all = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / all)
}

function learned(examples: readonly Example[], start: Table): Table {
  const table = start.map((row) => [...row])
  for (let step = 0; step < STEPS; step++) {
    const slope = table.map((row, s) => row.map((weight, k) => HOLD * (weight - start[s]![k]!)))
    for (const { seen, type } of examples) {
      const got = chances(table, seen)
      const wanted = CLASSES[type]!
      const mass = wanted.reduce((sum, k) => sum + got[k]!, 0)
      for (const { sign } of seen)
        for (let k = 0; k < 5; k++)
          slope[SIGNS.indexOf(sign)]![k]! += got[k]! - (wanted.includes(k) ? got[k]! / Math.max(mass, 1e-9) : 0)
    }
    table.forEach((row, s) => {
      for (let k = 0; k < 5; k++) row[k]! -= (RATE / Math.max(20, examples.length / 10)) * slope[s]![k]!
    })
  }
  return table
}

function accuracy(examples: readonly Example[], table: Table): number {
  const right = examples.filter(({ seen, type }) => {
    const got = chances(table, seen)
    return CLASSES[type]!.includes(got.indexOf(Math.max(...got)))
  })
  return right.length / examples.length
}

const {
  values: { write },
  positionals: [file = ''],
} = typed({
  name: 'node --import tsx tests/tools/train.ts',
  file: 'tests/tools/train.ts',
  options: { write: { type: 'boolean' } },
  words: { least: 1, most: 1, exist: [0] },
})
const examples = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Line)
  .filter(({ exhaustive_types }) => (exhaustive_types?.length ?? 4) > 1)
  .flatMap(examplesOf)
const hand: Table = SIGNS.map((sign) => [...HAND[sign]])
const nothing: Table = SIGNS.map(() => [0, 0, 0, 0, 0])
const ways = { 'by hand': () => hand, learned: learned2(nothing), 'learned from the hand’s': learned2(hand) }

function learned2(start: Table) {
  return (rest: readonly Example[]) => learned(rest, start)
}

console.log(`${examples.length} names in ${new Set(examples.map(({ document }) => document)).size} documents`)
for (const [way, make] of Object.entries(ways)) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = examples.filter(({ document }) => document % FOLDS === fold)
    const rest = examples.filter(({ document }) => document % FOLDS !== fold)
    return { size: held.length, right: accuracy(held, make(rest)) * held.length }
  })
  const right = folds.reduce((sum, fold) => sum + fold.right, 0)
  console.log(`${way}: ${(right / examples.length).toFixed(3)} right on documents not learned from`)
}
if (write) {
  const table = learned(examples, hand)
  const rows = SIGNS.map(
    (sign: Sign, s) =>
      `  ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: [${table[s]!.map((weight) => Number(weight.toFixed(1)) || 0).join(', ')}],`,
  )
  const path = 'src/core/weights.ts'
  const text = readFileSync(path, 'utf8')
  const marker = 'export const WEIGHTS'
  writeFileSync(
    path,
    `${text.slice(0, text.indexOf(marker))}${marker}: Readonly<Record<Sign, readonly number[]>> = {\n${rows.join('\n')}\n}\n`,
  )
}
