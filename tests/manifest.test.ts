import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { atOnce, BUDGETS, manifestFor, pageFor, sitesIn, tooHeavy, tooWide } from '../build.mjs'

const source = JSON.parse(readFileSync('manifest.json', 'utf8'))
const sites: string[] = sitesIn(readFileSync('src/news-sites.txt', 'utf8'))
const chrome = manifestFor('chrome', source, sites)
const firefox = manifestFor('firefox', source, sites)

test('the permissions are these and no others', () => {
  for (const manifest of [chrome, firefox]) {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'])
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    )
  }
})

test('scripts run on listed hosts only, over https only, and the two lists are one', () => {
  expect(chrome.host_permissions).toEqual(sites)
  expect(chrome.content_scripts[0].matches).toEqual(sites)
  for (const site of sites) expect(site).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/\*$/)
})

test('each browser gets its own background and nothing of the other', () => {
  expect(chrome.background).toEqual({ service_worker: 'background.js' })
  expect(firefox.background).toEqual({ scripts: ['background.js'] })
  expect(chrome).not.toHaveProperty('browser_specific_settings')
  expect(firefox).not.toHaveProperty('minimum_chrome_version')
  expect(firefox.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none'])
})

test('deriving a manifest changes nothing in the source', () => {
  const before = JSON.stringify(source)
  manifestFor('firefox', source, sites, ['http://localhost/*'])
  expect(JSON.stringify(source)).toBe(before)
})

test('every icon exists', () => {
  for (const file of [...Object.values(source.icons), ...Object.values(source.action.default_icon)] as string[])
    expect(existsSync(file), file).toBe(true)
})

test('at most four keys are suggested, which is all a browser takes', () => {
  const suggested = Object.values(source.commands as Record<string, object>).filter((one) => 'suggested_key' in one)
  expect(suggested.length).toBeLessThanOrEqual(4)
})

test('a part that outgrows its budget stops the build, and says by how much', () => {
  let state = 1
  const noise = (bytes: number) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (state * 48271) % 0x7fffffff
      return state >> 8
    })
  expect(tooHeavy({ 'gate.js': noise(3900), 'content.js': new Uint8Array(1e6) })).toEqual([])
  expect(tooHeavy({ 'gate.js': noise(4100) }).join()).toMatch(/gate\.js weighs 4\d\d\d bytes \(gz\), at most 4000/)
  expect(tooHeavy({ 'glossary.bin': new Uint8Array(BUDGETS['glossary.bin'].raw + 1) }).join()).toMatch(/\(raw\)/)
  expect(tooHeavy({ 'picture.png': noise(3_100_000) }).join()).toMatch(/package weighs/)
})

test('an index that takes more than nine bytes for a form stops the build', () => {
  expect(tooWide(8.99)).toEqual([])
  expect(tooWide(9.01).join()).toMatch(/9\.01 bytes for each form, at most 9/)
})

test('every page of ours is the same frame with its own door, and its styles stand in it', () => {
  const html = pageFor(readFileSync('src/page.html', 'utf8'), 'popup', '.a{margin:$&}')
  expect(html).toContain('<script src="popup.js" defer blocking="render"></script>')
  expect(html).toContain('<style>.a{margin:$&}</style>')
  expect(html).not.toMatch(/<link rel="stylesheet"|<!--/)
})

test('what the gate runs on every page stands in brackets, and nothing else', () => {
  const bundle = ['(function() {', '  var often = function(a) {', '    return {', '      a', '    };', '  };']
  const rest = ['  function seldom() {', '    var inner = function() {', '    };', '  }', '  var text = "x";', '})();']
  const bracketed = ['(function() {', '  var often = (function(a) {', '    return {', '      a', '    };', '  });']
  expect(atOnce([...bundle, ...rest].join('\n'))).toBe([...bracketed, ...rest].join('\n'))
})
