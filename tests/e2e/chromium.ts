/** The installed Chromium with the built extension, through Playwright. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core'
import { program } from '../tools/browsers.ts'
import { requestsIn } from '../tools/net-log.ts'
import { type Browser, type Launch, type Page, until } from './browser.ts'

type Node = { nodeName: string; backendNodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] }

export async function launchChromium({
  extension,
  site,
  headless = true,
  dark,
  forced,
  size,
  welcome,
  debugPort,
}: Launch & { debugPort?: number }): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'newsgloss-'))
  // Chromium loads an unpacked extension again only for developers.
  mkdirSync(join(profile, 'Default'))
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  )
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program('chromium'),
    headless,
    viewport: size ?? { width: 1100, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    ...(forced ? { forcedColors: 'active' as const } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--log-net-log=${join(profile, 'net.json')}`,
      ...(debugPort ? [`--remote-debugging-port=${debugPort}`] : []),
    ],
  })
  const strays: string[] = []
  if (site) {
    await context.route(/^https?:/, (route) => {
      const address = route.request().url()
      const page = site[address.split('#')[0]!]
      if (page)
        return route.fulfill({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          body: page.html,
          headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers },
        })
      strays.push(address)
      return route.abort()
    })
  }
  let worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const introduction = `chrome-extension://${id}/reader.html#welcome`
  const greeted = () => context.pages().find((page) => page.url() === introduction)
  await until(async () => greeted(), 'the introduction')
  if (!welcome) await greeted()?.close()
  const open = async (address: string) => {
    const page = await context.newPage()
    await page.goto(address)
    return drive(page, context)
  }
  return {
    name: 'chromium',
    strays,
    open,
    own: (page) => open(`chrome-extension://${id}/${page}`),
    command: (name) =>
      worker.evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        ;(chrome.commands.onCommand as unknown as { dispatch(name: string, tab?: chrome.tabs.Tab): void }).dispatch(
          command,
          tab,
        )
      }, name),
    async media({ dark, forced, print, still }) {
      for (const page of context.pages())
        await page.emulateMedia({
          colorScheme: dark ? 'dark' : 'light',
          forcedColors: forced ? 'active' : 'none',
          media: print ? 'print' : 'screen',
          reducedMotion: still ? 'reduce' : 'no-preference',
        })
    },
    menu: (item) =>
      worker.evaluate(async (menuItemId) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        ;(chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab?: chrome.tabs.Tab): void }).dispatch(
          { menuItemId, editable: false, pageUrl: tab?.url },
          tab,
        )
      }, item),
    revoke: () => Promise.reject(new Error('Chromium does not let readers take single sites of the manifest back')),
    async update() {
      const next = context.waitForEvent('serviceworker', { timeout: 20_000 })
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined) // it ends while it is being asked
      worker = await next
    },
    async stopBackground() {
      const page = context.pages().find((one) => one.url().startsWith(`chrome-extension://${id}/`))
      if (!page) throw new Error('a page of the extension must be open')
      const session = await context.newCDPSession(page)
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
    },
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    async close() {
      await context.close()
      const asked = site ? requestsIn(readFileSync(join(profile, 'net.json'), 'utf8')) : []
      rmSync(profile, { recursive: true, force: true })
      if (asked.length > 0) throw new Error(`the network was asked for ${asked.join(', ')}`)
    },
  }
}

function drive(page: PlaywrightPage, context: BrowserContext): Page {
  return {
    evaluate: <T>(body: string) => page.evaluate(`(async () => { ${body} })()`) as Promise<T>,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => touch(page, context, [[x, y]]),
    touch: (points, keep) => touch(page, context, points, keep),
    async drag([first, ...rest]) {
      await page.mouse.move(...first!)
      await page.mouse.down()
      for (const point of rest) await page.mouse.move(...point)
      await page.mouse.up()
    },
    key: (name, held) => page.keyboard.press(held ? `${held}+${name}` : name),
    hold: (name, down) => (down ? page.keyboard.down(name) : page.keyboard.up(name)),
    scroll: (dy) => page.mouse.wheel(0, dy),
    card: () => cardIn(page, context),
    inCard: (body) => insideCard(page, context, body),
    show: () => page.bringToFront(),
    async picture(file, fullPage = false) {
      await page.screenshot({ path: file, fullPage })
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async pinch(pageScaleFactor) {
      const session = await context.newCDPSession(page) // detaching it would take the zoom back
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor })
    },
    async go(address) {
      await page.goto(address)
    },
    close: () => page.close(),
  }
}

async function touch(page: PlaywrightPage, context: BrowserContext, points: Parameters<Page['touch']>[0], keep = 0) {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  for (const [i, [x, y]] of points.entries())
    await session.send('Input.dispatchTouchEvent', {
      type: i === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [{ x, y }],
    })
  if (keep > 0) await new Promise((resolve) => setTimeout(resolve, keep))
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Reads the closed shadow root over the debugging protocol, which sees through it. */
async function cardIn(page: PlaywrightPage, context: BrowserContext): ReturnType<Page['card']> {
  const card = await insideCard<Awaited<ReturnType<Page['card']>>>(
    page,
    context,
    'return { text: card.hidden ? "" : card.textContent, box: card.getBoundingClientRect().toJSON() }',
  )
  return card?.text ? card : null
}

async function insideCard<T>(page: PlaywrightPage, context: BrowserContext, body: string): Promise<T | null> {
  const session = await context.newCDPSession(page)
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node }
    const host = find(
      root,
      (node) =>
        node.nodeName.toLowerCase() === 'newsgloss-card' || node.attributes?.includes('data-newsgloss-card') === true,
    )
    const card =
      host &&
      find(
        host,
        (node) => / card|^card/.test(` ${node.attributes?.[1] ?? ''}`) && node.nodeName.toLowerCase() === 'div',
      )
    if (!card) return null
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.backendNodeId })
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `async function () { const card = this; const root = card.getRootNode(); ${body} }`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  } finally {
    await session.detach().catch(() => undefined)
  }
}

function find(node: Node, wanted: (node: Node) => boolean): Node | undefined {
  if (wanted(node)) return node
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, wanted)
    if (found) return found
  }
  return undefined
}
