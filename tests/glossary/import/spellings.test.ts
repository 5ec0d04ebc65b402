import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/core/fold.ts'
import { sameBones, transliterations, variants, withoutArticle } from '../../../src/glossary/import/spellings.ts'

const keys = (forms: readonly string[]) => forms.map((form) => fold(form).replaceAll('-', ' '))

describe('the rule', () => {
  test('writes the joint between two Persian nouns as e and as i', () => {
    expect(keys(variants('Qala-e-Naw', 'AF'))).toEqual(['qala i naw'])
    expect(keys(variants('Pul-e Khumri', 'AF'))).toEqual(expect.arrayContaining(['pul i khumri']))
    expect(keys(variants('Qal‘eh-ye Now', 'AF'))).toEqual(expect.arrayContaining(['qala e now', 'qala i now']))
  })

  test('leaves the Arabic article and a silent last h away', () => {
    expect(keys(variants('Al Hudaydah', 'YE'))).toEqual(expect.arrayContaining(['hudaydah', 'al hudayda']))
    expect(keys(variants('Islam Qal‘ah', 'AF'))).toContain('islam qala')
    expect(withoutArticle('Al Fallujah', 'IQ')).toBe('Fallujah')
    expect(withoutArticle('Al Ain', 'AE')).toBe('Al Ain')
  })

  test('leaves names of other lands alone', () => {
    expect(variants('Al Hudaydah', 'US')).toEqual([])
    expect(variants('Santiago de Cuba', 'CU')).toEqual([])
    expect(transliterations('Cologne', ['Koln', 'Kolonia'], 'DE')).toEqual([])
  })

  test('takes another transliteration, never another name', () => {
    expect(sameBones('Kandahār', 'Qandahar')).toBe(true)
    expect(sameBones('Fayzabad', 'Faizabad')).toBe(true)
    expect(sameBones('Kabul', 'Khebel')).toBe(true)
    expect(sameBones('Firozkoh', 'Chaghcharan')).toBe(false)
    expect(sameBones('Ali', 'Ula')).toBe(false)
    expect(transliterations('Maymana', ['Maimana', 'Meymaneh', 'Maïmana', 'Minima City'], 'AF')).toEqual([
      'Maimana',
      'Meymaneh',
    ])
  })

  test('drops endings and letters of other languages', () => {
    expect(transliterations('Donetsk', ['Donetska', 'Donetz', 'Donecka'], 'UA')).toEqual([])
    expect(transliterations('Cherkasy', ['Cerkasy', 'Cherkassy'], 'UA')).toEqual(['Cherkassy'])
    expect(transliterations('Zhytomyr', ['Zhitomir', 'Zitomiria'], 'UA')).toEqual(['Zhitomir'])
  })
})
