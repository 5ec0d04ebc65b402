/** The options page: reads and writes settings, asks for sites, shows at once what each choice does. Saves as you go. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { SavedTerm } from './core/saved.ts'
import { DEFAULTS, type Settings } from './core/settings.ts'
import { patternOf, sitesFromText, sitesToText } from './core/sites.ts'
import { download } from './extension/download.ts'
import { ask } from './extension/messages.ts'
import { watchPacks } from './extension/pack-news.ts'
import { report } from './extension/report.ts'
import { say, speak } from './extension/say.ts'
import { readBoth, readSettings, takePolicy, watchSettings, writeSettings } from './extension/settings.ts'
import { addSite, askAgain, askFor, chooseWhere, removeSites, revoked, unasked } from './extension/sites.ts'
import { readSync, switchSync } from './extension/sync.ts'
import { ownPacks } from './own-packs.tsx'
import { type Bundle, changes, readBundle, toBackup, toClass } from './packs/bundle.ts'
import { startPreview } from './previewing.tsx'
import { toJson as toNotebook } from './study/export.ts'
import { LARGEST, readIn } from './study/import.ts'
import { BundleView } from './ui/BundleView.tsx'
import { OptionsView } from './ui/OptionsView.tsx'
import type { OptionsActs } from './ui/options-props.ts'
import { figure } from './ui/say.ts'
import type { Notice } from './ui/Told.tsx'

/** Terms of a notebook laid aside in one message. */
const STAGE = 300
/** A backup holds packs too: as much as ten of them may weigh. */
const LARGEST_BACKUP = 10 * LARGEST

let typed = ''
let notice: Notice | null = null
let month = ''
let coming: { name: string; bundle: Bundle } | null = null

const tell = (text: string, undo?: () => void) => {
  notice = text ? { text, ...(undo && { undo }) } : null
  refresh()
}

/** Does some work; what goes wrong is told in words, and what was there stays. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    report('options', error)
    tell(say('failed_act'))
  })
}

const refresh = () => void draw().catch((error) => report('options', error))
const packs = ownPacks({ draw: refresh, tell, download })
const preview = startPreview(refresh)

/** Writes, says so, and offers the way back where something is gone. */
async function change(wanted: Partial<Settings>, back = false): Promise<void> {
  const { own } = await readBoth()
  const before = Object.fromEntries(Object.keys(wanted).map((key) => [key, own[key as keyof Settings]]))
  await writeSettings(wanted)
  tell(say('saved'), back ? () => run(change(before as Partial<Settings>)) : undefined)
}

/** Asks the browser first; says that nothing was changed when it, or the reader, refuses. */
function asking(work: Promise<boolean>, undo?: () => void): void {
  run(work.then((done) => tell(say(done ? 'saved' : 'not_allowed'), done ? undo : undefined)))
}

const acts: OptionsActs = {
  look(text) {
    typed = text
    refresh()
  },
  change: (wanted, back) => run(change(wanted, back)),
  reset: (keys) => run(change(Object.fromEntries(keys.map((key) => [key, DEFAULTS[key]])) as Partial<Settings>, true)),
  where: (where) => asking(chooseWhere(where)),
  addSite(text, list) {
    const pattern = patternOf(text)
    if (!pattern) return tell(say('not_a_site', text))
    if (list === 'sites') return asking(addSite(pattern))
    run(
      writeSettings(({ sites, offOn }) => ({
        sites: sites.filter((one) => one !== pattern),
        offOn: [...offOn.filter((one) => one !== pattern), pattern],
      })).then(() => tell(say('saved'))),
    )
  },
  removeSite: (pattern) => run(removeSites([pattern]).then(() => tell(say('saved'), () => asking(addSite(pattern))))),
  askFor: (patterns) => asking(askFor(patterns)),
  askAgain: () => asking(askAgain()),
  exportSites: () =>
    run(
      readSettings().then(({ sites, offOn }) =>
        download('newsgloss-sites.txt', 'text/plain', sitesToText([...sites, ...offOn.map((one) => `!${one}`)])),
      ),
    ),
  importSites: (file) => run(importSites(file)),
  know,
  changeKeys: () => run(changeKeys()),
  sync: (on) => run(switchSync(on, !on).then(() => tell(say('saved')))),
  backup: () => run(backUp()),
  classFile: () =>
    run(
      Promise.all([packs.whole(), readSettings()]).then(([own, settings]) =>
        download('newsgloss-class.json', 'application/json', toClass(own, settings)),
      ),
    ),
  openFile: (file) => run(openFile(file)),
}

/** Brings a list of sites in. Nothing goes from the lists; a line with ! before it belongs among the sites to leave alone. */
async function importSites(file: File): Promise<void> {
  const lines = (await file.text()).split(/\r\n|\r|\n/)
  const part = (never: boolean) =>
    sitesFromText(lines.map((line) => (/^\s*!/.test(line) === never ? line.replace(/^\s*!/, '') : '')).join('\n'))
  const [always, never] = [part(false), part(true)]
  const bad = [...always.bad, ...never.bad].sort((a, b) => a.line - b.line)
  const before = (await readBoth()).own
  await writeSettings(({ sites, offOn }) => ({
    sites: [...new Set([...sites, ...always.patterns])],
    offOn: [...new Set([...offOn, ...never.patterns])],
  }))
  const count = always.patterns.length + never.patterns.length
  const strange = bad.map(({ line, text }) => `${line}: ${text}`).join(', ')
  const text =
    bad.length > 0 ? say('sites_brought_some', figure(say, count), strange) : say('sites_brought', figure(say, count))
  tell(text, () => run(change({ sites: before.sites, offOn: before.offOn })))
}

