/**
 * The reader's settings. They live in local storage, whose one object every page reads; what an organisation has fixed lies
 * beside them and goes in front. They are sent to the reader's other devices only when the reader has switched that on.
 */
import browser from 'webextension-polyfill'
import { NO_POLICY, obeyed, own, type Policy, readPolicy } from '../core/policy.ts'
import { type Settings, tidy } from '../core/settings.ts'
import { pauseLeft, type Wanting, wantingUnder } from '../core/wanted.ts'

const KEY = 'settings'
const POLICY = 'policy'
/** The form of stored settings. A new form gets a new number and a step in `STEPS`. */
export const VERSION = 2

type Stored = Record<string, unknown>

/** From each version to the next. Version 1 named hosts in any case of letters; patterns are small. */
const STEPS: Record<number, (old: Stored) => Stored> = {
  1: (old) => ({
    ...old,
    offOn: Array.isArray(old.offOn) ? old.offOn.map((host: unknown) => String(host).toLowerCase()) : [],
  }),
}

/** Stored settings in today's form, valid whatever was stored, by whichever version. */
export const upToDate = (found: unknown): Settings => tidy(stepped(found))

/** Stored settings in today's form, not checked yet. */
function stepped(found: unknown): unknown {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return found
  let stored = found as Stored
  const from = typeof stored.version === 'number' ? stored.version : 1
  for (let version = from; version < VERSION; version++) stored = STEPS[version]?.(stored) ?? stored
  return stored
}

function readStored(): Promise<Stored> {
  return browser.storage.local.get([KEY, POLICY]).catch(() => ({}))
}

const bothOf = (found: Stored): { own: Settings; policy: Policy } => ({
  own: upToDate(found[KEY]),
  policy: found[POLICY] ? readPolicy(found[POLICY]) : NO_POLICY,
})

/** Everything of the settings as it is stored: the reader's own, and the organisation's. */
export const readBoth = async (): Promise<{ own: Settings; policy: Policy }> => bothOf(await readStored())

/** The settings that hold now; the defaults when storage is empty, broken or unreadable. */
export async function readSettings(): Promise<Settings> {
  const { own, policy } = await readBoth()
  return obeyed(own, policy)
}

/**
 * Where the gate leaves what it has read, in the page's world, for the script that comes after it. Whatever is written
 * meanwhile takes it away again, so that what lies there is what is stored.
 */
const place = globalThis as { newsglossStored?: Stored }
let isWritten = false

/** Takes away what the gate has left. */
export function forgetLeft(): void {
  isWritten = true
  delete place.newsglossStored
}

/** The settings as the gate has read them; null when it has not, or when they have changed since. Watch them from the same moment on. */
export function settingsLeft(): Settings | null {
  const found = place.newsglossStored
  forgetLeft()
  if (!found) return null
  const { own, policy } = bothOf(found)
  return obeyed(own, policy)
}

/** Where it is wanted now: for the gate, which must stay small and quick. The defaults when storage is empty, broken or unreadable. */
export async function readWanting(): Promise<Wanting> {
  browser.storage.onChanged.addListener(forgetLeft) // Added again, it is still one.
  isWritten = false
  const found = await readStored()
  if (!isWritten) place.newsglossStored = found
  return wantingUnder(stepped(found[KEY]), found[POLICY])
}

/**
 * Changes some settings and keeps the others. A function gets the settings as they are when its turn has come: no two pages
 * overwrite each other. Rejects when storage refuses; the old state then stands.
 */
export async function writeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return inTurn(async () => {
    const { own: mine, policy } = await readBoth()
    const wanted = typeof change === 'function' ? change(obeyed(mine, policy)) : change
    const settings = tidy({ ...mine, ...own(wanted, policy) })
    await browser.storage.local.set({ [KEY]: { ...settings, version: VERSION } })
    return obeyed(settings, policy)
  })
}

let last: Promise<unknown> | null = null

/** One after the other, over all pages of the extension; where there are no locks, at least within this one. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {}
  if (locks) return locks.request('newsgloss-settings', work) as Promise<T>
  const next = last ? last.then(work) : work()
  last = next.catch(() => undefined) // Who asked hears of it; the next in turn is not held up.
  return next
}

/**
 * Tells of every change, whoever made it, and of the end of a pause, until `signal` aborts. Who has just read the settings
 * hands them in, and they are not read again.
 */
export const watchSettings = (
  changed: (settings: Settings) => void,
  signal?: AbortSignal,
  read: Settings | Promise<Settings> = readSettings(),
): void => watch(readSettings, changed, signal, read)

/** The same for who reads only a part of them. */
export function watch<T extends Wanting>(
  readNow: () => Promise<T>,
  changed: (settings: T) => void,
  signal: AbortSignal | undefined,
  read: T | Promise<T>,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (settings: T) => {
    clearTimeout(timer)
    const left = signal?.aborted ? 0 : pauseLeft(settings, Date.now())
    if (left > 0) timer = setTimeout(() => changed(settings), left + 1)
  }
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(changes[KEY] || changes[POLICY])) return
    void readNow().then((settings) => {
      wait(settings)
      changed(settings)
    })
  }
  browser.storage.onChanged.addListener(listener)
  void Promise.resolve(read).then(wait)
  signal?.addEventListener('abort', () => {
    clearTimeout(timer)
    browser.storage.onChanged.removeListener(listener)
  })
}

/**
 * Lays what the organisation has set beside the settings, where pages find it without asking twice. Firefox refuses to tell
 * when there is no policy. Gives the policy, and whether it changed.
 */
export async function takePolicy(): Promise<{ policy: Policy; changed: boolean }> {
  const found = await browser.storage.managed?.get().catch(() => ({}))
  const raw = found && Object.keys(found).length > 0 ? found : null
  const before = (await browser.storage.local.get(POLICY))[POLICY] ?? null
  const changed = JSON.stringify(raw) !== JSON.stringify(before)
  if (changed && raw) await browser.storage.local.set({ [POLICY]: raw })
  if (changed && !raw) await browser.storage.local.remove(POLICY)
  return { policy: readPolicy(raw), changed }
}
