/** The few calls of the browser's API that the project makes, over plain values. `vi.mock('webextension-polyfill')` puts it in place. */
type Listener = (...given: never[]) => unknown

export function fakeBrowser() {
  const stored: Record<string, unknown> = {}
  const session: Record<string, unknown> = {}
  const granted = new Set<string>(['https://listed.example/*'])
  const event = () => {
    const listeners = new Set<Listener>()
    return {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
      listeners,
    }
  }
  const changed = event()
  const message = event()
  const synced: Record<string, unknown> = {}
  /** What the organisation has set; null throws as Firefox does. */
  const policy = { current: null as Record<string, unknown> | null }
  /** One area of storage. Listeners hear of a change later, as in a browser. */
  const area = (name: string, values: Record<string, unknown>) => {
    const tell = (changes: object) => {
      for (const listener of changed.listeners)
        (listener as unknown as (changes: object, area: string) => void)(changes, name)
    }
    return {
      full: false,
      async get(keys: string | string[] | null) {
        const wanted = keys === null ? Object.keys(values) : [keys].flat()
        return Object.fromEntries(
          wanted.filter((key) => key in values).map((key) => [key, structuredClone(values[key])]),
        )
      },
      async set(fresh: Record<string, unknown>) {
        if (this.full) throw new Error('QuotaExceededError')
        for (const [key, newValue] of Object.entries(fresh)) {
          if (name === 'sync' && JSON.stringify(newValue).length + key.length > 8192)
            throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded')
          values[key] = structuredClone(newValue)
          tell({ [key]: { newValue } })
        }
      },
      async remove(keys: string | string[]) {
        for (const key of [keys].flat()) {
          delete values[key]
          tell({ [key]: {} })
        }
      },
      async clear() {
        await this.remove(Object.keys(values))
      },
    }
  }
  /** True while the reader says no to the browser's questions. */
  const refusing = { current: false }
  const calls: [string, unknown][] = []
  const note = (name: string, value: unknown) => void calls.push([name, value])
  return {
    stored,
    synced,
    policy,
    granted,
    calls,
    refusing,
    runtime: {
      id: 'newsgloss',
      onMessage: message,
      getManifest: () => ({ version: '0.1.0', host_permissions: ['https://listed.example/*'] }),
      /** Sends to the listeners in this process, as the background would hear it. */
      getURL: (path: string) => `extension://newsgloss/${path}`,
      async sendMessage(question: unknown, sender: object = { id: 'newsgloss', tab: { id: 7 } }): Promise<unknown> {
        for (const listener of message.listeners) {
          const reply = (listener as unknown as (question: unknown, sender: object) => unknown)(question, sender)
          if (reply !== undefined) return reply
        }
        return undefined
      },
    },
    storage: {
      onChanged: changed,
      session: area('session', session),
      local: area('local', stored),
      sync: area('sync', synced),
      managed: {
        async get() {
          if (!policy.current) throw new Error('Managed storage manifest not found')
          return policy.current
        },
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      async request({ origins }: { origins: string[] }) {
        if (refusing.current) return false
        for (const origin of origins) granted.add(origin)
        return true
      },
      async remove({ origins }: { origins: string[] }) {
        for (const origin of origins) granted.delete(origin)
        return true
      },
      getAll: async () => ({ origins: [...granted] }),
    },
    scripting: {
      unregisterContentScripts: async () => note('unregister', null),
      registerContentScripts: async (scripts: unknown) => note('register', scripts),
      executeScript: async (script: unknown) => note('execute', script),
    },
    tabs: { query: async (): Promise<{ id: number; url?: string }[]> => [{ id: 3 }] },
    action: { setIcon: async (icon: unknown) => note('icon', icon) },
    i18n: {
      getMessage: (key: string, given: string[]) => (key === 'missing' ? '' : [key, ...(given ?? [])].join(' ')),
      getUILanguage: () => 'en-GB',
    },
  }
}
