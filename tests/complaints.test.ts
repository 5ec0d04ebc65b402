import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')

test('every complaint in docs/complaints.md has the test that it names', () => {
  const rows = [...text('docs/complaints.md').matchAll(/^\| (\d+) \|.*\| (tests\/\S+) \|$/gm)]
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 25 }, (_, i) => i + 1))
  for (const [, number, file] of rows) {
    expect(existsSync(new URL(file!, root)), file).toBe(true)
    expect(text(file!), `complaint ${number} is not tested in ${file}`).toMatch(new RegExp(`test\\('${number} \\(`))
  }
})
