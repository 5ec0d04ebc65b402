import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { monthOf } from '../../src/ui/month.ts'

type Texts = Record<string, { message: string }>
const textsOf = (locale: string) => JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')) as Texts

test.each(['en', 'es', 'ar'])('months are said in %s as the language writes them', (locale) => {
  const texts = textsOf(locale)
  const say = (key: string, year?: string) => texts[key]?.message.replace('$year$', year ?? '') ?? key
  const usual = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  for (let month = 0; month < 12; month++) {
    const written = `1992-${String(month + 1).padStart(2, '0')}`
    expect(monthOf(written, say)).toBe(usual.format(Date.UTC(1992, month)))
  }
})
