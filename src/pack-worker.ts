/** Reads and compiles packs beside the page, which stays quick: the options page starts it, hears how far it is, and may end it. */
import { compile } from './compiling.ts'
import type { PackHead, PackTerm, Reading } from './packs/pack.ts'
import { readFile, readText } from './packs/read.ts'

export type Work =
  | { read: { bytes: ArrayBuffer; name: string } }
  | { paste: { text: string; name: string } }
  | { compile: { id: string; head: PackHead; terms: PackTerm[] } }
export type Told = { share: number } | { reading: Reading } | { bytes: ArrayBuffer } | { failed: string }

const port = globalThis as unknown as {
  postMessage(told: Told, transfer?: Transferable[]): void
  onmessage: ((event: MessageEvent<Work>) => void) | null
}

port.onmessage = ({ data }) => {
  const tell = (share: number) => {
    port.postMessage({ share })
    return true
  }
  try {
    if ('read' in data) port.postMessage({ reading: readFile(new Uint8Array(data.read.bytes), data.read.name, tell) })
    else if ('paste' in data) port.postMessage({ reading: readText(data.paste.text, data.paste.name, tell) })
    else {
      const { id, head, terms } = data.compile
      const bytes = compile(id, head, terms, tell)
      port.postMessage({ bytes }, [bytes])
    }
  } catch (error) {
    port.postMessage({ failed: error instanceof Error ? error.message : String(error) })
  }
}
