/** Days as the reader writes them, in the reader's own part of the world. */
import { say } from './extension/say.ts'

/** This moment, as it is stored. */
export const now = () => new Date().toISOString()

/** The reader's own day of a time: "2026-11-02". */
export function ownDay(time: string): string {
  const at = new Date(time)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** Made when first needed: the popup may never say a day. */
let withYear: Intl.DateTimeFormat | null = null
let withoutYear: Intl.DateTimeFormat | null = null

/** "14 Nov 2026". */
export function day(time: string): string {
  withYear ??= new Intl.DateTimeFormat(say('locale'), { day: 'numeric', month: 'short', year: 'numeric' })
  return withYear.format(new Date(time))
}

/** "14 November". */
export function dayOf(time: string): string {
  withoutYear ??= new Intl.DateTimeFormat(say('locale'), { day: 'numeric', month: 'long' })
  return withoutYear.format(new Date(time))
}
