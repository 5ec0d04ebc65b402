/** The extension's words in the reader's language. */
import browser from 'webextension-polyfill'
import { isRightToLeft } from '../core/language.ts'

/** What stands for the substitutions in a text that is kept: private-use characters, which no text has. */
const HOLES = ['\uE000', '\uE001', '\uE002', '\uE003']
/** Texts that were learned by heart, with holes for the substitutions. */
const learned = new Map<string, string>()

/**
 * The text for a key of `_locales`; the key itself when there is none, so that a slip is seen and nothing breaks. Never
 * throws. A script that an update has cut off still says what it has learned by heart.
 */
export function say(key: string, ...substitutions: string[]): string {
  const text = lookedUp(key, substitutions)
  if (text !== null) return text || key
  return learned.get(key)?.replace(/[\uE000-\uE003]/g, (hole) => substitutions[HOLES.indexOf(hole)] ?? '') ?? key
}

/** Keeps texts for the time after an update, when a script can no longer look them up. */
export function learnByHeart(keys: readonly string[]): void {
  for (const key of keys) {
    const text = lookedUp(key, HOLES)
    if (text) learned.set(key, text)
  }
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