/** The whole list of known terms from lines of names; gives the lines that name nothing. */
async function know(lines: readonly string[]): Promise<string[]> {
  const settings = await readSettings()
  const own = new Map(settings.known.map((id) => [names.get(id) ?? id, id]))
  const known: string[] = []
  const strange: string[] = []
  for (const line of lines) {
    const id = own.get(line) ?? (await ask('lookUp', line))?.id
    if (id) known.push(id)
    else strange.push(line)
  }
  await change({ known, unknown: settings.unknown.filter((id) => !known.includes(id)) }, true)
  return strange
}

/** Opens the browser's own page for keys. */
async function changeKeys(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> }
  if (commands?.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** Everything in the notebook, a part at a time. */
async function notebook(): Promise<SavedTerm[]> {
  const terms: SavedTerm[] = []
  for (let after: string | null = null; ; ) {
    const told: { terms: SavedTerm[]; next: string | null } = await ask('whole', after)
    terms.push(...told.terms)
    if (told.next === null) return terms
    after = told.next
  }
}

async function backUp(): Promise<void> {
  const [own, { own: settings }, terms] = await Promise.all([packs.whole(), readBoth(), notebook().catch(() => [])])
  const when = new Date().toISOString()
  const written = terms.length > 0 ? (JSON.parse(toNotebook(terms)) as unknown) : null
  download(`newsgloss-${when.slice(0, 10)}.json`, 'application/json', toBackup(settings, own, written, when))
  tell(say('backed_up'))
}

async function openFile(file: File): Promise<void> {
  if (file.size > LARGEST_BACKUP) return tell(say('row_too_large'))
  const bundle = readBundle(await file.text())
  if (bundle === 'newer') return tell(say('bundle_newer'))
  if (!bundle) return tell(say('bundle_unknown'))
  coming = { name: file.name, bundle }
  tell('')
}

const termsIn = (bundle: Bundle): SavedTerm[] =>
  bundle.notebook ? (readIn(JSON.stringify(bundle.notebook), new Date().toISOString())?.terms ?? []) : []

/** Takes over what the reader has seen: settings, then packs, then terms. The settings can be had back. */
async function take({ bundle }: NonNullable<typeof coming>): Promise<void> {
  coming = null
  const before = (await readBoth()).own
  await writeSettings((now) => ({
    ...bundle.settings,
    ...(bundle.settings.sites ? { sites: [...new Set([...now.sites, ...bundle.settings.sites])] } : {}),
    ...(bundle.settings.offOn ? { offOn: [...new Set([...now.offOn, ...bundle.settings.offOn])] } : {}),
    ...(bundle.settings.known ? { known: [...new Set([...now.known, ...bundle.settings.known])] } : {}),
  }))
  await packs.bring(bundle.packs.map(({ pack }) => pack).filter(({ terms }) => terms.length > 0))
  const terms = termsIn(bundle)
  for (let at = 0; at < terms.length; at += STAGE) await ask('stage', terms.slice(at, at + STAGE), at === 0)
  const ids = terms.length > 0 ? await ask('bring') : []
  tell(say('bundle_taken'), () => run(change(before).then(() => (ids.length > 0 ? ask('undo', ids) : undefined))))
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

function comingView(settings: Settings): preact.JSX.Element | null {
  const file = coming
  if (!file) return null
  const { name, bundle } = file
  return (
    <BundleView
      say={say}
      is={bundle.is}
      name={name}
      changes={changes(settings, bundle.settings).map((key) => say(`setting_${key.toLowerCase()}`))}
      packs={bundle.packs.map(({ pack, problems, more }) => ({
        title: pack.title,
        count: pack.terms.length,
        problems: problems.length + more,
      }))}
      terms={termsIn(bundle).length}
      acts={{
        take: () => run(take(file)),
        drop() {
          coming = null
          refresh()
        },
      }}
    />
  )
}

async function draw(): Promise<void> {
  const [settings, { policy }, commands, sync, gone] = await Promise.all([
    readSettings(),
    readBoth(),
    browser.commands?.getAll() ?? [],
    readSync(),
    revoked(),
  ])
  const waiting = await unasked(settings.sites)
  const { version, permissions = [] } = browser.runtime.getManifest()
  const lists = new Set(['sites', 'offOn', 'known', 'unknown', 'wrong'])
  const locked = (Object.keys(policy.settings) as (keyof Settings)[]).filter((key) => !lists.has(key))
  preview.show(settings)
  render(
    <OptionsView
      say={say}
      settings={settings}
      fixed={{
        keys: new Set(locked),
        by: policy.by,
        sites: policy.settings.sites ?? [],
        offOn: policy.settings.offOn ?? [],
      }}
      typed={typed}
      unasked={waiting}
      revoked={gone}
      names={names}
      keys={commands.map(({ description, shortcut }) => ({
        name: description || say('command_popup'),
        key: shortcut ?? '',
      }))}
      sync={sync}
      about={{ version, month, permissions }}
      notice={notice}
      preview={preview.view(settings)}
      packs={packs.view()}
      coming={comingView(settings)}
      acts={acts}
    />,
    document.body,
  )
  void nameAll(settings).catch((error) => report('options', error))
}

speak(document)
document.title = say('options_title')
watchSettings(refresh)
watchPacks(() => run(packs.load().then(() => preview.read())))
takePolicy()
  .then(() => draw())
  .then(() => packs.load())
  .catch((error) => report('options', error))
ask('month').then(
  (told) => {
    month = told
    refresh()
  },
  (error) => report('options', error),
)
