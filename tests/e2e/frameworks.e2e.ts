/** Pages made by today's frameworks: nothing of theirs breaks under the marks, and the marks follow what they draw. */
import { build } from 'esbuild'
import { compile } from 'svelte/compiler'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from './browser.ts'
import { pause } from './hands.ts'
import { BROWSERS, openStage, type Stage } from './stage.ts'
import { ADDRESS, page as html } from './story.ts'

const FIRST = ['Kandahar', 'Kunduz', 'Jalalabad']
const before = (town: string) => `The road through ${town}`
const AFTER =
  ' was open again on Friday, and the lorries that had waited there for many days went on to the lake with their flour.'

/** What each page's script stands on: errors are collected, and the app puts its own `show` there. */
const HEAD = `<script>window.errors = []; addEventListener('error', (event) => errors.push(String(event.message))); addEventListener('unhandledrejection', (event) => errors.push(String(event.reason))); const said = console.error; console.error = (...words) => { errors.push(words.join(' ')); said(...words) }</script>`

/** What a server has drawn of React's app, to be hydrated late. */
const SERVED = `<div>${FIRST.map((town) => `<p>The road through <b>${town}</b>${AFTER}</p>`).join('')}</div>`

const REACT = `
import { createElement, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
function Story() {
  const [towns, show] = useState(${JSON.stringify(FIRST)})
  window.show = show
  return createElement('div', null, towns.map((town) => createElement('p', { key: town }, 'The road through ', createElement('b', null, town), ${JSON.stringify(AFTER)})))
}
window.hydrate = () => hydrateRoot(document.querySelector('#root'), createElement(Story), { onRecoverableError: (error) => window.errors.push(String(error)) })`

const VUE = `
import { createApp, h, ref } from 'vue'
const towns = ref(${JSON.stringify(FIRST)})
window.show = (list) => { towns.value = list }
createApp({ render: () => h('div', towns.value.map((town) => h('p', { key: town }, ['The road through ', h('b', town), ${JSON.stringify(AFTER)}]))) }).mount('#root')`

const SVELTE = `<script>
  let towns = $state(${JSON.stringify(FIRST)})
  window.show = (list) => { towns = list }
</script>
<div>{#each towns as town (town)}<p>The road through <b>{town}</b>${AFTER}</p>{/each}</div>`

const LIT = `
import { html, LitElement } from 'lit'
class StoryPart extends LitElement {
  static properties = { town: {} }
  render() { return html\`<p>The road through <b>\${this.town}</b>${AFTER}</p>\` }
}
customElements.define('story-part', StoryPart)
const root = document.querySelector('#root')
window.show = (list) => {
  while (root.children.length > list.length) root.lastChild.remove()
  list.forEach((town, i) => { const part = root.children[i] ?? root.appendChild(document.createElement('story-part')); part.town = town })
}
window.show(${JSON.stringify(FIRST)})`

/** Rows that are drawn anew from a small pool while the reader scrolls, as long lists are. */
const TOWNS = 'Kandahar Kunduz Jalalabad Dushanbe Tashkent Samarkand Bishkek Bukhara'.split(' ')
const LIST = `
const towns = ${JSON.stringify(TOWNS)}
const root = document.querySelector('#root')
root.style.cssText = 'height:420px;overflow:auto;position:relative'
const space = root.appendChild(document.createElement('div')); space.style.height = 400 * 90 + 'px'
const pool = Array.from({ length: 7 }, () => { const p = root.appendChild(document.createElement('p')); p.style.cssText = 'position:absolute;margin:0;height:90px'; p.append(''); return p })
const draw = () => { const first = Math.floor(root.scrollTop / 90); pool.forEach((p, i) => { const row = first + i; p.style.top = row * 90 + 'px'; p.firstChild.data = 'The road through ' + towns[Math.floor(row / 7) % towns.length] + ${JSON.stringify(AFTER)} }) }
root.addEventListener('scroll', draw); draw()`

