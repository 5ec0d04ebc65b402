/** The options page: reads and writes settings, asks for sites. Saves as you go. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { Settings } from './core/settings.ts'
import { ask } from './extension/messages.ts'
import { report } from './extension/report.ts'
import { say, speak } from './extension/say.ts'
import { readSettings, watchSettings, writeSettings } from './extension/settings.ts'
import { addSite, chooseWhere, isEverywhere, removeSites } from './extension/sites.ts'
import { OptionsView } from './ui/OptionsView.tsx'

let notice = ''

const tell = (text: string) => {
  notice = text
  return draw()
}
const refused = (error: unknown) => {
  report('options', error)
  return tell(say('not_allowed'))
}
const acts = {
  change: (change: Partial<Settings>) => void writeSettings(change).then(() => tell(say('saved')), refused),
  addSite(address: string) {
    const host = hostOf(address)
    if (!host) return void tell(say('not_a_site', address))
    addSite(host).then((done) => tell(say(done ? 'saved' : 'not_allowed')), refused)
  },
  removeSite: (host: string) => void removeSites([host]).then(() => tell(say('saved')), refused),
  everywhere: (on: boolean) =>
    void chooseWhere(on ? 'all' : 'list').then((done) => tell(say(done ? 'saved' : 'not_allowed')), refused),
}

/** The host of whatever was typed or pasted: an address or a bare host. Null when it is neither. */
function hostOf(address: string): string | null {
  const bare = address.trim().replace(/^https?:\/\//, '')
  const url = URL.canParse(`https://${bare}`) ? new URL(`https://${bare}`) : null
  return url && /\.[a-z0-9-]{2,}$/i.test(url.hostname) && !/\s/.test(bare) ? url.hostname : null
}

/** Names already asked for: entries do not change while the page is open. */
const names = new Map<string, string>()

/** Asks for the names of the entries in the reader's lists, then draws again. Without an answer the ids stand. */
async function nameAll({ known, unknown, wrong }: Settings): Promise<void> {
  const ids = [...known, ...unknown, ...wrong.map(({ entry }) => entry)].filter((id) => !names.has(id))
  if (ids.length === 0) return
  for (const id of ids) names.set(id, (await ask('entry', id).catch(() => null))?.name ?? id)
  await draw()
}

async function draw(): Promise<void> {
  const [settings, all, commands] = await Promise.all([
    readSettings(),
    isEverywhere(),
    browser.commands?.getAll() ?? [],
  ])
  const keys = commands.map(({ description, shortcut }) => ({
    name: description || say('command_popup'),
    key: shortcut ?? '',
  }))
  render(
    <OptionsView
      say={say}
      settings={settings}
      added={settings.sites}
      everywhere={all}
      names={names}
      keys={keys}
      notice={notice}
      acts={acts}
    />,
    document.body,
  )
  void nameAll(settings).catch((error) => report('options', error))
}

speak(document)
document.title = `${say('extension_name')}: ${say('open_options')}`
watchSettings(() => void draw())
draw().catch((error) => report('options', error))
