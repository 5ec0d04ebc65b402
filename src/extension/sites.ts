/** Where Newsgloss may run: listed sites, sites the reader added, everywhere, or this page once. */
import browser from 'webextension-polyfill'

/** What may be done in a tab. 'listed' or 'added': it runs by itself; 'once': on request; 'never': a browser page. */
export type Tab = { id: number; host: string | null; can: 'listed' | 'added' | 'once' | 'never' }

const EVERYWHERE = ['https://*/*', 'http://*/*']

/** The tab the popup stands over, or the one given as ?tab= when the popup is opened as a page. */
export async function thisTab(): Promise<Tab> {
  const given = Number(new URLSearchParams(location.search).get('tab'))
  const [active] = given
    ? [await browser.tabs.get(given)]
    : await browser.tabs.query({ active: true, currentWindow: true })
  const url = active?.url && /^https?:/.test(active.url) ? new URL(active.url) : null
  const id = active?.id ?? -1
  if (!url) return { id, host: null, can: 'never' }
  const own = patterns(browser.runtime.getManifest().host_permissions ?? [])
  const origins = [`${url.protocol}//${url.hostname}/*`]
  const granted = await browser.permissions.contains({ origins })
  return { id, host: url.hostname, can: !granted ? 'once' : own.has(url.hostname) ? 'listed' : 'added' }
}

const patterns = (list: readonly string[]) =>
  new Set(list.map((one) => one.replace(/^.*:\/\//, '').replace(/\/.*$/, '')))

/** Asks for a site and starts there; false when the reader refuses. Call it straight from a click. */
export async function addSite(host: string): Promise<boolean> {
  const origins = [`https://${host}/*`]
  if (!(await browser.permissions.request({ origins }))) return false
  await register()
  return true
}

/** Gives a site back. */
export async function removeSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [`https://${host}/*`, `http://${host}/*`] })
  await register()
}

/** Asks for every site, or gives them back. Call it straight from a click. */
export async function everywhere(on: boolean): Promise<boolean> {
  const done = on
    ? await browser.permissions.request({ origins: EVERYWHERE })
    : await browser.permissions.remove({ origins: EVERYWHERE })
  await register()
  return done
}

export async function isEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['https://*/*'] })
}

/** Hosts the reader has added to the list that ships. */
export async function addedSites(): Promise<string[]> {
  return [...patterns(await addedOrigins())].filter((host) => host !== '*').sort()
}

async function addedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const own = new Set(browser.runtime.getManifest().host_permissions ?? [])
  return origins.filter((origin) => !own.has(origin))
}

/** Puts the gate on exactly the added sites, and into tabs that show them already. Also run when the browser starts. */
export async function register(): Promise<void> {
  const matches = await addedOrigins()
  await browser.scripting.unregisterContentScripts({ ids: ['added'] }).catch(() => undefined) // none was registered
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    { id: 'added', matches, js: ['gate.js'], allFrames: true, runAt: 'document_idle' },
  ])
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

/** Puts a script of ours into one frame of a tab, the top one unless told. Rejects where we may not run. */
export async function inject(tab: number, file: 'gate.js' | 'content.js', frame = 0): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] })
}
