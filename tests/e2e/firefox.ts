/** The installed Firefox with the built extension, through WebDriver BiDi spoken directly. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { program } from '../tools/browsers.ts'
import { type Browser, COMMAND_KEYS, type Launch, type Page, until } from './browser.ts'

const UUID = '0e5f4ac0-92b1-4c1b-9f0e-6e6577736773'
const KEYS = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}
type Value = { type: string; value?: unknown; sharedId?: string }
type Send = (method: string, parameters?: object) => Promise<Record<string, unknown>>

export async function launchFirefox({
  extension,
  site,
  headless = true,
  dark,
  forced,
  size,
  welcome,
  isPrivate = false,
}: Launch): Promise<Browser> {
  const id = (
    JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } }
    }
  ).browser_specific_settings.gecko.id
  const profile = mkdtempSync(join(tmpdir(), 'newsgloss-'))
  writeFileSync(join(profile, 'user.js'), preferences(id, dark, forced, isPrivate === 'always'))
  const { width, height } = size ?? { width: 1100, height: 800 }
  const child = spawn(
    program('firefox'),
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
      '--width',
      String(width),
      '--height',
      String(height + 90),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const closed = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), 60_000)
    const hear = (data: Buffer) => {
      said += data
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)
      if (found) {
        clearTimeout(timer)
        resolve(found[1]!)
      }
    }
    child.stderr.on('data', hear)
    child.stdout.on('data', hear)
  })
  const { send, on, end } = await connect(`${address}/session`)
  await send('session.new', { capabilities: {} })
  const strays: string[] = []
  if (site) await serve(send, on, site, strays)
  const install = (more: object) =>
    send('webExtension.install', { extensionData: { type: 'path', path: extension }, ...more }).then(() => undefined)
  const update = () => install({})
  await update()
  const contexts = async () =>
    ((await send('browsingContext.getTree')) as { contexts: { context: string; url: string }[] }).contexts
  const greeted = async () =>
    (await contexts()).find(({ url }) => url === `moz-extension://${UUID}/reader.html#welcome`)
  // In a browser that is always private there is none yet: the extension may not run there before it is given leave.
  const introduction = isPrivate === 'always' ? null : await until(greeted, 'the introduction')
  if (introduction && !welcome) await send('browsingContext.close', { context: introduction.context })
  const tab = async () => {
    const { context } = await send('browsingContext.create', { type: 'tab', ...beside })
    await send('browsingContext.setViewport', { context, viewport: { width, height } }).catch(() => undefined)
    return context as string
  }
  /** Runs an expression with the browser's own rights. */
  const inChrome = async (expression: string) => {
    const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string }[]
    }
    return evaluate(send, tree.contexts[0]!.context, expression)
  }
  /** A tab of the window in which new tabs are opened. */
  let beside: { referenceContext?: string } = {}
  // A second time: leave to run there comes with starting anew, which would cut the introduction off.
  if (isPrivate) await install({ 'moz:allowPrivateBrowsing': true })
  if (isPrivate === true) {
    const before = (await contexts()).map(({ context }) => context)
    await inChrome('void OpenBrowserWindow({ private: true })')
    const opened = async () => (await contexts()).find(({ context }) => !before.includes(context))
    beside = { referenceContext: (await until(opened, 'the private window')).context }
  }
  return {
    name: 'firefox',
    strays,
    closed,
    update,
    async open(url) {
      const context = await tab()
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
      return drive(send, context, inChrome)
    },
    async own(page) {
      const context = await tab()
      // Waiting for completion hangs when the page moves to the extension's process.
      await send('browsingContext.navigate', { context, url: `moz-extension://${UUID}/${page}`, wait: 'none' })
      const driven = drive(send, context, inChrome)
      for (let tries = 0; tries < 100; tries++) {
        const ready = await driven
          .evaluate<boolean>(`return location.protocol === 'moz-extension:' && document.readyState === 'complete'`)
          .catch(() => false)
        if (ready) break
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return driven
    },
    async stopBackground() {
      await inChrome(
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      )
    },
    async command(name) {
      await inChrome(
        `document.querySelector('keyset[id^="ext-keyset"] key[key="${COMMAND_KEYS[name]}" i]').doCommand()`,
      )
    },
    async media({ dark, forced, print, still }) {
      await inChrome(
        `for (const { linkedBrowser } of gBrowser.tabs) linkedBrowser.browsingContext.mediumOverride = '${print ? 'print' : ''}'; Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1}); Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0}); Services.prefs.setIntPref('ui.prefersReducedMotion', ${still ? 1 : 0})`,
      )
    },
    async menu(item) {
      await inChrome(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)}).emit('webext-menu-menuitem-click', { menuItemId: ${JSON.stringify(item)}, modifiers: [], editable: false }, gBrowser.selectedTab)`,
      )
    },
    async revoke(origin) {
      await inChrome(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.remove(${JSON.stringify(id)}, { permissions: [], origins: [${JSON.stringify(origin)}] }, ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)}))`,
      )
    },
    async close() {
      await Promise.race([
        send('browser.close').catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 3000)),
      ])
      end()
      setTimeout(() => child.kill('SIGKILL'), 3000).unref()
      await closed
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function preferences(id: string, dark = false, forced = false, isPrivate = false): string {
  const wanted: Record<string, unknown> = {
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.disabledForTesting': true,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'remote.active-protocols': 1,
    'browser.privatebrowsing.autostart': isPrivate,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    ...(forced ? { 'browser.display.document_color_use': 2 } : {}),
  }
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n')
}

