/** web-ext lint over the Firefox build, with the warnings that stay named and explained. */
import { spawnSync } from 'node:child_process'

/** Warnings of web-ext that stay, by code and file, with the reason. Anything else fails. */
const ALLOWED: Record<string, string> = {
  'UNSAFE_VAR_ASSIGNMENT popup.js': 'preact sets innerHTML when asked to; nothing here asks',
  'UNSAFE_VAR_ASSIGNMENT options.js': 'preact sets innerHTML when asked to; nothing here asks',
  'UNSAFE_VAR_ASSIGNMENT card.js': 'preact sets innerHTML when asked to; nothing here asks',
  'UNSAFE_VAR_ASSIGNMENT reader.js':
    'preact sets innerHTML when asked to; DOMPurify parses in a document of its own, and what it gives is nodes',
  'UNSAFE_VAR_ASSIGNMENT credits.js': 'preact sets innerHTML when asked to; nothing here asks',
  'UNSAFE_VAR_ASSIGNMENT notebook.js': 'preact sets innerHTML when asked to; nothing here asks',
}

type Problem = { code: string; file: string; message: string }

/** What web-ext has against dist/firefox, one line each. `tell` hears of every warning that stays. */
export function lintProblems(tell: (allowed: string) => void = () => undefined): string[] {
  const { stdout, stderr } = spawnSync(
    'npx',
    ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--self-hosted'],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 2 ** 26 },
  )
  let found: { errors: Problem[]; warnings: Problem[] }
  try {
    found = JSON.parse(stdout)
  } catch {
    return [`web-ext lint did not answer: ${stdout}${stderr}`]
  }
  const reason = ({ code, file }: Problem) => ALLOWED[`${code} ${file}`]
  for (const problem of found.warnings.filter(reason)) tell(`${problem.code} in ${problem.file} (${reason(problem)})`)
  return [...found.errors, ...found.warnings.filter((problem) => !reason(problem))].map(
    ({ code, file, message }) => `${code} in ${file}: ${message}`,
  )
}
