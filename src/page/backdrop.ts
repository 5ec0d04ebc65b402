/** Whether a piece of a page is dark, told by the colour of its text: backgrounds may be pictures, gradients or far away. */

/** Relative luminance above which text is light, and what it stands on dark. The middle between black and white in contrast. */
const MIDDLE = 0.18

export function isOnDark(element: Element): boolean {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? ''
  const [r = 0, g = 0, b = 0] = (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number)
  const part = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) > MIDDLE
}
