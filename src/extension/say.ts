/** The extension's words in the reader's language. */
import browser from 'webextension-polyfill'
import { isRightToLeft } from '../core/language.ts'

/** What stands for the substitutions in a text that is kept: private-use characters, which no text has. */
const HOLES = ['\uE000', '\uE001', '\uE002', '\uE003']
/** Texts that were learned by heart, with holes for the substitutions. */
const learned = new Map<string, string>()

/**
 * The text for a key of `_locales`; the key itself when there is none, so that a slip is seen and nothing breaks. Never
 * throws. What was learned by heart is not looked up: a script in a page says it also when an update has cut it off, and the
 * page does not stand still meanwhile (Chromium fetches all texts from another process at the first that is looked up, 8 ms).
 */
export function say(key: string, ...substitutions: string[]): string {
  const known = learned.get(key)
  if (known === undefined) return lookedUp(key, substitutions) || key
  return known.replace(/[\uE000-\uE003]/g, (hole) => substitutions[HOLES.indexOf(hole)] ?? '')
}

/** Texts by their keys as they are learned by heart, with holes for what is put in. */
export const byHeart = (keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, lookedUp(key, HOLES) || key]))

export function learn(texts: Record<string, string>): void {
  for (const [key, text] of Object.entries(texts)) learned.set(key, text)
}

/** Null when this script has outlived its extension. Chromium then throws, or gives nothing for what it knew before. */
function lookedUp(key: string, substitutions: string[]): string | null {
  try {
    return browser.runtime.id ? browser.i18n.getMessage(key, substitutions) : null
  } catch {
    return null
  }
}

/** Gives a page of ours the language and direction of the texts that it shows: English where the reader's language is not among ours. */
export function speak(document: Document): void {
  const language = browser.i18n.getMessage('locale') || 'en'
  document.documentElement.lang = language
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
}
