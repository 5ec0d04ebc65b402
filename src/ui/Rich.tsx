/** Rich text from plain values, as elements: no markup is ever read here. HTML becomes such values in RichText.tsx. */
import type { ComponentChildren } from 'preact'
import type { Rich as Value } from '../core/model.ts'

/** Values come from storage and files: deeper than the door makes them, nothing is shown. */
const DEEPEST = 12

/** Shows words, and words in a dress. A link leads to http and https only, whatever the value says. */
export function Rich({ of, depth = 0 }: { of: readonly Value[]; depth?: number }): ComponentChildren {
  if (!Array.isArray(of) || depth > DEEPEST) return null
  return of.map((value: Value, i) => <One key={String(i)} value={value} depth={depth + 1} />)
}

function One({ value, depth }: { value: Value; depth: number }): ComponentChildren {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return null
  const inner = <Rich of={value.of} depth={depth} />
  switch (value.as) {
    case 'b':
      return <b>{inner}</b>
    case 'i':
      return <i>{inner}</i>
    case 'p':
      return <p>{inner}</p>
    case 'li':
      return <li>{inner}</li>
    case 'ul':
      return <ul>{inner}</ul>
    case 'q':
      return <blockquote>{inner}</blockquote>
    case 'br':
      return <br />
    case 'a':
      return typeof value.to === 'string' && /^https?:\/\//i.test(value.to) ? (
        <a href={value.to} target="_blank" rel="noopener noreferrer">
          {inner}
        </a>
      ) : (
        inner
      )
    default:
      return null
  }
}
