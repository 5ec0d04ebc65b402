import browser from 'webextension-polyfill'

/**
 * Asks the browser to keep what the reader has saved until the reader deletes it, rather than to clear it away when the device
 * runs short of room. True when it does, false when it refused, null when it does not say. The manifest's `unlimitedStorage`
 * is enough for Chromium, whose `persist` goes by bookmarks and visits; Firefox grants it on request then, without asking anybody.
 */
export async function askToKeep(): Promise<boolean | null> {
  const { permissions = [] } = browser.runtime.getManifest()
  const isChromium = browser.runtime.getURL('').startsWith('chrome-')
  if (isChromium && permissions.includes('unlimitedStorage')) return true
  const { storage } = globalThis.navigator ?? {}
  if (!storage?.persist || !storage.persisted) return null
  try {
    return (await storage.persisted()) || (await storage.persist())
  } catch {
    return null
  }
}
