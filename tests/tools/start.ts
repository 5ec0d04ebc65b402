/**
 * npm start [-- URL or FILE] [--firefox]: builds, and opens the installed browser with the extension on a news story.
 * Without a display it prints what is marked, saves a picture to pictures/start.png and ends.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { typed } from '../../src/command.ts'
import type { Term } from '../../src/core/model.ts'
import { launch, until } from '../e2e/browser.ts'
import { hands } from '../e2e/hands.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const {
  values: { firefox },
  positionals: [given],
} = typed({
  name: 'npm start',
  file: 'tests/tools/start.ts',
  options: { firefox: { type: 'boolean' } },
  words: { most: 1, exist: [0] },
})
const name = firefox ? 'firefox' : 'chromium'
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const html = given && !/^https?:/.test(given) ? readFileSync(given) : readFileSync(`${ROOT}tests/demo/story.html`)
const server = createServer((request, response) => {
  const found = request.url?.startsWith('/world/')
  response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(found ? html : '')
})
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
const here = `http://localhost:${(server.address() as AddressInfo).port}/world/2026/11/02/six-neighbours-agree-on-winter-road`
const address = given && /^https?:/.test(given) ? given : here

const built = spawnSync('node', ['build.mjs', '--dev', ...(address === here ? [] : ['--host', address])], {
  cwd: ROOT,
  stdio: 'inherit',
})
if (built.status !== 0) process.exit(1)
const browser = await launch(name, {
  extension: `${ROOT}dist/${name === 'chromium' ? 'chrome' : 'firefox'}`,
  headless: !display,
})
const page = await browser.open(address)
if (display) await browser.closed
else {
  // Nothing is read of a page that another one hides, as the page that is asked from does in Firefox.
  await until(async () => (await hands(page).all()).length > 0, 'marks').catch(() => undefined)
  const found = await terms()
  await page.show()
  for (const { kind, title, gloss, count, marked } of found)
    console.log(`${marked ? '●' : '○'} ${title} (${kind}, ${count}×): ${gloss}`)
  console.log(`\n${found.filter(({ marked }) => marked).length} terms are marked on ${address}`)
  mkdirSync(`${ROOT}pictures`, { recursive: true })
  if (found.some(({ marked }) => marked)) {
    await browser.command('next')
    // Its picture is taken when it has risen.
    await until(() => page.card(), 'a card')
    await until(() => page.inCard(`return card.getAnimations({ subtree: true }).length === 0`), 'the card to be still')
  } else console.log('The toolbar button reads a page that is no news article.')
  await page.picture(`${ROOT}pictures/start.png`)
  console.log('picture: pictures/start.png')
  await browser.close()
}
server.close()

/** What the extension says is on the page, asked the way the popup asks. */
async function terms(): Promise<Term[]> {
  const popup = await browser.own('options.html')
  const ask = `const tabs = await browser.tabs.query({}); for (const { id } of tabs) { const told = await browser.tabs.sendMessage(id, { newsgloss: 'terms', asked: [] }).catch(() => null); if (told?.answer?.state === 'on') return told.answer.terms } return null`
  const found = await until(() => popup.evaluate<Term[] | null>(ask), 'an answer', 2000).catch(() => [])
  await popup.close()
  return found
}
