/** Owns the glossary and answers questions. Every listener stands before the first await; nothing is kept that cannot be rebuilt. */
import browser from 'webextension-polyfill'
import { annotate } from './core/annotate.ts'
import { learned } from './core/known.ts'
import { lookUp } from './core/look-up.ts'
import type { Glossary } from './core/model.ts'
import { onFor, switched } from './core/settings.ts'
import { patternOf, placeOf } from './core/sites.ts'
import { toWire } from './core/wire.ts'
import { type Answers, answer, askPage, type ToBackground } from './extension/messages.ts'
import { watchPacks } from './extension/pack-news.ts'
import { report } from './extension/report.ts'
import { byHeart } from './extension/say.ts'
import { readSettings, takePolicy, writeSettings } from './extension/settings.ts'
import { addSite, inject, rearm, register } from './extension/sites.ts'
import { isNotedDamaged, noteDamage } from './extension/soundness.ts'
import { exchange, keepSynced } from './extension/sync.ts'
import { menus, showState } from './extension/toolbar.ts'
import { welcome } from './extension/welcome.ts'
import { type OpenGlossary, openGlossary } from './glossary/lookup.ts'
import { type OpenMaps, openMaps } from './glossary/maps.ts'
import { type OpenPack, searchAll, together } from './glossary/together.ts'
import { guard } from './guard.ts'
import { notebookAnswers } from './keeping.ts'
import { openedPacks, takePolicyPacks } from './packing.ts'
import { CARD_TEXTS } from './ui/card-texts.ts'

let opened: Promise<OpenGlossary> | null = null

const glossaryFile = () => fetch(browser.runtime.getURL('glossary.bin')).then((file) => file.arrayBuffer())

/** The shipped glossary, opened on the first question and again after a failure. What was found damaged is looked at whole. */
function shipped(): Promise<OpenGlossary> {
  opened ??= Promise.all([glossaryFile(), isNotedDamaged()]).then(([bytes, isDamaged]) => {
    const found = openGlossary(bytes, isDamaged ? 'whole' : 'header')
    if (isDamaged) noteDamage(false).catch(() => undefined) // It was mended meanwhile, or could not be read for a moment.
    return found
  })
  opened.catch(() => {
    opened = null
  })
  return opened
}

/** What has just come is checked to the last byte, once; afterwards a waking background trusts it, or knows that it must not. */
async function checkGlossary(): Promise<void> {
  try {
    openGlossary(await glossaryFile(), 'whole')
    await noteDamage(false)
  } catch (error) {
    report('glossary', error)
    opened = null
    await noteDamage(true).catch(() => undefined) // The next installation checks again.
  }
}

let packed: Promise<OpenPack[]> | null = null

/** The reader's own packs that are on, opened on the first question and whenever they change. Without them the rest works. */
function packs(): Promise<OpenPack[]> {
  packed ??= openedPacks().catch((error) => {
    report('packs', error)
    packed = null
    return []
  })
  return packed
}

let joined: { of: OpenPack[]; all: Glossary } | null = null

/** The shipped glossary and the reader's packs as one. */
async function glossary(): Promise<Glossary> {
  const [own, of] = await Promise.all([shipped(), packs()])
  if (joined?.of !== of) joined = { of, all: together(own, of) }
  return joined.all
}

/** Switches the site of an address off or on. An address without a host changes nothing. */
async function switchSite(address: string | undefined, isOff: boolean): Promise<void> {
  const host = address && URL.canParse(address) ? new URL(address).hostname : ''
  if (host) await writeSettings((now) => switched(now, host, !isOff))
}