type Event = { method: string; params: Record<string, unknown> }

async function connect(address: string): Promise<{ send: Send; on(hear: (event: Event) => void): void; end(): void }> {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('error', reject)
  })
  const waiting = new Map<number, { resolve(value: Record<string, unknown>): void; reject(error: Error): void }>()
  const listeners: ((event: Event) => void)[] = []
  let count = 0
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as {
      id?: number
      type: string
      error?: string
      message?: string
      result: Record<string, unknown>
    } & Event
    const asked = message.id === undefined ? undefined : waiting.get(message.id)
    if (!asked) {
      for (const hear of listeners) hear(message)
      return
    }
    waiting.delete(message.id!)
    if (message.type === 'error') asked.reject(new Error(`${message.error}: ${message.message}`))
    else asked.resolve(message.result)
  })
  return {
    send: (method, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++count
        waiting.set(id, { resolve, reject })
        socket.send(JSON.stringify({ id, method, params: parameters }))
      }),
    on: (hear) => listeners.push(hear),
    end: () => socket.close(),
  }
}

async function serve(
  send: Send,
  on: (hear: (event: Event) => void) => void,
  site: NonNullable<Launch['site']>,
  strays: string[],
) {
  on(({ method, params }) => {
    if (method !== 'network.beforeRequestSent' || !params.isBlocked) return
    const { request, url } = params.request as { request: string; url: string }
    const page = site[url.split('#')[0]!]
    if (!page) {
      if (/^https?:/.test(url)) strays.push(url)
      void send(/^https?:/.test(url) ? 'network.failRequest' : 'network.continueRequest', { request }).catch(
        () => undefined,
      )
      return
    }
    const headers = Object.entries({ 'content-type': 'text/html; charset=utf-8', ...page.headers }).map(
      ([name, value]) => ({ name, value: { type: 'string', value } }),
    )
    void send('network.provideResponse', {
      request,
      statusCode: 200,
      headers,
      body: { type: 'string', value: page.html },
    }).catch(() => undefined)
  })
  await send('session.subscribe', { events: ['network.beforeRequestSent'] })
  await send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  })
}

async function evaluate(send: Send, context: string, expression: string, options: object = {}): Promise<Value> {
  const answer = (await send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
    serializationOptions: { maxObjectDepth: 10, ...options },
  })) as { type: string; result: Value; exceptionDetails?: { text: string } }
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
  return answer.result
}

