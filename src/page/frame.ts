/**
 * Where the card lives: one popover in the browser's top layer, with a closed shadow root, the last child of <html>. In
 * the top layer no z-index, transform or fullscreen of the page can cover or cut it, and `!important` inside `:host`
 * outranks the page's own `!important`. Made when first needed, removed with the session.
 */

import { isRightToLeft } from '../core/language.ts'
import { cover } from './cover.ts'
import { type Grip, grip } from './grip.ts'
import { HOST, PLAIN_HOST } from './remains.ts'

const XHTML = 'http://www.w3.org/1999/xhtml'
/** Below this width, in pixels, a card opened by touch is a sheet at the bottom of the screen. */
const SHEET_UNDER = 600
/** Pixels that the card keeps from the window's edges, and from its word. At the sides the host keeps them: Firefox moves a card that would stick out without heeding its margin. */
const EDGE = 8
/** What happens inside the card is no business of the page's own listeners. Window-capture ones hear it all the same. */
const OURS =
  'keydown keyup keypress click dblclick mousedown mouseup pointerdown pointerup touchstart touchend input change'

const PLACE = `:host{all:initial!important;position:fixed!important;inset:0 ${EDGE}px!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;pointer-events:none!important;z-index:2147483647!important;color-scheme:light dark!important}
:host(:not(:popover-open)){display:none!important}:host(:popover-open){display:block!important}
.anchor{position:absolute;anchor-name:--newsgloss}
.card{position:absolute;pointer-events:auto;box-sizing:border-box;width:clamp(280px,calc(var(--size,14px)*22.86),360px);max-width:calc(var(--room,100vw) - 16px);max-height:min(74vh,calc(var(--size,14px)*42),100% - 16px);overflow:auto;scroll-padding-block-end:64px;overscroll-behavior:contain;margin-block:${EDGE}px;position-anchor:--newsgloss;position-area:bottom span-right;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline;position-try-order:most-height}
.card:dir(rtl){position-area:bottom span-left}
.card.sheet{position:fixed;position-area:none;position-try-fallbacks:none;inset:auto 0 0 0;width:100vw;max-width:none;max-height:60vh;margin:0}
.card.pinned{position:fixed;position-area:none;position-try-fallbacks:none;margin:0}
.card:empty{display:none}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media print{:host{display:none!important}}`

/** How the card looks, whatever the page looks like. */
export type Dress = {
  scheme: 'light' | 'dark' | 'system'
  /** Size of the text in pixels. */
  size: number
  still: boolean
  /** The language of the card's own words: "en-GB". */
  language: string
}

export type Frame = {
  /** Where the card is drawn. */
  body: HTMLElement
  /** Shows the card beside a line of text. `label` names it for screen readers. */
  show(line: DOMRect, label: string, sheet: boolean, dress: Dress): void
  hide(): void
  /** The card's box on the screen, or null while hidden. */
  box(): DOMRect | null
  /** Keeps the card where it stands on the screen, or lets it follow its line again. */
  pin(on: boolean): void
  /** Says something to screen readers, moving nothing. */
  tell(text: string): void
  /** Moves focus into the card, or back to where it was. */
  focus(): void
  unfocus(): void
  /** True while focus is inside the card. */
  focused(): boolean
  /** True for our own host element, as the page's events see it. */
  is(target: EventTarget | null): boolean
  remove(): void
}

