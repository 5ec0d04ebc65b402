/** What a test may do with an installed browser that has the built extension on it. Two drivers, one interface. */
import type { BrowserName } from '../tools/browsers.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'

/** Pages served by the test instead of the network: address → HTML and headers. */
export type Site = Record<string, { html: string; headers?: Record<string, string> }>
export type Launch = {
  extension: string
  site?: Site
  headless?: boolean
  dark?: boolean
  forced?: boolean
  size?: { width: number; height: number }
  /** Leaves the introduction open, which comes up by itself in a browser that has just been given the extension. */
  welcome?: boolean
  /** All pages are opened in a private window; 'always': every window is one. Firefox only: Chromium gives an extension that leave by hand. */
  isPrivate?: boolean | 'always'
}

export type Page = {
  evaluate<T>(body: string): Promise<T>
  move(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  tap(x: number, y: number): Promise<void>
  /** Puts a finger down at the first point, draws it through the others, keeps it there for some milliseconds, and lifts it. */
  touch(points: readonly [x: number, y: number][], keep?: number): Promise<void>
  /** Presses the mouse button at the first point, moves through the others, and lets go at the last. */
  drag(points: readonly [x: number, y: number][]): Promise<void>
  key(name: KeyName, held?: 'Shift'): Promise<void>
  /** Holds a key down, or lets it go. */
  hold(name: 'Shift', down: boolean): Promise<void>
  scroll(dy: number): Promise<void>
  /** The open card inside the closed shadow root, or null. */
  card(): Promise<{ text: string; box: { x: number; y: number; width: number; height: number } } | null>
  /** Runs a function body with `card`, the element inside the closed shadow root, and `root`. Null when there is none. */
  inCard<T>(body: string): Promise<T | null>
  /** Brings its tab to the front: a tab that nobody looks at is not read. */
  show(): Promise<void>
  /** A picture of the window, or of the whole page from top to bottom. */
  picture(file: string, whole?: boolean): Promise<void>
  /** Gives the page's window another size. */
  resize(width: number, height: number): Promise<void>
  /** Zooms with two fingers to a scale, about a point of the page. */
  pinch(scale: number, x: number, y: number): Promise<void>
  go(address: string): Promise<void>
  close(): Promise<void>
}

/** The keys that tests press for the extension's commands, with Alt and Shift; the last two are assigned by tests. */
export const COMMAND_KEYS = { next: 'K', previous: 'J', look: 'O', open: 'Y', toggle: 'U' } as const

export type KeyName = 'Escape' | 'Tab' | 'Enter' | 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

export type Browser = {
  name: BrowserName
  open(address: string): Promise<Page>
  /** A page of the extension in a tab of its own. */
  own(page: string): Promise<Page>
  /** Does what a key of the extension does; in Firefox the key must be assigned. */
  command(name: keyof typeof COMMAND_KEYS): Promise<void>
  /** Changes the system's theme and colours under all pages, or shows them as they would be printed, or to readers who want no movement. */
  media(wanted: { dark: boolean; forced: boolean; print?: boolean; still?: boolean }): Promise<void>
  /** Picks a line of the right button's menu over the page in front. */
  menu(item: 'explain' | 'read' | 'never'): Promise<void>
  /** Takes back the leave to read a site, as the reader can in the browser's own settings. Only Firefox offers that. */
  revoke(origin: string): Promise<void>
  /** Brings in what the extension's folder holds now, as a browser does when an update has come. Open tabs stay. */
  update(): Promise<void>
  /** Stops the background, as the browser itself may at any time. The next question starts it again. */
  stopBackground(): Promise<void>
  /** Addresses asked for that the test does not serve. */
  strays: string[]
  closed: Promise<void>
  close(): Promise<void>
}

export const launch = (name: BrowserName, options: Launch): Promise<Browser> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options)

/** Waits until a question has a truthy answer. */
export async function until<T>(ask: () => Promise<T>, what: string, milliseconds = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (answer) return answer as NonNullable<T>
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
