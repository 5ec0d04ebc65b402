/** Whether the shipped glossary was found damaged when it came: then it is not trusted again until a sound one has come. */
import browser from 'webextension-polyfill'

const KEY = 'damaged'

/** Writes down what the check of the whole file has found. */
export async function noteDamage(isDamaged: boolean): Promise<void> {
  await (isDamaged ? browser.storage.local.set({ [KEY]: true }) : browser.storage.local.remove(KEY))
}

/** False when storage cannot be read: most glossaries are sound. */
export async function isNotedDamaged(): Promise<boolean> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}))
  return found[KEY] === true
}
