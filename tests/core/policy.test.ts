import { expect, test } from 'vitest'
import { isLocked, NO_POLICY, obeyed, own, readPolicy } from '../../src/core/policy.ts'
import { DEFAULTS } from '../../src/core/settings.ts'

test('only settings that the policy names, with values that are sound, are fixed', () => {
  const found = readPolicy({
    settings: { marks: 'first', style: 'wavy', delay: 99_999, sites: ['a.example', 'no site'], mood: 'good' },
    packs: [{ title: 'x' }],
    by: 'Northfield School',
  })
  expect(found.settings).toEqual({ marks: 'first', delay: 1500, sites: ['a.example'] })
  expect([found.by, found.packs.length]).toEqual(['Northfield School', 1])
})

test('nonsense is no policy', () => {
  for (const found of [null, 3, 'x', [], { settings: 'all', packs: 7, by: 9 }, { settings: { sites: 'a.example' } }])
    expect(readPolicy(found)).toEqual(NO_POLICY)
})

test('values are fixed, lists are added to', () => {
  const policy = readPolicy({ settings: { marks: 'first', offOn: ['school.example'] } })
  const mine = { ...DEFAULTS, marks: 'all' as const, offOn: ['mine.example'] }
  expect(obeyed(mine, policy)).toEqual({ ...DEFAULTS, marks: 'first', offOn: ['school.example', 'mine.example'] })
  expect([isLocked(policy, 'marks'), isLocked(policy, 'offOn'), isLocked(policy, 'style')]).toEqual([
    true,
    false,
    false,
  ])
})

test('a change keeps what is the reader’s own and drops what is fixed', () => {
  const policy = readPolicy({ settings: { marks: 'first', wrong: [{ form: 'ana', entry: 'x' }] } })
  const wrong = [
    { form: 'ana', entry: 'x' },
    { form: 'who', entry: 'y' },
  ]
  expect(own({ marks: 'all', style: 'kinds', wrong }, policy)).toEqual({ style: 'kinds', wrong: [wrong[1]] })
})
