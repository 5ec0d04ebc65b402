/** Where the reader met a term: the sentence and the paragraph around a stretch of a block, for notebooks and quizzes. */
import { sentenceBounds } from './sentence.ts'

/** Longest sentence and paragraph kept, in characters. A page that writes no paragraphs must not fill the notebook. */
const LONGEST_SENTENCE = 600
const LONGEST_PARAGRAPH = 2000

/** The sentence that holds [start, end) of a text, and the paragraph around it, each cut to a bearable length around the stretch. */
export function meetingAt(text: string, start: number, end: number): { sentence: string; paragraph: string } {
  const [from, to] = sentenceBounds(text, start, end)
  return {
    sentence: cut(text, from, to, start, LONGEST_SENTENCE),
    paragraph: cut(text, 0, text.length, start, LONGEST_PARAGRAPH),
  }
}

/** [from, to) of a text without space at its ends; when it is longer than `longest`, the part around `at`, with … where it was cut. */
function cut(text: string, from: number, to: number, at: number, longest: number): string {
  if (to - from <= longest) return text.slice(from, to).trim()
  const begin = Math.max(from, Math.min(at - longest / 2, to - longest))
  const end = Math.min(to, begin + longest)
  const whole = text.slice(begin, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
  return `${begin > from ? '… ' : ''}${whole.trim()}${end < to ? ' …' : ''}`
}
