/** An update under open tabs: the extension's folder gets a new version, and the browser loads it while the story is being read. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Page, until } from './browser.ts'
import { BROWSERS, builtFor, openStage, type Reader, type Stage } from './stage.ts'

describe.each(BROWSERS)('an update in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-update-'))
  let stage: Stage
  let page: Page
  let reader: Reader

  beforeAll(async () => {
    cpSync(builtFor(name), folder, { recursive: true })
    stage = await openStage(name, {}, { extension: folder })
    page = stage.page
    reader = stage.reader
  }, 90_000)
  afterAll(async () => {
    await stage?.browser.close()
    rmSync(folder, { recursive: true, force: true })
  }, 30_000)

  type Manifest = {
    version: string
    host_permissions: string[]
    optional_host_permissions: string[]
    content_scripts: { matches: string[] }[]
  }
  async function update(change: (manifest: Manifest) => void) {
    const file = join(folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
    manifest.version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1))
    change(manifest)
    writeFileSync(file, JSON.stringify(manifest))
    await stage.browser.update()
    return manifest.version
  }
  const traces = () =>
    page.evaluate<number[]>(
      `return [document.querySelectorAll('newsgloss-card').length, document.adoptedStyleSheets.length, [...CSS.highlights.keys()].length]`,
    )

  test('15 (yomichan#1889): open tabs go on without a reload, with the new version, once', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    const version = await update(() => undefined)
    expect(await stage.inside<string>('return browser.runtime.getManifest().version')).toBe(version)
    // Whoever is alive in the page obeys the settings: the marks go and come.
    await until(async () => {
      await stage.set({ on: false })
      return (await reader.all()).length === 0
    }, 'the new script to obey')
    await until(async () => (await traces()).join() === '0,0,0', 'every trace of both scripts to go')
    await stage.set({ on: true })
    await reader.marked('Herat')
    expect((await traces()).slice(0, 2)).toEqual([0, 1])
    await reader.keep('Herat', 'Afghanistan')
    expect((await traces()).slice(0, 2)).toEqual([1, 1])
    await reader.press('Undo')
    await page.key('Escape')
    await reader.cardless()
  })

  test('a site that is no longer listed: the open card can be read and says to reload; nothing on it fails silently', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await update((manifest) => {
      manifest.host_permissions = manifest.host_permissions.filter((one) => !one.includes('theguardian'))
      manifest.optional_host_permissions = [] // what was granted before would still hold
      for (const script of manifest.content_scripts) script.matches = manifest.host_permissions
    })
    if (name === 'firefox') return // Firefox ends the old script and starts none: nothing of ours is there to say anything.
    await reader.press('Save to the notebook')
    await reader.notice('Newsgloss was updated. Cards can be read; reload this page to use the rest.')
    await page.key('Escape')
    await reader.cardless()
    await page.move(4, 4)
    await reader.rest('Tajikistan')
    await reader.card('Newsgloss was updated.')
    expect(await page.inCard(`return card.querySelector('.deeds, .map')`)).toBeNull()
  })
})
