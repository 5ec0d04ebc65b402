import fc from 'fast-check'
import { expect, test } from 'vitest'
import { obeyed, readPolicy } from '../../src/core/policy.ts'
import { tidy } from '../../src/core/settings.ts'
import { tidyWanting, WANTING, wantingUnder } from '../../src/core/wanted.ts'
import { tries } from '../chance.ts'

const sites = fc.array(
  fc.constantFrom<unknown>('a.example', '*.b.example', 'a.example/x/*', 'bad host', 7, 'B.Example'),
)
const stored = fc.record(
  {
    on: fc.constantFrom<unknown>(true, false, 'no', 1),
    where: fc.constantFrom<unknown>('list', 'mine', 'all', 'moon'),
    pausedUntil: fc.constantFrom<unknown>(0, 5.4, -3, 1e30, Number.NaN, 'soon'),
    sites: fc.oneof(sites, fc.constant('a.example')),
    offOn: fc.oneof(sites, fc.constant(null)),
    delay: fc.nat(2000),
  },
  { requiredKeys: [] },
)
const policy = fc.oneof(
  fc.constantFrom(undefined, null, 7, {}, { settings: [] }, { settings: null }),
  fc.record({ settings: stored, by: fc.constant('A school') }),
)

test('the gate reads of any settings and any policy what everybody else reads', () => {
  fc.assert(
    fc.property(fc.oneof(stored, fc.constantFrom(null, 3, [])), policy, (found, set) => {
      const whole = obeyed(tidy(found), set ? readPolicy(set) : readPolicy(undefined))
      const keys = Object.keys(WANTING) as (keyof typeof WANTING)[]
      expect(wantingUnder(found, set)).toEqual(Object.fromEntries(keys.map((key) => [key, whole[key]])))
    }),
    { numRuns: tries(1000) },
  )
})

test('anything found in storage becomes valid wishes', () => {
  for (const found of [undefined, null, 7, 'x', [], { sites: 3 }]) expect(tidyWanting(found)).toEqual(WANTING)
})
