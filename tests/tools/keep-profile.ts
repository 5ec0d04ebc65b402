/**
 * npm run keep-profile -- FILE [FOLDER]: what a reader's browser holds after a little use of the built extension (or of the build in
 * FOLDER), as a file. Run it for each release, into tests/e2e/profiles/: the tests then open the old profile with every later build.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { typed } from '../../src/command.ts'
import { launchChromium } from '../e2e/chromium.ts'
import { hands } from '../e2e/hands.ts'
import { PAGES, SITE } from '../e2e/pages.ts'
import { KEEP, type Profile } from '../e2e/profile.ts'
import { builtFor } from '../e2e/stage.ts'

const {
  positionals: [file = '', folder = builtFor('chromium')],
} = typed({
  name: 'npm run keep-profile',
  file: 'tests/tools/keep-profile.ts',
  words: { least: 1, most: 2, exist: [1] },
})

/** Brings a glossary of two terms in: compiled by the build's own worker, into the database that its background made. */
const PACK = `
  const head = { title: 'Grade 9, the lake', author: 'A teacher', licence: 'CC BY 4.0', languages: ['en'], colour: 'green' }
  const term = { kind: 'concept', short: [], aliases: [], context: '', details: '', facts: [], country: '', clues: [], source: 'The school book, page 12', asOf: '2026-09' }
  const terms = [
    { ...term, name: 'long line', gloss: 'The queue of lorries on the shore' },
    { ...term, name: 'tea stands', gloss: 'Where the drivers wait and nobody tells them anything' },
  ]
  const bytes = await new Promise((done, failed) => {
    const worker = new Worker('pack-worker.js')
    worker.onmessage = ({ data }) => 'bytes' in data ? done(data.bytes) : 'failed' in data && failed(new Error(data.failed))
    worker.postMessage({ compile: { id: 'grade-9', head, terms } })
  })
  const database = await new Promise((done, failed) => { const opening = indexedDB.open('packs'); opening.onsuccess = () => done(opening.result); opening.onerror = () => failed(opening.error) })
  const work = database.transaction(['heads', 'terms', 'built'], 'readwrite')
  work.objectStore('heads').put({ ...head, id: 'grade-9', on: true, order: 0, count: 2, changed: '2026-11-02T08:00:00.000Z', from: 'reader' }, 'grade-9')
  work.objectStore('terms').put(terms, 'grade-9')
  work.objectStore('built').put(bytes, 'grade-9')
  await new Promise((done) => { work.oncomplete = done })
  database.close()`
const CHOICES = `
  const { settings } = await browser.storage.local.get('settings')
  await browser.storage.local.set({ settings: { ...settings, delay: 200, theme: 'dark', marks: 'all', sites: ['lake.example'], offOn: ['*.shop.example'] } })`

const browser = await launchChromium({ extension: resolve(folder), site: SITE })
const page = await browser.open(PAGES.story)
const reader = hands(page)
await reader.marked('Herat', 20_000)
await reader.keep('Herat')
await page.key('Escape')
await reader.know('Tajikistan')
const own = await browser.own('options.html')
await own.evaluate(PACK)
await own.evaluate(CHOICES)
const profile = JSON.parse(await own.evaluate<string>(KEEP)) as Profile
await browser.close()
writeFileSync(file, `${JSON.stringify(profile, null, 1)}\n`)
console.log(`${file}: ${profile.databases.map(({ name, version }) => `${name} in form ${version}`).join(', ')}`)
