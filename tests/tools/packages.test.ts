import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KEPT } from './credits.ts'
import { auditIn, type Lock, licenceList, lockProblems, loose } from './packages.ts'

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
const lock = json<Lock>('package-lock.json')
const inside = new Set(KEPT.filter(({ group }) => group === 'code').map(({ name }) => name))

test('every package that ships or builds has an allowed licence and the check of its bytes; what ships is credited', () => {
  expect(lockProblems(lock, inside)).toEqual([])
})

test('package.json asks for exact versions', () => {
  const { dependencies, devDependencies } = json<Record<string, Record<string, string>>>('package.json')
  expect(loose({ ...dependencies, ...devDependencies })).toEqual([])
  expect(loose({ one: '^1.0.0', two: '1.0.0', three: 'github:a/b', four: '1.0.0-rc.1' })).toEqual([
    'one ^1.0.0 is not one exact version',
    'three github:a/b is not one exact version',
  ])
})

test('a strange licence, a package that nobody credits, missing bytes and a foreign address are told', () => {
  const bare = { version: '1.0.0', dev: true }
  const bytes = { integrity: 'sha512-abc' }
  const good = { ...bare, ...bytes, license: 'MIT' }
  const packages = {
    '': {},
    'node_modules/good': good,
    'node_modules/choice': { ...good, license: '(MIT OR GPL-3.0-or-later)' },
    'node_modules/both': { ...good, license: '(MIT AND GPL-3.0-or-later)' },
    'node_modules/none': { ...bare, ...bytes },
    'node_modules/data': { ...good, license: 'CC-BY-4.0', dev: false },
    'node_modules/a/node_modules/@b/c': { version: '1.0.0', license: 'MIT' },
    'node_modules/mirror': { ...good, resolved: 'http://mirror.local/mirror.tgz' },
    'node_modules/usual': { ...good, resolved: 'https://registry.npmjs.org/usual/-/usual-1.0.0.tgz' },
  }
  expect(lockProblems({ packages }, new Set(['data']))).toEqual([
    'both 1.0.0: (MIT AND GPL-3.0-or-later) is not among the allowed licences',
    'none 1.0.0: no licence is not among the allowed licences',
    'data 1.0.0: CC-BY-4.0 is not among the allowed licences',
    '@b/c 1.0.0 ships and is not in the credits (npm run credits)',
    '@b/c 1.0.0 has no sha512 in the lock file',
    'mirror 1.0.0 is fetched from http://mirror.local/mirror.tgz',
  ])
  expect(licenceList({ packages: { '': {}, a: good, b: good, c: { ...good, license: 'ISC' } } })).toBe('MIT 2, ISC 1')
})

test('an audit is told in words, and so is one that does not answer', () => {
  expect(auditIn('')).toBe('npm audit gave no answer here')
  expect(auditIn('{"message":"405 Method Not Allowed"}')).toBe('npm audit gave no answer here')
  expect(auditIn('{"vulnerabilities":{}}')).toBe('npm audit knows of nothing')
  expect(auditIn('{"vulnerabilities":{"left-pad":{"severity":"high","range":"<2"}}}')).toBe(
    'npm audit knows of 1:\nleft-pad <2: high',
  )
})
