/** Owns the glossary and answers questions. Every listener stands before the first await; nothing is kept that cannot be rebuilt. */
import browser from 'webextension-polyfill'
import { annotate } from './core/annotate.ts'
import { answer, askPage, type ToBackground } from './extension/messages.ts'
import { report } from './extension/report.ts'
import { readSettings, writeSettings } from './extension/settings.ts'
import { inject, register } from './extension/sites.ts'
import { menus, showState } from './extension/toolbar.ts'
import { type OpenGlossary, openGlossary } from './glossary/lookup.ts'
import { search } from './glossary/search.ts'
import { notebookAnswers } from './keeping.ts'

let opened: Promise<OpenGlossary> | null = null

/** The glossary, opened on the first question and again after a failure. */
function glossary(): Promise<OpenGlossary> {
  opened ??= fetch(browser.runtime.getURL('glossary.bin'))
    .then((file) => file.arrayBuffer())
    .then(openGlossary)
  opened.catch(() => {
    opened = null
  })
  return opened
}

answer<ToBackground>({
  async wanted({ tab }) {
    if (tab === undefined) return false
    await inject(tab, 'content.js')
    return true
  },
  annotate: async (_asker, blocks) => annotate(blocks, await glossary()),
  search: async (_asker, typed) => search(await glossary(), typed),
  state({ tab }, state) {
    if (tab !== undefined) void showState(tab, state).catch((error) => report('toolbar', error))
  },
  ...notebookAnswers(() => new Date()),
})

browser.commands?.onCommand.addListener((command, tab) => {
  const direction = command === 'next' ? 1 : command === 'previous' ? -1 : 0
  const step = async () => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
    if (direction !== 0 && id !== undefined) await askPage(id, 'step', direction)
  }
  step().catch(() => undefined) // No article is being read in that tab; the key has nothing to do there.
})

menus((what, tab, url) => {
  const act = async () => {
    if (what === 'read') return inject(tab, 'content.js')
    const { offOn } = await readSettings()
    await writeSettings({ offOn: [...offOn, new URL(url).hostname] })
  }
  act().catch((error) => report('menu', error))
})

browser.runtime.onInstalled.addListener(() => void register().catch((error) => report('sites', error)))
browser.runtime.onStartup.addListener(() => void register().catch((error) => report('sites', error)))
