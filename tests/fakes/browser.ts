/** The few calls of the browser's API that the project makes, over plain values. `vi.mock('webextension-polyfill')` puts it in place. */
type Listener = (...given: never[]) => unknown

export function fakeBrowser() {
  const stored: Record<string, unknown> = {}
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
  const calls: [string, unknown][] = []
  const note = (name: string, value: unknown) => void calls.push([name, value])
  return {
    stored,
    granted,
    calls,
    refuse: false,
    runtime: {
      id: 'newsgloss',
      onMessage: message,
      getManifest: () => ({ version: '0.1.0', host_permissions: ['https://listed.example/*'] }),
      /** Sends to the listeners in this process, as the background would hear it. */
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
      local: {
        async get(key: string) {
          return key in stored ? { [key]: stored[key] } : {}
        },
        async set(values: Record<string, unknown>) {
          if (this.full) throw new Error('QuotaExceededError')
          for (const [key, newValue] of Object.entries(values)) {
            stored[key] = newValue
            for (const listener of changed.listeners)
              (listener as unknown as (changes: object, area: string) => void)({ [key]: { newValue } }, 'local')
          }
        },
        full: false,
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      async request({ origins }: { origins: string[] }) {
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
    tabs: { query: async () => [{ id: 3 }] },
    action: { setIcon: async (icon: unknown) => note('icon', icon) },
    i18n: {
      getMessage: (key: string, given: string[]) => (key === 'missing' ? '' : [key, ...(given ?? [])].join(' ')),
      getUILanguage: () => 'en-GB',
    },
  }
}
