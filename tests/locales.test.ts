/**
 * The texts of every language beside the English ones. To add a text: put its key into src/_locales/en/messages.json, and the
 * same key into each other language's file. A text about a number is a family, key_one, key_other and so on: each language has
 * the forms that Intl.PluralRules names for it, and `counted` (src/ui/say.ts) picks one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

type Texts = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>
const ROOT = fileURLToPath(new URL('../src/_locales/', import.meta.url))
const read = (language: string) => JSON.parse(readFileSync(`${ROOT}${language}/messages.json`, 'utf8')) as Texts
const english = read('en')
const languages = readdirSync(ROOT)

const FORM = /_(?:zero|one|two|few|many|other)$/
/** Families of English texts about a number: those that have key_other. */
const families = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(FORM, ''))
const familyOf = (key: string) =>
  families.find((family) => key.startsWith(`${family}_`) && FORM.test(key.slice(family.length)))

/** The keys that a language must have, and no others. */
function keysFor(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const plain = Object.keys(english).filter((key) => !familyOf(key))
  return [...plain, ...families.flatMap((family) => forms.map((form) => `${family}_${form}`))]
}

const signs = (message: string) => [...new Set(message.match(/\$\d|\$[a-z_]+\$|%s/gi) ?? [])].sort()

describe.each(languages)('%s', (language) => {
  const texts = read(language)

  test('has every text, in every form that its numbers need, and none that nobody says', () => {
    const wanted = keysFor(language)
    const missing = wanted.filter((key) => !Object.hasOwn(texts, key))
    expect(missing, `missing in src/_locales/${language}/messages.json: translate them there`).toEqual([])
    const strange = Object.keys(texts).filter((key) => !wanted.includes(key))
    expect(strange, `in src/_locales/${language}/messages.json, but not in English`).toEqual([])
  })

  test('has the same blanks to fill as English; a word may stand for none, one or two', () => {
    for (const [key, { message, placeholders }] of Object.entries(texts)) {
      const family = familyOf(key)
      const own = signs(message)
      const model = english[family ? `${family}_other` : key]
      const wanted = signs(model?.message ?? '')
      if (/_(?:zero|one|two)$/.test(key) && family) expect(wanted, key).toEqual(expect.arrayContaining(own))
      else expect(own, key).toEqual(wanted)
      expect(Object.keys(placeholders ?? {}), key).toEqual(Object.keys(model?.placeholders ?? {}))
      for (const sign of own.filter((one) => one.endsWith('$')))
        expect(Object.keys(placeholders ?? {}), `${key}: ${sign}`).toContain(sign.slice(1, -1).toLowerCase())
    }
  })

  test('is said in about as many letters as English, and fits where the browser shows it', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      const family = familyOf(key)
      const length = (english[family ? `${family}_other` : key]?.message ?? '').length
      expect(message.trim(), key).toBe(message)
      expect(message, key).not.toBe('')
      expect(message.length, `${key} is much longer than in English: ${message}`).toBeLessThanOrEqual(length * 1.7 + 16)
    }
    expect(texts.extension_name?.message.length).toBeLessThanOrEqual(45)
    expect(texts.extension_description?.message.length).toBeLessThanOrEqual(132)
  })

  test('names itself as Intl knows it', () => {
    expect(Intl.getCanonicalLocales(texts.locale?.message)[0]?.split('-')[0]).toBe(language)
    expect(Intl.DateTimeFormat.supportedLocalesOf(texts.locale?.message ?? '')).toHaveLength(1)
  })
})

test('a language is translated: hardly any text of words stands there in English', () => {
  for (const language of languages.filter((one) => one !== 'en')) {
    const texts = read(language)
    const same = Object.entries(texts).filter(
      ([key, { message }]) => message === english[key]?.message && /[a-z]{4}.* .*[a-z]{4}/i.test(message),
    )
    expect(
      same.map(([key]) => key),
      language,
    ).toEqual(['preview_story'])
  }
})

test('a number in a text is written as the reader writes numbers: figure or counted, never String', () => {
  const source = fileURLToPath(new URL('../src/', import.meta.url))
  const files = [...readdirSync(`${source}ui`).map((file) => `ui/${file}`), ...readdirSync(source)]
  const lines = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      readFileSync(source + file, 'utf8')
        .split('\n')
        .map((line) => `${file}: ${line.trim()}`),
    )
  expect(lines.filter((line) => /\bsay\(.*\bString\(/.test(line))).toEqual([])
})
