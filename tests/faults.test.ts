/** docs/faults.md says what a reader sees when something breaks: each row names tests that there are. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fault'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(rows.map((cells) => [cells[1]!, cells[4]!] as const))('%s', (_fault, shown) => {
  const named = [...shown.matchAll(/`([\w./-]+\.ts)`(?:: ([^;`]+))?/g)]
  expect(named.length).toBeGreaterThan(0)
  for (const [, path, words] of named) {
    expect(existsSync(`tests/${path}`), path).toBe(true)
    if (words) expect(readFileSync(`tests/${path}`, 'utf8').toLowerCase()).toContain(words.trim().toLowerCase())
  }
})
