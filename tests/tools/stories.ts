/**
 * npm run stories -- FOLDER: how well articles are told from other pages, and stories from the rest of the page. The folder
 * holds gzipped pages and an index.jsonl with file, url, isNewsArticle and mainText.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { typed } from '../../src/command.ts'
import { articleBlocks } from '../../src/page/article.ts'
import { isNewsArticle } from '../../src/page/news.ts'
import { documentOf } from '../../src/parsing.ts'

type Row = { file: string; url: string | null; isNewsArticle: boolean; mainText: string | null }
const {
  positionals: [folder = ''],
} = typed({ name: 'npm run stories', file: 'tests/tools/stories.ts', words: { least: 1, most: 1, exist: [0] } })
const rows = readFileSync(join(folder, 'index.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const right = { true: 0, false: 0 }
const all = { true: 0, false: 0 }
const scores: { precision: number; recall: number; file: string }[] = []
let milliseconds = 0
for (const { file, url, isNewsArticle: expected, mainText } of rows) {
  const bytes = readFileSync(join(folder, file))
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const document = documentOf(html)
  const place = URL.canParse(url ?? '') ? new URL(url!) : { hostname: '', pathname: '/unknown-page' }
  const began = performance.now()
  const told = isNewsArticle(document, place)
  const blocks = expected ? articleBlocks(document) : []
  milliseconds += performance.now() - began
  all[`${expected}`]++
  if (told === expected) right[`${expected}`]++
  else console.log(`wrongly ${told ? 'an article' : 'no article'}: ${file} ${url}`)
  if (!expected || !mainText) continue
  const [got, wanted] = [count(tokens(blocks.map(({ block }) => block.text).join(' '))), count(tokens(mainText))]
  let shared = 0
  for (const [token, n] of got) shared += Math.min(n, wanted.get(token) ?? 0)
  scores.push({ precision: shared / Math.max(1, sum(got)), recall: shared / Math.max(1, sum(wanted)), file })
}

function count(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of list) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}
function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((total, n) => total + n, 0)
}

const mean = (list: readonly number[]) => (list.reduce((total, n) => total + n, 0) / list.length).toFixed(3)
for (const { precision, recall, file } of scores.filter((score) => score.precision < 0.8 || score.recall < 0.8))
  console.log(`${file}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
console.log(`articles told rightly ${right.true}/${all.true}, other pages ${right.false}/${all.false}`)
console.log(
  `story: precision ${mean(scores.map((one) => one.precision))}, recall ${mean(scores.map((one) => one.recall))}; ${(milliseconds / rows.length).toFixed(1)} ms a page`,
)