/** Switches a site off; or on, which is to be seen at once: also when everything was off. */
async function turn(host: string, isOn: boolean): Promise<void> {
  await writeSettings((now) => ({ ...switched(now, host, isOn), ...(isOn ? { on: true } : {}) }))
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

const answers: Answers<ToBackground> = {
  async wanted({ tab, frame }) {
    if (tab === undefined) return false
    // The page will ask as soon as it has its script: meanwhile the glossary is opened.
    glossary().catch(() => undefined)
    await inject(tab, 'content.js', frame)
    return true
  },
  async card({ tab, frame }) {
    if (tab !== undefined) await inject(tab, 'card.js', frame)
    return byHeart(CARD_TEXTS)
  },
  annotate: async (_asker, blocks, demonyms) => toWire(annotate(blocks, await glossary(), { demonyms })),
  search: async (_asker, typed) => searchAll(await shipped(), await packs(), typed),
  month: async () => (await shipped()).newest,
  map: async (_asker, entry) => (await maps()).mapOf(entry),
  lookUp: async (_asker, text) => lookUp(text, await glossary()),
  entry: async (_asker, id) => (await glossary()).entryOf?.(id) ?? null,
  async know(_asker, entry, isKnown) {
    await writeSettings((now) => learned(now, entry, isKnown))
  },
  async wrong(_asker, form, entry, isWrong) {
    await writeSettings(({ wrong }) => {
      const others = wrong.filter((one) => one.form !== form || one.entry !== entry)
      return { wrong: isWrong ? [...others, { form, entry }] : others }
    })
  },
  never: (asker, isOff) => switchSite(asker.url, isOff),
  turn: (_asker, host, isOn) => turn(host, isOn),
  async pause(_asker, until) {
    await writeSettings({ pausedUntil: until })
  },
  state({ tab, frame }, state) {
    if (tab !== undefined && (frame === 0 || state === 'on'))
      void showState(tab, state).catch((error) => report('toolbar', error))
  },
  ...notebookAnswers(() => new Date()),
}
answer(answers, { guard })

browser.commands?.onCommand.addListener((command, tab) => {
  const act = async () => {
    const { id, url } = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? {}
    if (id === undefined) return
    if (command === 'next') await askPage(id, 'step', 1)
    else if (command === 'previous') await askPage(id, 'step', -1)
    else if (command === 'look') await askPage(id, 'look')
    else if (command === 'open') await askPage(id, 'nearest')
    else if (command === 'toggle') await switchSite(url, onFor(placeOf(url ?? ''), await readSettings()))
  }
  act().catch(() => undefined) // No article is being read in that tab; the key has nothing to do there.
})

/** Milliseconds between tries to reach a page that has just been given its script, and how many. */
const AGAIN = 150
const TRIES = 20

/** Explains what is selected in a tab. A page that is not being read yet is read this once. */
async function explain(tab: number): Promise<void> {
  const isThere = await askPage(tab, 'look').catch(() => null)
  if (isThere !== null) return
  await inject(tab, 'content.js')
  for (let tries = 0; tries < TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN))
    if (await askPage(tab, 'look').catch(() => false)) return
  }
}

menus((what, tab, url) => {
  const act = () => {
    switch (what) {
      case 'explain':
        return explain(tab)
      case 'read':
        return inject(tab, 'content.js')
      case 'never':
        return switchSite(url, true)
      case 'always': {
        const pattern = patternOf(URL.canParse(url) ? new URL(url).hostname : '')
        return pattern ? addSite(pattern).then(() => undefined) : Promise.resolve()
      }
    }
  }
  act().catch((error) => report('menu', error))
})

/** What has to be true once the browser has started, or Newsgloss has come or was updated. */
async function settle(): Promise<void> {
  const { policy, changed } = await takePolicy()
  await takePolicyPacks(policy, new Date().toISOString(), changed).catch((error) => report('policy', error))
  await register()
  await exchange()
}

const settled = () => void settle().catch((error) => report('start', error))
browser.runtime.onInstalled.addListener(settled)
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') welcome().catch((error) => report('welcome', error))
  void checkGlossary()
  if (reason === 'update') rearm().catch((error) => report('update', error))
})
browser.runtime.onStartup.addListener(settled)
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') settled()
})
watchPacks(() => {
  packed = null
})
keepSynced((error) => report('sync', error))
