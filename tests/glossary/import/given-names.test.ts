import { expect, test } from 'vitest'
import { givenNames } from '../../../src/glossary/import/given-names.ts'

const names = givenNames()

test('first names of the whole world are known, folded', () => {
  for (const name of ['hamid', 'angela', 'volodymyr', 'ngozi', 'yoshihide', 'nirmala', 'recep', 'annalena'])
    expect(names, name).toContain(name)
})

test('what is mostly a place is no first name here', () => {
  for (const name of ['paris', 'china', 'georgia', 'sydney', 'jordan']) expect(names, name).not.toContain(name)
})
