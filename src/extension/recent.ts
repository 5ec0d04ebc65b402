/**
 * What was looked for lately. In session storage only: gone when the browser closes, never on disk, never from a private
 * window.
 */
import browser from 'webextension-polyfill'

const KEY = 'recent'
const MOST = 8

/** Recent searches, newest first. */
export async function readRecent(): Promise<string[]> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY]
  return Array.isArray(found) ? found.filter((text) => typeof text === 'string').slice(0, MOST) : []
}

/** Puts a search in front, once; what a longer one begins with is dropped ("her" before "herat"). */
export async function keepRecent(typed: string, isPrivate: boolean): Promise<string[]> {
  const text = typed.trim().slice(0, 100)
  const before = await readRecent()
  if (!text || isPrivate) return before
  const others = before.filter((one) => !text.toLowerCase().startsWith(one.toLowerCase()))
  const now = [text, ...others].slice(0, MOST)
  await browser.storage.session.set({ [KEY]: now })
  return now
}
