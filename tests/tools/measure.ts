/**
 * How a reading is compared with what people annotated. Pure: spans and counts in, scores out.
 *
 * A prediction that overlaps an optional or nested mention and no firm one is neither right nor wrong, and nothing counts
 * as wrong where the annotation is not complete.
 */

/** UTF-16 offsets. */
export type Span = { start: number; end: number }
/** A span with the type somebody gave it: person, org, place, other. */
export type Typed = Span & { type: string }
export type Gold = Typed & { text: string; link?: string | null; optional?: boolean }

/** Right and wrong predictions, and annotated mentions hit and missed: with overlaps the two sides differ. */
export type Score = { right: number; wrong: number; hit: number; missed: number }
export type Figures = { P: number | null; R: number | null; F: number | null }

export const blank = (): Score => ({ right: 0, wrong: 0, hit: 0, missed: 0 })
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** A part of a whole with three digits; null when there is no whole. */
export const share = (part: number, whole: number): number | null => (whole ? Number((part / whole).toFixed(3)) : null)

/** Precision, recall and their harmonic mean. */
export function figures({ right, wrong, hit, missed }: Score): Figures {
  const P = right + wrong ? right / (right + wrong) : 0
  const R = hit + missed ? hit / (hit + missed) : 0
  const F = P + R ? (2 * P * R) / (P + R) : 0
  return { P: share(right, right + wrong), R: share(hit, hit + missed), F: hit + missed ? Number(F.toFixed(3)) : null }
}

/** What a document's annotation says, in UTF-16 offsets. */
export type Key = { firm: Gold[]; neutral: Span[]; complete: boolean }

/** Adds one document to a score. `agree` says whether a prediction and an annotated mention are the same: exactly, or loosely. */
export function tally(score: Score, seen: readonly Span[], key: Key, agree: (a: Span, b: Span) => boolean): void {
  for (const one of key.firm) {
    if (seen.some((mention) => agree(mention, one))) score.hit++
    else score.missed++
  }
  for (const mention of seen) {
    if (key.firm.some((one) => agree(mention, one))) score.right++
    else if (key.complete && !isFree(mention, key)) score.wrong++
  }
}

/** Over an optional or nested mention, and over no firm one. */
export function isFree(mention: Span, { firm, neutral }: Key): boolean {
  return neutral.some((one) => overlaps(one, mention)) && !firm.some((one) => overlaps(one, mention))
}

/** UTF-16 offset of every code point of a text, and of its end. */
export function unitsOf(text: string): number[] {
  const at: number[] = []
  let unit = 0
  for (const point of text) {
    at.push(unit)
    unit += point.length
  }
  at.push(unit)
  return at
}

/** A pair as it is compared: the long form's case and leading article do not count. */
export const pairKey = ({ short, long }: { short: string; long: string }): string =>
  `${short}|${long.toLowerCase().replace(/^the /, '')}`
