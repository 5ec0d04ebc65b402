/** What a user would take instead of the matcher. Each finds the given forms in a text and answers how many; none folds as much as we do. */
import { createRequire } from 'node:module'
import nlp from 'compromise'

type Search = (text: string) => number
export type Peer = {
  name: string
  make(forms: readonly string[]): Search
  /** Set on automata of npm: beyond so many forms it takes minutes to build, and is asked only with patience. */
  automatonUpTo?: number
}

const load = createRequire(import.meta.url)

/** Every stretch of up to eight words that begins with a capital is asked for in a map. */
const mapOfStretches: Peer = {
  name: 'Map of n-grams',
  make(forms) {
    const known = new Map(forms.map((form, i) => [form.toLowerCase(), i]))
    return (text) => {
      let found = 0
      const words = [...text.matchAll(/\w+/g)]
      for (let at = 0; at < words.length; at++) {
        const start = words[at]!.index
        const first = text.charCodeAt(start)
        if (first < 65 || first > 90) continue
        for (let n = Math.min(8, words.length - at); n > 0; n--) {
          const last = words[at + n - 1]!
          if (known.has(text.slice(start, last.index + last[0].length).toLowerCase())) {
            found++
            break
          }
        }
      }
      return found
    }
  },
}

const giantExpression: Peer = {
  name: 'one RegExp',
  make(forms) {
    const longestFirst = forms.toSorted((a, b) => b.length - a.length)
    const expression = new RegExp(
      `\\b(?:${longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`,
      'gi',
    )
    return (text) => {
      let found = 0
      for (const _ of text.matchAll(expression)) found++
      return found
    }
  },
}

/** FlashText: a trie of letters in maps, entered and left at word boundaries. */
const flashText: Peer = {
  name: 'FlashText trie',
  make(forms) {
    type Node = Map<string, Node> & { ends?: true }
    const root: Node = new Map()
    for (const form of forms) {
      let node = root
      for (const letter of form.toLowerCase()) {
        let next = node.get(letter)
        if (!next) {
          next = new Map()
          node.set(letter, next)
        }
        node = next
      }
      node.ends = true
    }
    const isWord = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 127
    return (text) => {
      const small = text.toLowerCase()
      let found = 0
      for (let at = 0; at < small.length; ) {
        let node: Node | undefined = root
        let end = -1
        for (let i = at; node && i <= small.length; i++) {
          if (node.ends && !isWord(small.charCodeAt(i))) end = i
          node = node.get(small[i] ?? '')
        }
        if (end > 0) {
          found++
          at = end
        }
        while (at < small.length && isWord(small.charCodeAt(at))) at++
        while (at < small.length && !isWord(small.charCodeAt(at))) at++
      }
      return found
    }
  },
}

const ahoCorasickFast: Peer = {
  name: '@monyone/aho-corasick/fast',
  automatonUpTo: 50_000,
  make(forms) {
    const { AhoCorasick } = load('@monyone/aho-corasick/fast') as {
      AhoCorasick: new (words: readonly string[]) => { matchInText(text: string): unknown[] }
    }
    const automaton = new AhoCorasick(forms)
    return (text) => automaton.matchInText(text).length
  },
}

const ahoCorasickPlain: Peer = {
  name: '@monyone/aho-corasick',
  automatonUpTo: Number.POSITIVE_INFINITY,
  make(forms) {
    const { AhoCorasick } = load('@monyone/aho-corasick') as {
      AhoCorasick: new (words: readonly string[]) => { matchInText(text: string): unknown[] }
    }
    const automaton = new AhoCorasick(forms)
    return (text) => automaton.matchInText(text).length
  },
}

const ahoCorasick: Peer = {
  name: 'ahocorasick',
  automatonUpTo: Number.POSITIVE_INFINITY,
  make(forms) {
    const Automaton = load('ahocorasick') as new (words: readonly string[]) => { search(text: string): unknown[] }
    const automaton = new Automaton(forms)
    return (text) => automaton.search(text).length
  },
}

const compromiseLookup: Peer = {
  name: 'compromise lookup',
  make(forms) {
    const plain = nlp as unknown as {
      buildTrie(words: readonly string[]): unknown
      tokenize(text: string): { compute(what: string): { lookup(trie: unknown): { length: number } } }
    }
    const trie = plain.buildTrie(forms.map((form) => form.toLowerCase()))
    return (text) => plain.tokenize(text).compute('index').lookup(trie).length
  },
}

/** Every peer. */
export const PEERS: readonly Peer[] = [
  mapOfStretches,
  giantExpression,
  flashText,
  ahoCorasick,
  ahoCorasickPlain,
  ahoCorasickFast,
  compromiseLookup,
]
