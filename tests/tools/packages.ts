/**
 * What is built upon: every package of the lock file, with its licence and the check of its bytes. `npm test` fails when one has
 * no allowed licence, when one that ships is not credited, or when the lock file would fetch it from somewhere else than the registry.
 */
import { spawnSync } from 'node:child_process'

type Locked = {
  version?: string
  license?: string
  resolved?: string
  integrity?: string
  /** Not needed to run: `dev` for tools, `devOptional` and `optional` for what is there beside them (type declarations, other systems' builds). */
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
}
/** package-lock.json, as far as it is looked at. */
export type Lock = { packages: Record<string, Locked> }

/** Licences (SPDX) that let the project use, change and pass on. Only the first line may be asked of what runs inside the extension. */
const INSIDE = 'MIT ISC Apache-2.0 MPL-2.0 BSD-2-Clause BSD-3-Clause 0BSD'.split(' ')
const TO_BUILD = new Set([
  ...INSIDE,
  ...'MIT-0 BlueOak-1.0.0 CC0-1.0 CC-BY-4.0 Unicode-3.0 Unlicense Python-2.0 Zlib'.split(' '),
])
/** Packages that name their licence in another way, looked at by hand: name, version, and what it is. */
const SEEN: Record<string, string> = {
  'winreg 0.0.12': 'BSD-2-Clause',
}
/** The one place that packages come from. A lock file written behind a mirror names the mirror. */
const REGISTRY = 'https://registry.npmjs.org/'

/** Name of a package in the lock file: "a/node_modules/@b/c" is @b/c. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Is an SPDX expression allowed: one of an OR, all of an AND. */
function isAllowed(expression: string, allowed: (licence: string) => boolean): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => isAllowed(one, allowed))
  return plain.split(' AND ').every(allowed)
}

/** Everything that is wrong with a lock file, one line each. `credited` are the packages that the credits name. */
export function lockProblems({ packages }: Lock, credited: ReadonlySet<string>): string[] {
  const problems: string[] = []
  for (const [path, { version, license, resolved, integrity, ...needed }] of Object.entries(packages)) {
    if (path === '') continue
    const name = nameOf(path)
    const called = `${name} ${version}`
    const licence = SEEN[called] ?? license ?? 'no licence'
    const inside = !needed.dev && !needed.devOptional && !needed.optional
    const allowed = (one: string) => (inside ? INSIDE.includes(one) : TO_BUILD.has(one))
    if (!isAllowed(licence, allowed)) problems.push(`${called}: ${licence} is not among the allowed licences`)
    if (inside && !credited.has(name)) problems.push(`${called} ships and is not in the credits (npm run credits)`)
    if (!/^sha512-/.test(integrity ?? '')) problems.push(`${called} has no sha512 in the lock file`)
    if (resolved !== undefined && !resolved.startsWith(REGISTRY)) problems.push(`${called} is fetched from ${resolved}`)
  }
  return problems
}

/** The versions that package.json asks for and that are no exact ones. */
export function loose(asked: Record<string, string>): string[] {
  return Object.entries(asked)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version} is not one exact version`)
}

/** How many packages stand under which licence, most first: a list for people. */
export function licenceList({ packages }: Lock): string {
  const counts = new Map<string, number>()
  for (const [path, { license = 'no licence' }] of Object.entries(packages))
    if (path !== '') counts.set(license, (counts.get(license) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([licence, count]) => `${licence} ${count}`)
    .join(', ')
}

/**
 * What npm knows against the packages, for people to read. Only advice: it cannot be asked everywhere, and what is found
 * tomorrow must not make today's commit fail.
 */
export function audited(): string {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 26 })
  return auditIn(stdout ?? '')
}

/** An audit's answer in a few lines. */
export function auditIn(answer: string): string {
  let found: { vulnerabilities?: Record<string, { severity: string; range: string }> }
  try {
    found = JSON.parse(answer)
  } catch {
    found = {}
  }
  if (!found.vulnerabilities) return 'npm audit gave no answer here'
  const lines = Object.entries(found.vulnerabilities).map(([name, one]) => `${name} ${one.range}: ${one.severity}`)
  return lines.length > 0 ? `npm audit knows of ${lines.length}:\n${lines.join('\n')}` : 'npm audit knows of nothing'
}