async function bundle(contents: string, loader: 'js' | 'ts' = 'js'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script')
}

const address = (name: string) => `${ADDRESS}-${name}`
const made = (script: string, inner = '') => ({
  html: html(
    `<div id="root">${inner}</div><script>${script.replaceAll('$', '$$$$')}</script>`.replaceAll('$$', '$'),
    HEAD,
  ),
})

describe.each(BROWSERS)('under frameworks in %s', (name) => {
  let stage: Stage

  beforeAll(async () => {
    const svelte = compile(SVELTE, { generate: 'client', name: 'Story' }).js.code
    stage = await openStage(name, {
      [address('react')]: made(await bundle(REACT), SERVED),
      [address('vue')]: made(await bundle(VUE)),
      [address('svelte')]: made(
        await bundle(
          `import { mount } from 'svelte'\n${svelte.replace('export default function Story', 'function Story')}\nmount(Story, { target: document.querySelector('#root') })`,
        ),
      ),
      [address('lit')]: made(await bundle(LIT)),
      [address('list')]: made(await bundle(LIST)),
    })
  }, 120_000)
  afterAll(() => stage?.browser.close(), 30_000)

  test.each(['react', 'vue', 'svelte', 'lit'])(
    '%s draws, reorders, replaces and removes; no error, and marks follow',
    (kind) =>
      stage.on(address(kind), async (page, reader) => {
        const errors = () => page.evaluate<string[]>('return window.errors')
        const shown = () =>
          page.evaluate<string[]>(
            `return [...document.querySelectorAll('#root p, #root story-part')].map((one) => (one.shadowRoot ?? one).textContent.replace(/\\s+/g, ' ').trim())`,
          )
        const towns = async () => (await reader.all()).filter((text) => [...TOWNS, ...FIRST].includes(text)).sort()
        const show = async (list: string[]) => {
          await page.evaluate(`window.show(${JSON.stringify(list)})`)
          await until(async () => (await towns()).join() === [...list].sort().join(), `marks on ${list}, and no others`)
          expect(await shown()).toEqual(list.map((town) => before(town) + AFTER))
        }
        await until(async () => (await towns()).length === 3, 'three marks')
        if (kind === 'react') {
          await page.evaluate('window.hydrate()')
          await until(() => page.evaluate<boolean>(`return typeof window.show === 'function'`), 'hydration')
        }
        await show(['Kunduz', 'Bukhara', 'Kandahar'])
        await show(['Kandahar'])
        await show([])
        await show(['Samarkand', 'Kunduz'])
        expect(await errors()).toEqual([])
      }),
  )

  test('a list that draws its rows anew while scrolling: marks stand on what is shown, never on stale words', () =>
    stage.on(address('list'), async (page, reader) => {
      await reader.marked('Kandahar')
      for (const [row, town] of [
        [7, 'Kunduz'],
        [35, 'Samarkand'],
        [0, 'Kandahar'],
      ] as const) {
        await page.evaluate(`document.querySelector('#root').scrollTop = ${row * 90}`)
        await reader.marked(town)
        await pause(100)
        const others = TOWNS.filter((one) => one !== town)
        expect((await reader.all()).filter((text) => others.includes(text))).toEqual([])
      }
      // While it moves, a painted range either has the words that were marked or is gone.
      const seen = await page.evaluate<string[]>(
        `const root = document.querySelector('#root'); const seen = new Set(); for (let i = 0; i < 40; i++) { root.scrollTop = i * 70; await new Promise(requestAnimationFrame); for (const range of CSS.highlights.get('newsgloss-place') ?? []) if (root.contains(range.startContainer)) { const live = document.createRange(); try { live.setStart(range.startContainer, range.startOffset); live.setEnd(range.endContainer, range.endOffset); seen.add(live.toString()) } catch {} } } return [...seen]`,
      )
      expect(seen.length).toBeGreaterThan(0)
      expect(await page.evaluate('return window.errors')).toEqual([])
    }))
})
