/** The colours of a picture that a browser took. Reads PNG as browsers write it: eight bits a channel, not interlaced. */
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

export type Colour = readonly [red: number, green: number, blue: number]
export type Picture = { width: number; height: number; at(x: number, y: number): Colour }

/** Opens a picture file. Throws on any other form of PNG. */
export function picture(file: string): Picture {
  const bytes = readFileSync(file)
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  const [depth, kind, , , interlaced] = bytes.subarray(24, 29)
  const channels = { 2: 3, 6: 4 }[kind ?? 0]
  if (depth !== 8 || !channels || interlaced) throw new Error(`${file} is not the kind of picture a browser takes`)
  const rows = unfiltered(inflateSync(packed(bytes)), width * channels, height, channels)
  return {
    width,
    height,
    at(x, y) {
      const from = y * width * channels + x * channels
      return [rows[from] as number, rows[from + 1] as number, rows[from + 2] as number]
    },
  }
}

/** The data of all IDAT chunks, joined. */
function packed(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

/** Takes the five PNG filters off (PNG specification, third edition, section 9). */
function unfiltered(data: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const raw = data[y * (stride + 1) + 1 + x] as number
      const left = x >= step ? (out[y * stride + x - step] as number) : 0
      const up = y > 0 ? (out[(y - 1) * stride + x] as number) : 0
      const corner = x >= step && y > 0 ? (out[(y - 1) * stride + x - step] as number) : 0
      const by = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      out[y * stride + x] = raw + by
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const part = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}
