/** Owns the glossary and answers questions. Every listener stands before the first await; nothing is kept that cannot be rebuilt. */
import browser from 'webextension-polyfill'
import { annotate } from './core/annotate.ts'
import { learned } from './core/known.ts'
import { lookUp } from './core/look-up.ts'
import { onFor } from './core/settings.ts'
import { answer, askPage, type ToBackground } from './extension/messages.ts'
import { report } from './extension/report.ts'
import { readSettings, writeSettings } from './extension/settings.ts'
import { inject, register } from './extension/sites.ts'
import { menus, showState } from './extension/toolbar.ts'
import { type OpenGlossary, openGlossary } from './glossary/lookup.ts'
import { type OpenMaps, openMaps } from './glossary/maps.ts'
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

/** Switches the site of an address off or on. An address without a host changes nothing. */
async function switchSite(address: string | undefined, isOff: boolean): Promise<void> {
  const host = address && URL.canParse(address) ? new URL(address).hostname : ''
  const { offOn } = await readSettings()
  const others = offOn.filter((one) => one !== host)
  if (host) await writeSettings({ offOn: isOff ? [...others, host] : others })
}

let unfolded: Promise<OpenMaps> | null = null

/** The locator maps, opened when the first card asks for one and again after a failure. */
function maps(): Promise<OpenMaps> {
  unfolded ??= fetch(browser.runtime.getURL('maps.bin'))
    .then((file) => file.arrayBuffer())
    .then(openMaps)
  unfolded.catch(() => {
    unfolded = null
  })
  return unfolded
}

answer<ToBackground>({
  async wanted({ tab, frame }) {
    if (tab === undefined) return false
    await inject(tab, 'content.js', frame)
    return true
  },
  annotate: async (_asker, blocks) => annotate(blocks, await glossary()),
  search: async (_asker, typed) => search(await glossary(), typed),
  month: async () => (await glossary()).newest,
  map: async (_asker, entry) => (await maps()).mapOf(entry),
  lookUp: async (_asker, text) => lookUp(text, await glossary()),
  entry: async (_asker, id) => (await glossary()).entryOf?.(id) ?? null,
  async know(_asker, entry, isKnown) {
    await writeSettings(learned(await readSettings(), entry, isKnown))
  },
  async wrong(_asker, form, entry, isWrong) {
    const { wrong } = await readSettings()
    const others = wrong.filter((one) => one.form !== form || one.entry !== entry)
    await writeSettings({ wrong: isWrong ? [...others, { form, entry }] : others })
  },
  never: (asker, isOff) => switchSite(asker.url, isOff),
  state({ tab, frame }, state) {
    if (tab !== undefined && (frame === 0 || state === 'on'))
      void showState(tab, state).catch((error) => report('toolbar', error))
  },
  ...notebookAnswers(() => new Date()),
})

browser.commands?.onCommand.addListener((command, tab) => {
  const act = async () => {
    const { id, url } = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? {}
    if (id === undefined) return
    if (command === 'next') await askPage(id, 'step', 1)
    else if (command === 'previous') await askPage(id, 'step', -1)
    else if (command === 'look') await askPage(id, 'look')
    else if (command === 'open') await askPage(id, 'nearest')
    else if (command === 'toggle') await switchSite(url, onFor(new URL(url ?? '').hostname, await readSettings()))
  }
  act().catch(() => undefined) // No article is being read in that tab; the key has nothing to do there.
})

menus((what, tab, url) => {
  const act = async () => {
    if (what === 'read') return inject(tab, 'content.js')
    return switchSite(url, true)
  }
  act().catch((error) => report('menu', error))
})

browser.runtime.onInstalled.addListener(() => void register().catch((error) => report('sites', error)))
browser.runtime.onStartup.addListener(() => void register().catch((error) => report('sites', error)))
