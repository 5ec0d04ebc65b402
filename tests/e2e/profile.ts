/** What the extension keeps in a browser, taken out and laid back as it was: storage, and each database in the form it had then. */

type Store = {
  name: string
  keyPath: string | string[] | null
  autoIncrement: boolean
  indexes: { name: string; keyPath: string | string[] }[]
  rows: { key: IDBValidKey; value: unknown }[]
}
/** A profile as a file of JSON. Bytes are written as `{ "bytes": "…" }`: packed by gzip, as base64. */
export type Profile = {
  local: Record<string, unknown>
  databases: { name: string; version: number; stores: Store[] }[]
}

/** A function body for a page of the extension that gives a `Profile` as JSON. */
export const KEEP = `
  const asked = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error) })
  const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer()
  const plain = async (value) => value instanceof ArrayBuffer ? { bytes: btoa(Array.from(new Uint8Array(await through(value, new CompressionStream('gzip'))), (byte) => String.fromCharCode(byte)).join('')) } : value
  const databases = []
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name))
    const stores = []
    for (const called of database.objectStoreNames) {
      const store = database.transaction(called).objectStore(called)
      const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())])
      stores.push({
        name: called,
        keyPath: store.keyPath,
        autoIncrement: store.autoIncrement,
        indexes: [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath })),
        rows: await Promise.all(keys.map(async (key, i) => ({ key, value: await plain(values[i]) }))),
      })
    }
    databases.push({ name, version: database.version, stores })
    database.close()
  }
  databases.sort((a, b) => a.name < b.name ? -1 : 1)
  return JSON.stringify({ local: await browser.storage.local.get(), databases })`

/** A function body for a page of the extension that puts a profile in place of what is kept. */
export const lay = (profile: Profile): string => `
  const profile = ${JSON.stringify(profile)}
  const asked = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error) })
  const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer()
  const rich = async (value) => value && typeof value.bytes === 'string' && Object.keys(value).length === 1 ? through(Uint8Array.from(atob(value.bytes), (one) => one.charCodeAt(0)), new DecompressionStream('gzip')) : value
  for (const { name, version, stores } of profile.databases) {
    await asked(indexedDB.deleteDatabase(name))
    const opening = indexedDB.open(name, version)
    opening.onupgradeneeded = () => {
      for (const { name: called, keyPath, autoIncrement, indexes } of stores) {
        const store = opening.result.createObjectStore(called, { keyPath, autoIncrement })
        for (const index of indexes) store.createIndex(index.name, index.keyPath)
      }
    }
    const database = await asked(opening)
    for (const { name: called, keyPath, rows } of stores) {
      const values = await Promise.all(rows.map(({ value }) => rich(value)))
      const store = database.transaction(called, 'readwrite').objectStore(called)
      for (const [i, { key }] of rows.entries()) await asked(keyPath === null ? store.put(values[i], key) : store.put(values[i]))
    }
    database.close()
  }
  await browser.storage.local.clear()
  await browser.storage.local.set(profile.local)
  return (await indexedDB.databases()).map(({ name, version }) => name + ' ' + version).sort()`
