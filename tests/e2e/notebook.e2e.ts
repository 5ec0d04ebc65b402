/** What a student does in both browsers: saves, finds it in the notebook, is asked, exports, brings it back; and what must not go wrong. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleCard, entryCard, met } from '../study/terms.ts'
import { type Browser, launch, type Page, until } from './browser.ts'
import { desk } from './desk.ts'
import { hands, pause } from './hands.ts'
import { PAGES, SITE } from './pages.ts'

const ROOMS = { chromium: 'chrome', firefox: 'firefox' } as const
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PARTS = ['terms', 'quiz', 'sheet', 'figures', 'files'] as const

describe.each(['chromium', 'firefox'] as const)('a student in %s', (name) => {
  let browser: Browser
  let notebook: Page

  beforeAll(async () => {
    const extension = fileURLToPath(new URL(`../../dist/${ROOMS[name]}`, import.meta.url))
    browser = await launch(name, { extension, site: SITE })
    notebook = await browser.own('notebook.html')
  }, 90_000)
  afterAll(() => browser?.close(), 30_000)

  const own = () => desk(notebook)
  const says = (words: string) => own().says(words)
  const press = (label: string) => own().press(label)
  const reload = async () => {
    await notebook.evaluate('window.old = true; location.reload()')
    await until(
      () =>
        notebook
          .evaluate<boolean>(`return window.old === undefined && document.readyState === 'complete'`)
          .catch(() => false),
      'the page to be loaded again',
    )
  }
  const go = async (part: (typeof PARTS)[number]) => {
    await notebook.evaluate(`location.hash = '#${part}'`)
    await until(
      () =>
        notebook.evaluate(`return document.querySelector('nav [aria-current]')?.getAttribute('href') === '#${part}'`),
      part,
    )
  }
  const write = (selector: string, text: string, event: 'input' | 'change' = 'input') =>
    own().fill(selector, text, event)
  /** Presses an export button and gives the file's text. */
  const exported = async (label: string) => {
    await go('files')
    return own().exported(label)
  }
  const drop = (called: string, text: string) => own().drop('.drop', called, text)
  const ask = (question: string, ...asked: unknown[]) =>
    notebook.evaluate<{ answer?: unknown; error?: string }>(
      `return browser.runtime.sendMessage({ newsgloss: ${JSON.stringify(question)}, asked: ${JSON.stringify(asked)} })`,
    )
  let file = ''

  test('saves a term from its card and finds it in the notebook with its sentence', async () => {
    const page = await browser.open(PAGES.story)
    const reader = hands(page)
    await reader.marked('Herat')
    await reader.keep('Herat', 'Afghanistan')
    await page.close()
    for (const keep of [
      {
        card: entryCard('csto', { kind: 'organisation', short: ['CSTO'], gloss: '"Alliance", of sorts; =1+1' }),
        met: met('The CSTO said:\n"no".'),
      },
      {
        card: articleCard('Gran Hewad', 'person', 'the ministry’s spokesman'),
        met: met('Gran Hewad, the ministry’s spokesman, spoke.'),
      },
      { card: entryCard('track-2', { kind: 'concept', gloss: '=HYPERLINK("x")' }), met: met('They call it track 2.') },
    ])
      expect(await ask('save', keep)).toMatchObject({ answer: { is: 'saved' } })
    await reload()
    await says('the road through Herat would stay open')
    await says('Gran Hewad')
  })

  test('writes a note, tags it, filters, and undoes a deletion', async () => {
    await press('Herat')
    await until(() => notebook.evaluate(`return document.querySelector('.note-field textarea') !== null`), 'the term')
    await write('.note-field textarea', 'Ask about the bridges, “soon”', 'change')
    await write('.opened [name=tags]', 'exam, Roads')
    await notebook.evaluate(`document.querySelector('.opened .tag-form').requestSubmit()`)
    await says('roads')
    await write('input[type=search]', 'bridges')
    await says('1–1 of 1')
    await write('input[type=search]', '')
    await notebook.evaluate(`document.querySelector('.selection input').click()`)
    await says('4 terms chosen')
    await press('Delete')
    await says('4 terms deleted')
    await press('Undo')
    await says('1–4 of 4')
  })

  test('filters by kind, tag, page and day, and lays the same terms out as a table', async () => {
    const { choose } = desk(notebook)
    const left = (count: number, why: string) =>
      until(() => notebook.evaluate(`return document.querySelectorAll('.terms > li').length === ${count}`), why)
    for (const [label, value, count] of [
      ['Kind', 'person', 1],
      ['Tag', 'roads', 1],
      ['Standing', 'due', 4],
      ['Page', 'https://courier.example/border', 3],
      ['Read from', '2000-01-01', 4],
      ['to', '2000-01-01', 0],
    ] as const) {
      await choose(label, value)
      await left(count, `${count} with ${label} ${value}`)
      await choose(label, '')
      await left(4, 'all of them again')
    }
    await press('Table')
    await until(() => notebook.evaluate(`return document.querySelectorAll('tbody tr').length === 4`), 'the table')
    await press('List')
    await left(4, 'the list again')
  })

  test('is asked, by key alone, and takes the last answer back', async () => {
    await go('quiz')
    const asked = () =>
      notebook.evaluate<string>(`return document.querySelector('.quiz .progress span')?.textContent ?? ''`)
    await until(async () => (await asked()).startsWith('1 of'), 'the first question')
    await until(
      () => notebook.evaluate(`return document.querySelectorAll('.choices button').length === 4`),
      'four choices',
    )
    await notebook.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }))`,
    )
    await until(() => notebook.evaluate(`return document.querySelector('.told') !== null`), 'the verdict')
    const reviewed = async () =>
      ((await ask('rows', null)).answer as { rows: { standing: string }[] }).rows.filter(
        ({ standing }) => standing !== 'new',
      ).length
    expect(await reviewed()).toBe(1)
    await press('Undo last answer')
    await until(async () => (await reviewed()) === 0, 'the answer to be taken back')
    await notebook.evaluate(
      `document.querySelector('.choices button').focus(); document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }))`,
    )
    await until(async () => (await reviewed()) === 1, 'the second answer')
    await press('Back')
  })

  test('exports everything, loses it, imports it, and the file is the same byte for byte', async () => {
    file = await exported('Newsgloss file')
    expect(file).toContain('Ask about the bridges')
    await go('terms')
    await notebook.evaluate(`document.querySelector('.selection input').click()`)
    await press('Delete')
    await says('Nothing saved yet')
    await go('files')
    await drop('notebook.json', file)
    await says('New terms: 4')
    await says('Nothing has been written yet.')
    expect(((await ask('newest', 9)).answer as { count: number }).count).toBe(0)
    await press('Bring in 4')
    await says('4 terms brought in')
    expect(await exported('Newsgloss file')).toBe(file)
    await drop('notebook.json', file)
    await says('Terms that are there already: 4')
  })

  test('a broken file is told row by row, and nothing is written', async () => {
    const bad = JSON.parse(file) as { terms: { met: unknown; id: string }[] }
    bad.terms[1]!.met = 'nowhere'
    bad.terms[0]!.id = 'entry/new-one'
    await drop('broken.json', JSON.stringify(bad))
    await says('Rows that cannot be read: 1')
    await says('met')
    await press('Cancel')
    await drop('not-one.json', '{"hello": 1}')
    await says('This is neither a Newsgloss file')
    await drop('cut.json', file.slice(0, 200))
    await says('This is not a whole file')
    expect(await exported('Newsgloss file')).toBe(file)
  })

  test('its CSV is read alike by papaparse and by Python, and comes back', async () => {
    const csv = await exported('Spreadsheet')
    expect(csv.startsWith('\uFEFFterm,')).toBe(true)
    const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd())
    expect(errors).toEqual([])
    expect(data).toHaveLength(5)
    expect(new Set(data.map((row) => row.length)).size).toBe(1)
    expect(data.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    const python = spawnSync(
      'python3',
      [
        '-c',
        'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"), newline="")))))',
      ],
      { input: csv, encoding: 'utf8' },
    )
    if (python.status === 0) expect(JSON.parse(python.stdout)).toEqual(data)
    else expect(python.error, 'Python is not on this machine').toBeDefined()
    await drop('table.csv', csv)
    await says('Terms that are there already: 4')
  })

  test('its file for Anki has the header lines, and comes back', async () => {
    const anki = await exported('Anki')
    expect(anki.split('\n').slice(0, 2)).toEqual(['#separator:tab', '#html:false'])
    expect(anki).toMatch(/^#deck:Newsgloss$/m)
    expect(anki).toMatch(/^#tags column:\d+$/m)
    await drop('anki.txt', anki)
    await says('Nothing has been written yet.')
    expect(await notebook.evaluate<string>(`return document.querySelector('.coming').innerText`)).not.toContain(
      'cannot',
    )
    await press('Cancel')
  })

  test('the study sheet quotes the article and cites it once', async () => {
    await go('sheet')
    await says('They call it track 2.')
    // Three of the four terms were met on one page, Herat on the other: one line each.
    const cited = await notebook.evaluate<string[]>(
      `return [...document.querySelectorAll('.paper .citation')].map((line) => line.innerText)`,
    )
    expect(cited).toHaveLength(new Set(cited).size)
    const met = await notebook.evaluate<number>(`return document.querySelectorAll('.paper dt').length`)
    expect([cited.length, met]).toEqual([2, 4])
    // Of one page: its terms and its line only.
    await notebook.evaluate(
      `const field = document.querySelector('.controls select'); field.value = [...field.options].find((one) => one.parentElement === field.querySelectorAll('optgroup')[1] && one.text.includes('Border talks')).value; field.dispatchEvent(new Event('change', { bubbles: true }))`,
    )
    await until(() => notebook.evaluate(`return document.querySelectorAll('.paper dt').length === 3`), 'one page')
    expect(await notebook.evaluate(`return document.querySelectorAll('.paper .citation').length`)).toBe(1)
  })

  test('a background that is stopped in the middle of saving loses nothing and doubles nothing', async () => {
    const kept: string[] = []
    for (let round = 0; round < 4; round++) {
      const keeps = Array.from({ length: 40 }, (_, i) => ({
        card: entryCard(`river-${round}-${i}`),
        met: met(`They met at river ${round}-${i}.`),
      }))
      await notebook.evaluate(
        `window.told = Promise.all(${JSON.stringify(keeps)}.map(async (keep, i) => { await new Promise((go) => setTimeout(go, i * 4)); const send = () => browser.runtime.sendMessage({ newsgloss: 'save', asked: [keep] }).then((reply) => reply ?? Promise.reject(new Error('nothing'))); return [0, 100, 400].reduce((reply, wait) => reply.catch(() => new Promise((go) => setTimeout(go, wait)).then(send)), send()) }))`,
      )
      await pause(30 + round * 30)
      await browser.stopBackground()
      const told = await notebook.evaluate<{ answer?: { is: string } }[]>(`return window.told`)
      expect(told.filter((one) => !one?.answer)).toEqual([])
      kept.push(...keeps.map(({ card }) => `entry/${card.entry!.id}`))
    }
    const { terms } = (await ask('whole', null)).answer as { terms: { id: string; met: unknown[] }[] }
    const rivers = terms.filter(({ id }) => id.startsWith('entry/river-'))
    expect(rivers.map(({ id }) => id)).toEqual(kept.sort())
    expect(rivers.every((term) => term.met.length === 1)).toBe(true)
    await ask(
      'remove',
      rivers.map(({ id }) => id),
    )
  }, 60_000)

  test('from fifty terms on an export is recommended, until there is one', async () => {
    const add = async (from: number, to: number) => {
      for (let i = from; i < to; i++)
        await ask('save', { card: entryCard(`lake-${i}`), met: met(`They met at lake ${i}.`) })
      await go('terms')
      await reload()
      await says(`of ${to + 4}`)
    }
    const reminded = () => notebook.evaluate<boolean>(`return document.querySelector('.reminder') !== null`)
    await notebook.evaluate(`await browser.storage.local.remove('backup')`)
    await add(0, 45)
    expect(await reminded()).toBe(false)
    await add(45, 46)
    await says('The notebook holds 50 terms on this device only.')
    await press('Later')
    await until(async () => !(await reminded()), 'the reminder to go')
    await notebook.evaluate(`await browser.storage.local.remove('backup')`)
    await reload()
    await says('The notebook holds 50 terms on this device only.')
    expect(await own().exported('Export everything')).toContain('lake-45')
    await until(async () => !(await reminded()), 'the reminder to go')
    await reload()
    await says('of 50')
    expect(await reminded()).toBe(false)
    await ask(
      'remove',
      Array.from({ length: 46 }, (_, i) => `entry/lake-${i}`),
    )
  })

  test('prints the study sheet and nothing else: dark on light, whatever the theme, no term torn apart', async () => {
    await reload()
    await go('sheet')
    await until(() => notebook.evaluate(`return document.querySelector('.paper dt') !== null`), 'the sheet')
    await browser.media({ dark: true, forced: false, print: true })
    try {
      const seen = await notebook.evaluate<Record<string, unknown>>(`
        const shown = (one) => [...document.querySelectorAll(one)].some((element) => element.checkVisibility())
        const light = (colour) => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number); return (r + g + b) / 3 }
        const style = (one) => getComputedStyle(document.querySelector(one))
        return {
          controls: ['.top', '.controls', '.notice', 'button', 'select'].filter(shown),
          sheet: ['.paper h1', '.paper dt', '.paper dd', '.citation'].filter((one) => !shown(one)),
          paper: light(style('body').backgroundColor) > 240, ink: light(style('.paper').color) < 60,
          torn: style('.paper dl > div').breakInside, alone: style('.paper h2').breakAfter, cited: document.querySelector('.citation').innerText.includes('https://'),
        }`)
      expect(seen).toEqual({
        controls: [],
        sheet: [],
        paper: true,
        ink: true,
        torn: 'avoid',
        alone: 'avoid',
        cited: true,
      })
    } finally {
      await browser.media({ dark: false, forced: false })
    }
  })

  test('nothing for axe to complain about in any part', async () => {
    await reload()
    await says('Gran Hewad')
    await notebook.evaluate(AXE)
    for (const part of PARTS) {
      await go(part)
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(
        await notebook.evaluate<string[]>(
          `const { violations } = await axe.run(document); return violations.map(({ id, nodes }) => id + ' ' + nodes[0].html)`,
        ),
        part,
      ).toEqual([])
    }
  })

  test('endless words stay inside the page, in every part, wide and narrow', async () => {
    const endless = 'w'.repeat(300)
    const { saved } = await import('../study/terms.ts')
    const own = saved('endless', { note: endless, tags: [endless.slice(0, 60)] }, { name: endless, gloss: endless })
    await ask(
      'stage',
      [{ ...own, met: own.met.map((one) => ({ ...one, sentence: endless, paragraph: endless, title: endless })) }],
      true,
    )
    await ask('bring')
    await reload()
    for (const part of PARTS) {
      await go(part)
      await pause(200)
      if (part === 'terms')
        await notebook.evaluate(
          `[...document.querySelectorAll('.term h2 button')].find((one) => one.textContent.startsWith('www')).click()`,
        )
      for (const width of [1000, 320]) {
        await notebook.resize(width, 700)
        await pause(100)
        const wide = await notebook.evaluate<string[]>(
          `return [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .spoken')).map((one) => one.localName + '.' + one.className)`,
        )
        expect(wide, `${part} at ${width}`).toEqual([])
      }
    }
    await notebook.resize(1000, 700)
    await ask('remove', ['entry/endless'])
    await go('terms')
  })

  test('sends nothing anywhere', () => {
    expect(browser.strays.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([])
  })
})
