/** HTML outside a browser, for the terminal. */
import { parseHTML } from 'linkedom'

/** A document from HTML. Saved pages may have an element before their head: a browser puts it into the body, and so does this. */
export function documentOf(html: string): Document {
  const document = parseHTML(html).document as unknown as Document
  const { documentElement } = document
  const [head, body] = ['head', 'body'].map((name) =>
    [...(documentElement?.children ?? [])].find((one) => one.localName === name),
  )
  if (!head || !body) return document
  while (documentElement.firstElementChild && documentElement.firstElementChild !== head)
    body.prepend(documentElement.firstElementChild)
  return document
}
