/** Rich text from plain values, as elements: no markup is ever read here. HTML becomes such values in RichText.tsx. */
import type { ComponentChildren } from 'preact'
import type { Rich as Value } from '../core/model.ts'

/** Shows words, and words in a dress. A link leads to http and https only, whatever the value says. */
export function Rich({ of }: { of: readonly Value[] }): ComponentChildren {
  return of.map((value, i) => <One key={String(i)} value={value} />)
}

function One({ value }: { value: Value }): ComponentChildren {
  if (typeof value === 'string') return value
  const inner = <Rich of={value.of} />
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
      return /^https?:\/\//i.test(value.to) ? (
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
