/** The toolbar button and the menus: what they show, told apart by shape as well as by colour. */
import browser from 'webextension-polyfill'
import type { PageState } from '../core/model.ts'
import { say } from './say.ts'

const ICON: Record<PageState, string> = { on: 'on', nothing: 'nothing', off: 'off', broken: 'off' }

/** Shows a tab's state on the toolbar button. */
export async function showState(tab: number, state: PageState): Promise<void> {
  const path = { 16: `icons/${ICON[state]}-16.png`, 32: `icons/${ICON[state]}-32.png` }
  await browser.action?.setIcon({ tabId: tab, path })
}

/** What the menus offer: explain what is selected, read this page once, never or always on this site. */
export type Picked = 'explain' | 'read' | 'never' | 'always'

const ITEMS = {
  explain: { title: 'menu_explain', contexts: ['selection'] },
  read: { title: 'menu_read', contexts: ['page'] },
  never: { title: 'menu_never', contexts: ['page', 'action'] },
  always: { title: 'menu_always', contexts: ['page', 'action'] },
} as const satisfies Record<Picked, { title: string; contexts: string[] }>

/**
 * Offers the menus, where the browser has menus, and says what was picked, still inside the click: what has to be asked of
 * the reader can be asked there. Call it before any await.
 */
export function menus(picked: (what: Picked, tab: number, url: string) => void): void {
  const api = browser.contextMenus
  if (!api) return
  browser.runtime.onInstalled.addListener(() => {
    void api.removeAll().then(() => {
      for (const [id, { title, contexts }] of Object.entries(ITEMS))
        api.create({ id, title: say(title), contexts: [...contexts] })
    })
  })
  api.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined && Object.hasOwn(ITEMS, menuItemId)) picked(menuItemId as Picked, tab.id, tab.url ?? '')
  })
}
