/** The review of the package's natural features: every line of it means something, and is obeyed. */
import { expect, test } from 'vitest'
import { features, formsInPackage } from '../../../src/glossary/import/geography.ts'
import { LEFT_OUT, NAMED, SAID } from '../../../src/glossary/import/geography-review.ts'

test('names only what the package has, and each line fits', () => {
  const known = formsInPackage()
  for (const form of [...LEFT_OUT, ...NAMED.keys(), ...SAID.keys()]) expect(known, form).toContain(form)
  for (const [form, line] of SAID) expect(line.length, form).toBeLessThanOrEqual(100)
})

test('nothing is left out and yet named or described', () => {
  expect([...NAMED.keys(), ...SAID.keys()].filter((form) => LEFT_OUT.has(form))).toEqual([])
})

test('what it says is what the features have', () => {
  const all = features(() => false)
  const called = (name: string) => all.find(({ forms }) => forms[0] === name)
  expect(called('Mount Damavand')?.forms).toContain('Damavand')
  expect(called('Mount Damavand')?.gloss).toBe('Volcano in northern Iran')
  expect(called('Southern Ocean')).toBeTruthy()
  expect(called('Lake Erie')?.gloss).toMatch(/^One of the Great Lakes/)
  for (const gone of ['River Styx', 'Pobeda Peak', 'Sete Quedas', 'Iberia'])
    expect(all.filter(({ forms }) => forms.includes(gone))).toEqual([])
})