function plain(value: Value): unknown {
  switch (value.type) {
    case 'array':
      return (value.value as Value[]).map(plain)
    case 'object':
      return Object.fromEntries((value.value as [string, Value][]).map(([key, inner]) => [key, plain(inner)]))
    case 'null':
      return null
    default:
      return value.value
  }
}

function drive(send: Send, context: string, inChrome: (expression: string) => Promise<unknown>): Page {
  const act = (actions: object) => send('input.performActions', { context, actions: [actions] }).then(() => undefined)
  const pointer = (pointerType: string, actions: object[]) =>
    act({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions })
  const move = (x: number, y: number, duration = 0) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
  })
  /** Runs a function body inside the closed shadow root, which the protocol hands out. */
  const inside = async <T>(body: string): Promise<T | null> => {
    const host = (await evaluate(send, context, `document.querySelector('newsgloss-card, [data-newsgloss-card]')`, {
      includeShadowTree: 'all',
      maxDomDepth: 1,
    })) as Value & { value?: { shadowRoot?: Value } }
    const root = host.value?.shadowRoot
    if (!root?.sharedId) return null
    const answer = (await send('script.callFunction', {
      functionDeclaration: `async (root) => { const card = root.querySelector('.card'); const value = await (async () => { ${body} })(); return JSON.stringify(value ?? null) }`,
      arguments: [{ sharedId: root.sharedId }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; result: Value; exceptionDetails?: { text: string } }
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
    return JSON.parse(String(answer.result.value)) as T
  }
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  return {
    evaluate: async <T>(body: string) => plain(await evaluate(send, context, `(async () => { ${body} })()`)) as T,
    move: (x, y) => pointer('mouse', [move(x, y)]),
    click: (x, y) => pointer('mouse', [move(x, y), ...press]),
    tap: (x, y) => pointer('touch', [move(x, y), ...press]),
    touch: ([first, ...rest], keep = 0) =>
      pointer('touch', [
        move(...first!),
        { type: 'pointerDown', button: 0 },
        ...rest.map((point) => move(...point, 30)),
        { type: 'pause', duration: keep },
        { type: 'pointerUp', button: 0 },
      ]),
    drag: ([first, ...rest]) =>
      pointer('mouse', [
        move(...first!),
        { type: 'pointerDown', button: 0 },
        ...rest.map((point) => move(...point, 30)),
        { type: 'pointerUp', button: 0 },
      ]),
    key: (name, held) =>
      act({
        type: 'key',
        id: 'keys',
        actions: [
          ...(held ? [{ type: 'keyDown', value: KEYS[held] }] : []),
          { type: 'keyDown', value: KEYS[name] },
          { type: 'keyUp', value: KEYS[name] },
          ...(held ? [{ type: 'keyUp', value: KEYS[held] }] : []),
        ],
      }),
    hold: (name, down) =>
      act({ type: 'key', id: 'keys', actions: [{ type: down ? 'keyDown' : 'keyUp', value: KEYS[name] }] }),
    scroll: (dy) =>
      act({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x: 5, y: 5, deltaX: 0, deltaY: dy }] }),
    async card() {
      const card = await inside<Awaited<ReturnType<Page['card']>>>(
        'return { text: card.hidden ? "" : card.textContent, box: card.getBoundingClientRect().toJSON() }',
      )
      return card?.text ? card : null
    },
    inCard: inside,
    async show() {
      await send('browsingContext.activate', { context })
    },
    async picture(file, whole = false) {
      const origin = whole ? 'document' : 'viewport'
      const { data } = (await send('browsingContext.captureScreenshot', { context, origin })) as { data: string }
      writeFileSync(file, Buffer.from(data, 'base64'))
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    async pinch(scale, x, y) {
      const script = `content.windowUtils.setResolutionAndScaleTo(${scale}); content.windowUtils.scrollToVisual(${x}, ${y}, 1, 1)`
      await inChrome(
        `gBrowser.selectedBrowser.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false)`,
      )
    },
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    close: () => send('browsingContext.close', { context }).then(() => undefined),
  }
}
