import { expect, test } from 'vitest'
import { isBodyRole, isCalling, isCallings, isPrivate, isRole } from '../../src/core/roles.ts'

test('offices and work are roles; words built like them are callings where they stand before a name', () => {
  expect(['minister', 'virologist', 'goalie', 'electrician'].every(isRole)).toBe(true)
  expect(['table', 'however', 'paper', 'twist'].some(isCalling)).toBe(false)
  expect(['diver', 'cosplayer', 'policeman', 'sponsor'].every(isCalling)).toBe(true)
})

test('plurals name the first of several people, but members may be anybody', () => {
  expect(isCallings('ministers')).toBe(true)
  expect(isCallings('members')).toBe(false)
})

test('bodies are groups, firms and the like', () => {
  expect(isBodyRole('charity')).toBe(true)
  expect(isBodyRole('minister')).toBe(false)
})

test('an accusation, an age or kin makes private; an office does not', () => {
  expect(isPrivate(['sex', 'offender'], 'sex offender Jane Doe')).toBe(true)
  expect(isPrivate(['a', 'nurse'], 'Jane Doe, 34, a nurse')).toBe(true)
  expect(isPrivate(['late', 'father'], 'late father John Doe')).toBe(true)
  expect(isPrivate(['chairman', 'of', 'the', 'panel', 'of', 'twelve'], 'chairman of the panel of twelve')).toBe(false)
})
