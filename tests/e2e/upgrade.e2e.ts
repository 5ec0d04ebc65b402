/** A new build opens what an earlier one has left: settings, notebook and own glossaries are all there. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERSION as NOTEBOOK } from '../../src/extension/notebook.ts'
import { until } from './browser.ts'
import { PAGES } from './pages.ts'
import { KEEP, lay, type Profile } from './profile.ts'
import { BROWSERS, openStage, type Stage } from './stage.ts'

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Profiles that real earlier builds left: `npm run keep-profile`. */
const KEPT = readdirSync(new URL('profiles', import.meta.url)).map(
  (file) => [file, JSON.parse(text(`profiles/${file}`)) as Profile] as const,
)

/** As the first notebook and the first settings stood, before there were own glossaries. */
const FIRST: Profile = {
  local: {
    settings: { on: true, kinds: { event: false }, marks: 'first', offOn: ['WWW.Shop.Example', 'www.lake.example'] },
  },
  databases: [
    {
      name: 'notebook',
      version: 1,
      stores: Object.entries(
        JSON.parse(text('../extension/notebook/version-1.json')) as Record<string, { id: string }[]>,
      ).map(([name, rows]) => ({
        name,
        keyPath: 'id',
        autoIncrement: false,
        indexes: name === 'terms' ? [{ name: 'saved', keyPath: 'saved' }] : [],
        rows: rows.map((value) => ({ key: value.id, value })),
      })),
    },
  ],
}

describe.each(BROWSERS)('an earlier profile in %s', (name) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(name)
  }, 90_000)
  afterAll(() => stage?.browser.close(), 30_000)

  /** Puts a profile in place of what there is, and starts the extension anew as an update does. */
  async function opened(profile: Profile) {
    const laid = await stage.inside<string[]>(lay(profile))
    expect(laid).toEqual(expect.arrayContaining(profile.databases.map((one) => `${one.name} ${one.version}`)))
    await stage.browser.update()
  }
  const kept = async () => JSON.parse(await stage.inside<string>(KEEP)) as Profile
  const rowsOf = (profile: Profile, database: string, store: string) =>
    profile.databases.find((one) => one.name === database)?.stores.find((one) => one.name === store)?.rows ?? []
  /** What the notebook page shows. */
  async function notebook(words: string) {
    const page = await stage.browser.own('notebook.html')
    await until(
      () => page.evaluate<boolean>(`return document.body.innerText.includes(${JSON.stringify(words)})`),
      words,
    )
    await page.close()
  }

  test.each(KEPT)(
    '%s keeps its settings, its notebook and its glossary, which is compiled anew',
    async (_, profile) => {
      await opened(profile)
      await stage.on(PAGES.story, async (page, reader) => {
        await reader.marked('long line', 20_000)
        expect(await reader.all(), 'what the reader knows stays unmarked').not.toContain('Tajikistan')
        await reader.rest('long line')
        expect((await reader.card('The queue of lorries on the shore')).text).toContain('Grade 9, the lake')
        await page.key('Escape')
        await reader.know('Herat')
      })
      await notebook('officials said that the road through Herat would stay open all winter')
      const now = await kept()
      const before = profile.local.settings as { known: string[] }
      expect(now.local.settings).toMatchObject({
        ...before,
        known: [...before.known, 'city-herat-af'],
        version: expect.any(Number),
      })
      expect(rowsOf(now, 'notebook', 'terms')).toEqual(rowsOf(profile, 'notebook', 'terms'))
      for (const store of ['heads', 'terms'])
        expect(rowsOf(now, 'packs', store)).toEqual(rowsOf(profile, 'packs', store))
      expect(rowsOf(now, 'packs', 'built'), 'today’s bytes').not.toEqual(rowsOf(profile, 'packs', 'built'))
    },
  )

  test('the first notebook and the first settings are brought to today’s form', async () => {
    await opened(FIRST)
    await notebook('They met in herat today.')
    const now = await kept()
    expect(now.databases.find((one) => one.name === 'notebook')?.version).toBe(NOTEBOOK)
    const first = rowsOf(FIRST, 'notebook', 'terms')
    expect(rowsOf(now, 'notebook', 'terms').map(({ key }) => key)).toEqual(first.map(({ key }) => key))
    await stage.on(PAGES.story, async (_page, reader) => {
      await reader.marked('Herat')
      await reader.know('Herat')
    })
    expect((await kept()).local.settings).toMatchObject({
      kinds: { event: false, place: true },
      marks: 'first',
      offOn: ['www.shop.example', 'www.lake.example'],
      known: ['city-herat-af'],
      version: expect.any(Number),
    })
  })
})
