/** What a file holds: text, or why it cannot be read as text. Names and endings of files are not trusted, their bytes are looked at. */

/** Largest file that is opened to be read, in bytes. */
export const LARGEST_FILE = 20_000_000

export type FileText = { text: string } | { not: 'large' | 'pdf' | 'binary' | 'empty' }

/** Bytes from the beginning in which a PDF says what it is, a page its encoding, and a binary file that it is none. */
const HEAD = 1024
const LOOKED_AT = 65_536

/** The text of a file. UTF-8 and UTF-16 by their marks, else what an HTML file says of itself, else UTF-8, else Windows-1252. */
export function fileText(bytes: Uint8Array, largest = LARGEST_FILE): FileText {
  if (bytes.length > largest) return { not: 'large' }
  const head = latin(bytes.subarray(0, HEAD))
  if (head.includes('%PDF-')) return { not: 'pdf' }
  const marked = /^\xFF\xFE/.test(head) ? 'utf-16le' : /^\xFE\xFF/.test(head) ? 'utf-16be' : ''
  if (!marked && isBinary(bytes.subarray(0, LOOKED_AT))) return { not: 'binary' }
  const text = marked ? new TextDecoder(marked).decode(bytes) : decoded(bytes, head)
  return text.trim() ? { text } : { not: 'empty' }
}

function decoded(bytes: Uint8Array, head: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const said = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252'
    try {
      return new TextDecoder(said).decode(bytes)
    } catch {
      return new TextDecoder('windows-1252').decode(bytes) // A name that no decoder has.
    }
  }
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** Text has no NUL, and next to no control characters besides tab, line and page breaks. */
function isBinary(bytes: Uint8Array): boolean {
  let odd = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) odd++
  }
  return odd > bytes.length / 50
}
