/** The options page as readers and teachers use it: what they choose is shown at once and holds on pages that are open. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Credit } from '../../src/ui/CreditsView.tsx'
import { type Browser, launch, type Page, until } from './browser.ts'
import { desk, fill } from './desk.ts'
import { hands } from './hands.ts'
import { SITE } from './pages.ts'
import { ADDRESS, PAINTED } from './story.ts'

/** Who is credited, in the order of the page: what shows facts first, programs last. */
const CREDITS: Credit[] = JSON.parse(readFileSync('src/credits.json', 'utf8'))
const inGroups = (all: Credit[]) =>
  (['places', 'maps', 'words', 'code'] as const).flatMap((group) => all.filter((one) => one.group === group))

const FOLDER = { chromium: 'chrome', firefox: 'firefox' } as const

/** A table as somebody unfriendly would share it, with one good term and one bad row. */
const PACK = [
  'term,meaning,details,source',
  'flour,"<img src=x onerror=""window.broken=true"">what bread is made of","<b>Ground</b> grain <script>window.broken=true</script><a href=""javascript:window.broken=true"">x</a>",=HYPERLINK("https://x.example")',
  '__proto__,polluted,,',
  'No meaning,,,',
].join('\n')

describe.each(['chromium', 'firefox'] as const)('somebody who sets Newsgloss up in %s', (name) => {
  let browser: Browser
  let options: Page
  let page: Page

  beforeAll(async () => {
    browser = await launch(name, {
      extension: fileURLToPath(new URL(`../../dist/${FOLDER[name]}`, import.meta.url)),
      site: SITE,
      size: { width: 1280, height: 900 },
    })
    page = await browser.open(ADDRESS)
    await hands(page).marked('Herat')
    options = await browser.own('options.html')
    await until(() => shown('.preview .card'), 'the preview')
  }, 90_000)
  afterAll(() => browser?.close(), 30_000)

  /** Goes back to the story: a tab that nobody looks at is not read. */
  const seen = () => page.show().then(() => hands(page))
  const shown = (selector: string) =>
    options.evaluate<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null`)
  const text = (selector = 'body') =>
    options.evaluate<string>(`return document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`)
  const says = (words: string, selector = 'body') =>
    until(async () => (await text(selector)).includes(words), `“${words}”`)
  /** Presses the button, switch or radio whose words begin so. */
  const press = (words: string) =>
    until(
      () =>
        options.evaluate<boolean>(`
          const named = (one) => one.getAttribute('aria-label') ?? (one.matches('input') ? one.closest('label').innerText : one.innerText)
          const all = [...document.querySelectorAll('button, summary, [type=radio], [type=checkbox]')].filter((one) => !one.disabled)
          const found = all.find((one) => named(one).trim() === ${JSON.stringify(words)}) ?? all.find((one) => named(one).trim().startsWith(${JSON.stringify(words)}))
          found?.click()
          return found !== undefined`),
      `the button “${words}”`,
    )
  const choose = (label: string, value: string) => desk(options).choose(label, value)
  const write = (selector: string, words: string) => fill(options, selector, words)
  const give = (selector: string, file: string, words: string) => desk(options).give(selector, file, words)
  const inPreview = async () => Object.values(await options.evaluate<Record<string, string[]>>(PAINTED)).flat()

  test('sees in the preview what each choice does', async () => {
    await until(async () => (await inPreview()).includes('Marta Lindqvist'), 'the mark in the sample')
    await press('People')
    await until(async () => !(await inPreview()).includes('Marta Lindqvist'), 'the mark to go')
    await says('Saved.', '.notice')
    await press('People')
    await choose('Text size', '20')
    await until(
      () =>
        options.evaluate<boolean>(
          `return getComputedStyle(document.querySelector('.preview .card')).fontSize === '20px'`,
        ),
      'larger text',
    )
    await choose('Colours of the card', 'dark')
    await until(
      () =>
        options.evaluate<boolean>(
          `return getComputedStyle(document.querySelector('.preview .card')).colorScheme === 'dark'`,
        ),
      'the dark card',
    )
    await choose('Marks', 'none')
    await says('Nothing is marked until you ask', '.preview')
    expect(await inPreview()).toEqual([])
  })

  test('puts a section back, and takes that back again', async () => {
    await options.evaluate(`document.querySelector('#how .reset button').click()`)
    await until(async () => (await inPreview()).length > 0, 'marks in the sample')
    await until(async () => (await text('.notice')).includes('Undo'), 'the way back')
    await press('Undo')
    await says('Nothing is marked until you ask', '.preview')
    await options.evaluate(`document.querySelector('#how .reset button').click()`)
    await until(async () => (await inPreview()).length > 0, 'marks in the sample')
    await (await seen()).marked('Herat')
  })

  test('finds an option by a word', async () => {
    await write('.search', 'colour')
    const left = () =>
      options.evaluate<number>(
        `return [...document.querySelectorAll('.option')].filter((one) => one.checkVisibility()).length`,
      )
    await until(async () => (await left()) < 4, 'the other options to go')
    expect(await text('main')).toContain('Colours of the card')
    expect(await text('main')).not.toContain('Countries taken as known')
    await write('.search', 'zzz')
    await says('No option is called that')
    await write('.search', '')
    await until(async () => (await left()) > 20, 'all options')
  })

  test('never wants it on a site: the open page follows; the list can be taken back', async () => {
    await write('[name=site]', 'https://shop.example/world/anything?x=1')
    await press('Never here')
    await says('shop.example/world/anything', '#where')
    await write('[name=site]', 'www.theguardian.com')
    await press('Never here')
    await (await seen()).unmarked('Herat')
    await press('Remove www.theguardian.com')
    await (await seen()).marked('Herat')
    await press('Undo')
    await (await seen()).unmarked('Herat')
    await give('#where input[type=file]', 'sites.txt', 'bread.example\n!never.example # a note\nno site at all\n')
    await says('Lines that name no site were left out: 3: no site at all')
    expect(await text('#where')).toContain('bread.example')
    await press('Undo')
    await until(async () => !(await text('#where')).includes('bread.example'), 'the list as it was')
    await options.evaluate(`await browser.storage.local.set({ settings: {} })`)
    await (await seen()).marked('Herat')
  })

  test('says no when something is no site, and everything else goes on', async () => {
    await write('[name=site]', 'not a site')
    await press('Always here')
    await says('“not a site” is not the address of a site')
  })

  test('brings a hostile table in: sees what is wrong row by row, and reads the good term on a page', async () => {
    await press('Paste a table')
    await write('#packs textarea[name=text]', PACK)
    await press('Look at it')
    await says('2 terms', '#packs .coming')
    expect(await text('#packs .errors')).toMatch(/4\s+This term has no meaning: No meaning/)
    expect(await shown('.coming img, .coming script')).toBe(false)
    await choose('Title', 'Baking')
    await press('Bring in 2 terms')
    await says('Baking', '#packs .packs')
    await (await seen()).marked('flour')
    await page.evaluate(`scrollTo(0, ${(await hands(page).at('flour')).y - 200})`)
    await hands(page).rest('flour')
    const card = await hands(page).card('what bread is made of')
    expect(card?.text).toContain('Baking')
    expect(card?.text).toContain('Ground grain')
    expect(card?.text).toContain('<img src=x')
    expect(await page.inCard(`return card.querySelector('img, script, [href^="javascript:"]') === null`)).toBe(true)
    await page.key('Escape')
    for (const one of [page, options]) expect(await one.evaluate('return window.broken === true')).toBe(false)
    expect(await options.evaluate('return {}.polluted === undefined')).toBe(true)
  })

  test('switches a glossary off and on, deletes it and has it back', async () => {
    await press('Baking')
    await (await seen()).unmarked('flour')
    await press('Baking')
    await (await seen()).marked('flour')
    await press('Delete')
    await (await seen()).unmarked('flour')
    await press('Undo')
    await (await seen()).marked('flour')
  })

  test('writes a term by hand, and is told what is wrong with it', async () => {
    await press('Edit')
    await says('2 terms', '.editor')
    await press('Write a term')
    await until(() => shown('form.term'), 'the form')
    const put = (place: number, words: string) =>
      options.evaluate(`
        const field = document.querySelectorAll('form.term input')[${place}]
        field.value = ${JSON.stringify(words)}
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))`)
    await put(0, 'Machines')
    await press('Keep this term')
    await says('This term has no meaning', 'form.term')
    await put(1, 'what a neighbour lends')
    await press('Keep this term')
    await says('3 terms', '.editor')
    await page.show()
    await until(async () => (await hands(page).all()).some((one) => one === 'machines'), 'the new mark')
    await press('Close')
  })

  test('opens a teacher’s file: sees what would change, and takes it over', async () => {
    const file = {
      format: 'newsgloss-class',
      form: 1,
      settings: { marks: 'all', theme: 'light', known: ['stolen'], sites: [] },
      packs: [
        { format: 'newsgloss-pack', form: 1, title: 'Class 8b', terms: [{ name: 'barrier', gloss: 'it lifts' }] },
      ],
    }
    await give('#backup input[type=file]', 'class.json', JSON.stringify(file))
    await says('Class 8b, 1 term', '.coming')
    expect(await text('.coming')).toMatch(/How often\s+Colours of the card/)
    expect(await text('.coming')).not.toContain('Terms you know')
    await press('Take this over')
    await (await seen()).marked('barrier')
    const stored = await options.evaluate<{ marks: string; known: string[] }>(
      `return (await browser.storage.local.get('settings')).settings`,
    )
    expect(stored).toMatchObject({ marks: 'all', known: [] })
  })

  test('edits many known terms at once', async () => {
    await options.evaluate(`document.querySelector('#known details').open = true`)
    await write('#known textarea', 'Herat\nNowhere at all')
    await press('Take this list')
    await says('Not in the glossary, so left out: Nowhere at all')
    await (await seen()).unmarked('Herat')
    await press('Undo')
    await (await seen()).marked('Herat')
  })

  test('sees the keys as they are really assigned', async () => {
    expect(await text('#keys')).toMatch(/Next explained term\s+(Alt\+Shift|Shift\+Alt)\+K/)
  })

  test('finds everybody whose work is inside: package, licence, what came from it', async () => {
    const href = await options.evaluate<string>(
      `return [...document.querySelectorAll('a')].find(({ href }) => href.endsWith('credits.html')).href`,
    )
    const credits = await browser.own(href.split('/').pop()!)
    const lines = await until(async () => {
      const found = await credits.evaluate<string[]>(
        `return [...document.querySelectorAll('.credits li')].map((one) => one.innerText)`,
      )
      return found.length > 0 ? found : null
    }, 'the list')
    expect(lines).toHaveLength(CREDITS.length)
    for (const [i, { name, licence }] of inGroups(CREDITS).entries()) {
      expect(lines[i]).toContain(name)
      expect(lines[i]).toContain(licence)
    }
    const licences = await credits.evaluate<string>(
      `return (await fetch(document.querySelector('a[href="licences.txt"]').href)).text()`,
    )
    expect(licences).toContain('Permission is hereby granted')
    await credits.close()
  })
})
