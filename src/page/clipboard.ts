/** Putting a text on the clipboard from inside the card, on secure pages and on plain http ones. */

/** Rejects when the browser refuses both ways. `inside` is where a field may stand for a moment: the card, never the page. */
export async function copyText(document: Document, inside: HTMLElement, text: string): Promise<void> {
  const clipboard = document.defaultView?.navigator.clipboard
  if (
    clipboard &&
    (await clipboard.writeText(text).then(
      () => true,
      () => false,
    ))
  )
    return
  const field = document.createElementNS('http://www.w3.org/1999/xhtml', 'textarea') as HTMLTextAreaElement
  field.value = text
  field.style.cssText = 'position:fixed;opacity:0'
  const focused = (inside.getRootNode() as ShadowRoot).activeElement as HTMLElement | null
  inside.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  focused?.focus({ preventScroll: true })
  if (!done) throw new Error('the browser does not let this page use the clipboard')
}