/** Makes the frame and adds its host to the page. `dismissed` is called when the reader drags the sheet away, and when the page lays something over the card. */
export function frame(document: Document, styles: string, dismissed: () => void): Frame {
  const view = document.defaultView as Window & typeof globalThis
  const make = (name: string, called: string) => {
    const element = document.createElementNS(XHTML, name) as HTMLElement
    element.className = called
    return element
  }
  const host = hostIn(document)
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(PLACE + styles)
  const zoomed = new view.CSSStyleSheet()
  root.adoptedStyleSheets = [sheet, zoomed]
  const anchor = make('div', 'anchor')
  const card = make('div', 'card')
  const spoken = make('div', 'spoken')
  card.setAttribute('role', 'dialog')
  card.tabIndex = -1
  spoken.setAttribute('role', 'status')
  root.append(anchor, card, spoken)
  host.setAttribute('popover', 'manual')
  for (const name of OURS.split(' ')) root.addEventListener(name, (event) => event.stopPropagation())
  const hold: Grip = grip(card, view, dismissed)
  const over = cover(host, card, dismissed)
  root.addEventListener(
    'click',
    (event) => {
      if (!over.isOver()) return
      event.stopImmediatePropagation()
      event.preventDefault()
      dismissed()
    },
    { capture: true },
  )
  let before: Element | null = null
  /** A card that nobody has scrolled need not be put back: asking for that alone would lay the page out once more. */
  let scrolled = false
  card.addEventListener('scroll', () => {
    scrolled = true
  })
  const attach = () => {
    // What stands outside a modal dialog or an element that fills the screen can be seen there, but not touched.
    const home = document.querySelector('dialog:modal') ?? document.fullscreenElement ?? document.documentElement
    if (host.parentNode !== home) home.append(host)
    if (!host.matches(':popover-open')) host.showPopover()
  }
  attach()
  return {
    body: card,
    show(line, label, sheet, { scheme, size, still, language }) {
      attach()
      zoomed.replaceSync(visiblePart(view))
      card.setAttribute('aria-label', label)
      card.lang = language
      card.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
      card.style.colorScheme = scheme === 'system' ? 'light dark' : scheme
      card.style.setProperty('--size', `${size}px`)
      card.classList.toggle('still', still)
      card.classList.toggle('sheet', sheet && view.innerWidth < SHEET_UNDER)
      // Flush with its word, unless that stands nearer to the window's edge than the card may.
      const left = line.left - (view.visualViewport?.offsetLeft ?? 0) - EDGE
      Object.assign(anchor.style, {
        left: `max(0px, ${left}px)`,
        right: `max(0px, calc(100% - ${left + line.width}px))`,
        top: `${line.top - (view.visualViewport?.offsetTop ?? 0)}px`,
        height: `${line.height}px`,
      })
      hold.rest()
      card.hidden = false
      if (scrolled) card.scrollTop = 0
      scrolled = false
      over.watch()
    },
    hide() {
      over.rest()
      card.hidden = true
      if (host.parentNode !== document.documentElement) host.remove()
      spoken.textContent = ''
      hold.release()
    },
    box: () => (card.hidden || card.childElementCount === 0 ? null : card.getBoundingClientRect()),
    pin: (on) => (on ? hold.pin() : hold.release()),
    tell(text) {
      spoken.textContent = ''
      // The same words twice are two announcements only when the region was empty in between.
      view.requestAnimationFrame(() => {
        spoken.textContent = text
      })
    },
    focus() {
      before ??= document.activeElement
      card.focus({ preventScroll: true })
    },
    unfocus() {
      // A button that was drawn anew has lost its focus to the page's body: that is ours to give back as well.
      const ours = root.activeElement !== null || document.activeElement === document.body
      if (ours && before && 'focus' in before) (before as HTMLElement).focus({ preventScroll: true })
      before = null
    },
    focused: () => root.activeElement !== null,
    is: (target) => target === host,
    remove() {
      over.rest()
      host.remove()
    },
  }
}

/**
 * Our element. A page that has defined an element of our name would be handed its closed shadow root (ElementInternals): then
 * it is a plain div, which no page can define.
 */
function hostIn(document: Document): HTMLElement {
  const host = document.createElementNS(XHTML, HOST) as HTMLElement
  if (!host.matches(':defined')) return host
  const plain = document.createElementNS(XHTML, 'div') as HTMLElement
  plain.setAttribute(PLAIN_HOST, '')
  return plain
}

/** Under pinch zoom only a part of the window is seen: the card then finds its place within that part. */
function visiblePart({ visualViewport: seen }: Window): string {
  if (!seen || seen.scale <= 1) return ''
  const { offsetLeft, offsetTop, width, height } = seen
  return `:host{inset:${offsetTop}px auto auto ${offsetLeft + EDGE}px!important;width:${width - 2 * EDGE}px!important;height:${height}px!important;--room:${width}px!important}`
}
