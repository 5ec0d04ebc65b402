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

/** Offers the menus, where the browser has menus, and says what was picked. Call it before any await. */
export function menus(picked: (what: 'read' | 'never', tab: number, url: string) => void): void {
  const api = browser.contextMenus
  if (!api) return
  browser.runtime.onInstalled.addListener(() => {
    void api.removeAll().then(() => {
      api.create({ id: 'read', title: say('menu_read'), contexts: ['page'] })
      api.create({ id: 'never', title: say('menu_never'), contexts: ['page', 'action'] })
    })
  })
  api.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined && (menuItemId === 'read' || menuItemId === 'never'))
      picked(menuItemId, tab.id, tab.url ?? '')
  })
}
