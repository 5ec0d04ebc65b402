import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { answer, ask, tell, Unanswered } = await import('../../src/extension/messages.ts')

let browser: ReturnType<typeof fakeBrowser>
beforeEach(() => {
  browser = fakeBrowser()
  fake.current = browser
})

test('a question is answered by its name, with who asked', async () => {
  const askers: unknown[] = []
  answer({
    search: (asker: unknown, typed: string) => {
      askers.push(asker)
      return [typed]
    },
  } as never)
  expect(await ask('search', 'herat')).toEqual(['herat'])
  expect(askers).toEqual([{ tab: 7, frame: 0, url: undefined, private: false }])
})

test('an unknown question and a failed answer are told in words', async () => {
  answer({ search: () => Promise.reject(new Error('the glossary is damaged')) } as never)
  await expect(ask('search', 'x')).rejects.toThrow('the glossary is damaged')
  await expect(ask('annotate', [], false)).rejects.toThrow('unknown question "annotate"')
  await expect(ask('annotate', [], false)).rejects.toBeInstanceOf(Unanswered)
})

test('other extensions and other messages are not heard, and nobody is kept waiting', () => {
  answer({ search: () => [] } as never)
  const [listener] = [...browser.runtime.onMessage.listeners] as unknown as ((
    message: unknown,
    sender: object,
  ) => unknown)[]
  expect(listener!({ newsgloss: 'search', asked: ['x'] }, { id: 'another' })).toBeUndefined()
  expect(listener!({ something: 'else' }, { id: 'newsgloss' })).toBeUndefined()
})

test('a page of ours leaves what it does not know to the background', async () => {
  answer({ terms: () => ({ terms: [] }) } as never, { others: true })
  answer({ search: () => ['herat'] } as never)
  const [page] = [...browser.runtime.onMessage.listeners] as unknown as ((
    message: unknown,
    sender: object,
  ) => unknown)[]
  expect(page!({ newsgloss: 'search', asked: ['x'] }, { id: 'newsgloss' })).toBeUndefined()
  expect(page!({ newsgloss: 'terms', asked: [] }, { id: 'newsgloss' })).toBeInstanceOf(Promise)
})

test('names that every object has are not questions', async () => {
  answer({ search: () => [] } as never)
  await expect(ask('toString' as never)).rejects.toThrow('unknown question')
})

test('a background that stays away is given up in the end, with its own words', async () => {
  let tries = 0
  browser.runtime.sendMessage = async () => {
    tries++
    throw new Error('message channel closed')
  }
  await expect(ask('search', 'x')).rejects.toThrow('message channel closed')
  expect(tries).toBe(4)
})

test('an answer that is nothing at all is none: the background was stopped while it thought', async () => {
  let tries = 0
  browser.runtime.sendMessage = async () => (tries++ === 0 ? undefined : { answer: ['again'] })
  expect(await ask('search', 'x')).toEqual(['again'])
})

test('a background that dies mid-question is asked again', async () => {
  let tries = 0
  browser.runtime.sendMessage = async () => {
    if (tries++ === 0) throw new Error('message channel closed')
    return { answer: ['again'] }
  }
  expect(await ask('search', 'x')).toEqual(['again'])
})

test('a guard sees who asks, and may refuse or tidy what is asked', async () => {
  const seen: unknown[] = []
  const guard = (name: string, asked: unknown[], isOwnPage: boolean) => {
    seen.push([name, isOwnPage])
    return isOwnPage ? asked.map(String) : null
  }
  answer({ search: (_asker: unknown, typed: string) => [typed] } as never, { guard })
  const from = (url: string) =>
    browser.runtime.sendMessage({ newsgloss: 'search', asked: [1] }, { id: 'newsgloss', url })
  expect(await from(browser.runtime.getURL('popup.html'))).toEqual({ answer: ['1'] })
  expect(await from('https://news.example/story')).toEqual({ error: 'question "search" is refused' })
  expect(seen).toEqual([
    ['search', true],
    ['search', false],
  ])
})

test('after the end nothing is answered', async () => {
  const life = new AbortController()
  answer({ search: () => [] } as never, { signal: life.signal })
  life.abort()
  await expect(ask('search', 'x')).rejects.toThrow('nobody answered')
})

test('what is only told is told again when nobody heard, and never fails', async () => {
  let tries = 0
  browser.runtime.sendMessage = async () => (tries++ === 0 ? undefined : { answer: true })
  await tell('wanted')
  expect(tries).toBe(2)
  browser.runtime.sendMessage = async () => Promise.reject(new Error('gone'))
  await expect(tell('wanted')).resolves.toBeUndefined()
})

test('where the browser copies answers object by object the longest travels as one text, and reads the same', async () => {
  browser.runtime.getURL = (path: string) => `moz-extension://newsgloss/${path}`
  const found = { mentions: [], cards: [{ gloss: 'City — “west”', none: null }], definitions: [] }
  answer({ annotate: () => found, search: () => ['herat'] } as never)
  const [listener] = [...browser.runtime.onMessage.listeners] as unknown as ((
    message: unknown,
    sender: object,
  ) => Promise<{ text: string }>)[]
  expect(await listener!({ newsgloss: 'annotate', asked: [[], false] }, { id: 'newsgloss' })).toEqual({
    text: JSON.stringify({ answer: found }),
  })
  expect(await ask('annotate', [], false)).toEqual(found)
  expect(await ask('search', 'x')).toEqual(['herat'])
})
