/** What is shipped, weighed. Run after a build. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { BUDGETS } from '../../build.mjs'
import type { Line } from './measure.ts'

export function benchSizes(): Line[] {
  const folder = 'dist/chrome'
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = Object.fromEntries(paths.map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]))
  return Object.entries(BUDGETS).flatMap(([name, budget]) =>
    Object.entries(budget as Record<string, number>).flatMap(([how, most]): Line[] => {
      const bytes = files[name]
      if (name !== 'package' && !bytes) return []
      const weighs = how === 'zip' ? zipSync(files).length : how === 'gz' ? gzipSync(bytes!).length : bytes!.length
      return [
        {
          section: 'sizes',
          what: `${name} (${how})`,
          value: weighs / 1000,
          unit: 'kB',
          bar: `≤ ${most / 1000}`,
          holds: weighs <= most,
        },
      ]
    }),
  )
}
