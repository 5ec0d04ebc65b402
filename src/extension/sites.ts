/** Where Newsgloss may run: listed sites, sites the reader added, everywhere, or this page once. */
import browser from 'webextension-polyfill'
import { originsOf } from '../core/sites.ts'
import { readSettings, writeSettings } from './settings.ts'

/**
 * A tab. `leave` tells what may be done there, as soon as the browser has said so: 'listed' or 'added': it runs by itself;
 * 'revoked': it would, had the reader not taken the browser's leave back; 'once': on request; 'never': a browser page.
 * `isPrivate`: the tab stands in a private window. `isReader`: it shows our own reader page.
 */
export type Tab = {
  id: number
  host: string | null
  leave: Promise<'listed' | 'added' | 'revoked' | 'once' | 'never'>
  isPrivate: boolean
  isReader: boolean
}

const EVERYWHERE = ['https://*/*', 'http://*/*']

/** The tab the popup stands over, or the one given as ?tab= when the popup is opened as a page. */
export async function thisTab(): Promise<Tab> {
  const given = Number(new URLSearchParams(location.search).get('tab'))
  const [active] = given
    ? [await browser.tabs.get(given)]
    : await browser.tabs.query({ active: true, currentWindow: true })
  const url = active?.url && /^https?:/.test(active.url) ? new URL(active.url) : null
  const id = active?.id ?? -1
  const isPrivate = active?.incognito === true
  const isReader = active?.url?.startsWith(browser.runtime.getURL('reader.html')) === true
  const tab = { id, isPrivate, isReader }
  if (!url) return { ...tab, host: null, leave: Promise.resolve('never') }
  return { ...tab, host: url.hostname, leave: leaveFor(url) }
}

async function leaveFor({ protocol, hostname }: URL) {
  const granted = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
  const isListed = hostsOf(shipped()).has(hostname)
  return granted ? (isListed ? 'listed' : 'added') : isListed ? 'revoked' : 'once'
}

const shipped = (): string[] => browser.runtime.getManifest().host_permissions ?? []

const hostsOf = (list: readonly string[]) =>
  new Set(list.map((one) => one.replace(/^.*:\/\//, '').replace(/\/.*$/, '')))

/** Asks for a site, or a pattern of sites, and starts there; false when the reader refuses. Call it straight from a click. */
export async function addSite(pattern: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: originsOf(pattern) }))) return false
  await writeSettings(({ sites, offOn }) => ({
    sites: [...sites.filter((one) => one !== pattern), pattern],
    offOn: offOn.filter((one) => one !== pattern),
  }))
  await register()
  return true
}

/** Takes sites out of the list and gives the browser's leave back where no other pattern needs it. */
export async function removeSites(patterns: readonly string[]): Promise<void> {
  const { sites } = await writeSettings(({ sites }) => ({ sites: sites.filter((one) => !patterns.includes(one)) }))
  const needed = new Set([...shipped(), ...sites.flatMap(originsOf)])
  const origins = patterns.flatMap(originsOf).filter((origin) => !needed.has(origin))
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false) // never granted
  await register()
}

/**
 * Says where it shall work. For every site the browser is asked first; false when the reader refuses, and nothing changes
 * then. Leaving "every site" gives the leave back. Call it straight from a click.
 */
export async function chooseWhere(where: 'list' | 'mine' | 'all'): Promise<boolean> {
  if (where === 'all' && !(await browser.permissions.request({ origins: EVERYWHERE }))) return false
  if (where !== 'all' && (await isEverywhere())) await browser.permissions.remove({ origins: EVERYWHERE })
  await writeSettings({ where })
  await register()
  return true
}

export async function isEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['https://*/*'] })
}

/** Patterns for which the browser has to be asked (again) before they work: imported, synced, or taken back by the reader. */
export async function unasked(patterns: readonly string[]): Promise<string[]> {
  const asked = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: originsOf(pattern).slice(0, 1) })),
  )
  return patterns.filter((_, i) => !asked[i])
}

/** How many of the shipped news sites the browser no longer lets us read. Firefox lets readers take each back. */
export async function revoked(): Promise<number> {
  const origins = shipped()
  if (await browser.permissions.contains({ origins })) return 0
  const each = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })))
  return each.filter((granted) => !granted).length
}

/** Asks for the shipped news sites again. Call it straight from a click. */
export const askAgain = (): Promise<boolean> => browser.permissions.request({ origins: shipped() })

/** Asks for every pattern at once. Call it straight from a click. */
export async function askFor(patterns: readonly string[]): Promise<boolean> {
  const done = await browser.permissions.request({ origins: patterns.flatMap(originsOf) })
  await register()
  return done
}

/** Puts the gate on exactly the sites added to the shipped ones, and into tabs that show them already. Also run when the browser starts. */
export async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const own = new Set(shipped())
  const { where } = await readSettings()
  const matches = origins.filter((origin) => !own.has(origin) && (where === 'all' || !EVERYWHERE.includes(origin)))
  await browser.scripting.unregisterContentScripts({ ids: ['added'] }).catch(() => undefined) // none was registered
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    { id: 'added', matches, js: ['gate.js'], allFrames: true, runAt: 'document_idle' },
  ])
  await arm(matches)
}

/**
 * After an update: puts the new gate into open tabs of the shipped sites, so that nobody has to reload (`register` does it
 * for added ones). The scripts there have lost their extension; the new ones end them. Firefox does this by itself, and a
 * second gate ends the first.
 */
export const rearm = (): Promise<void> => arm(shipped())

async function arm(matches: string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id !== undefined) await inject(id, 'gate.js').catch(() => undefined) // a tab may have been closed meanwhile
  }
}

/** Reads the page of a tab now, whatever it is. False when the browser does not let us in. */
export async function readHere(tab: number): Promise<boolean> {
  return inject(tab, 'content.js').then(
    () => true,
    () => false,
  )
}

/** Reads the page of a tab this once, although it is switched off or paused there. */
export async function readOnce(tab: number): Promise<boolean> {
  const once = () => {
    ;(globalThis as { newsglossOnce?: boolean }).newsglossOnce = true
  }
  return browser.scripting.executeScript({ target: { tabId: tab }, func: once }).then(
    () => readHere(tab),
    () => false,
  )
}

/** Puts a script of ours into one frame of a tab, the top one unless told. Rejects where we may not run. */
export async function inject(tab: number, file: 'gate.js' | 'content.js' | 'card.js', frame = 0): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] })
}
