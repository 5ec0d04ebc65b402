/** The introduction, shown once: when Newsgloss has just come, and never again by itself. */
import browser from 'webextension-polyfill'

const KEY = 'welcomed'

/** Opens the reader page with its demo story, unless that was done before. It is written down first: better never than twice. */
export async function welcome(): Promise<void> {
  const { [KEY]: done } = await browser.storage.local.get(KEY)
  if (done) return
  await browser.storage.local.set({ [KEY]: true })
  await browser.tabs.create({ url: browser.runtime.getURL('reader.html#welcome') })
}
