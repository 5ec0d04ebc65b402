import { expect, test } from 'vitest'
import { isEveryday, tellsApart, walksOf } from '../../src/core/walks.ts'

test('one role may belong to several walks', () => {
  expect([...walksOf(['captain'])]).toEqual(['force', 'sport'])
  expect([...walksOf(['president', 'singer'])]).toEqual(['state', 'arts'])
  expect(walksOf(['hydrangea']).size).toBe(0)
})

test('a striker, a drummer and a nurse are not the glossary’s ministers; a leader may be', () => {
  for (const role of ['striker', 'drummer', 'nurse', 'plumber']) expect(tellsApart(role)).toBe(true)
  for (const role of ['leader', 'general', 'envoy', 'banker']) expect(tellsApart(role)).toBe(false)
})

test('everyday work is told from office', () => {
  expect(isEveryday('baker')).toBe(true)
  expect(isEveryday('minister')).toBe(false)
})
