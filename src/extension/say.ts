/** The extension's words in the reader's language. */
import browser from 'webextension-polyfill'

/** What has been said: a script that an update has cut off can only repeat itself. */
const said = new Map<string, string>()

/** The text for a key of `_locales`; the key itself when there is none, so that a slip is seen and nothing breaks. Never throws. */
export function say(key: string, ...substitutions: string[]): string {
  const asked = [key, ...substitutions].join('\n')
  try {
    const text = browser.i18n.getMessage(key, substitutions) || key
    said.set(asked, text)
    return text
  } catch {
    return said.get(asked) ?? key // the extension was updated under the page
  }
}

/** Gives a page of ours the reader's language and direction. */
export function speak(document: Document): void {
  document.documentElement.lang = browser.i18n.getUILanguage()
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir')
}
