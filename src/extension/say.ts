/** The extension's words in the reader's language. */
import browser from 'webextension-polyfill'

/** The text for a key of `_locales`; the key itself when there is none, so that a slip is seen and nothing breaks. */
export function say(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions) || key
}

/** Gives a page of ours the reader's language and direction. */
export function speak(document: Document): void {
  document.documentElement.lang = browser.i18n.getUILanguage()
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir')
}
