/** What a reader does and sees, in words: rests on a term, waits for its card, presses a button on it. */
import { type Page, until } from './browser.ts'
import { PAINTED, whereIs } from './story.ts'

export type Painted = Record<'person' | 'organisation' | 'place' | 'event' | 'concept', string[]>

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The hands of one reader on one page. */
export function hands(page: Page) {
  const painted = () => page.evaluate<Painted>(PAINTED)
  const all = async () => Object.values(await painted()).flat()
  const at = async (word: string) => {
    const place = await page.evaluate<{ x: number; y: number } | null>(whereIs(word))
    if (!place) throw new Error(`"${word}" is not on the page`)
    return place
  }
  const reader = {
    painted,
    all,
    at,
    /** Waits until a term is marked. */
    marked: (word: string, milliseconds?: number) =>
      until(async () => (await all()).includes(word), `the mark on ${word}`, milliseconds),
    unmarked: (word: string) => until(async () => !(await all()).includes(word), `the mark on ${word} to go`),
    /** Comes to a term with the pointer, slowing down, and stays. */
    async rest(word: string) {
      const { x, y } = await at(word)
      await page.move(x - 3, y)
      await pause(30)
      await page.move(x, y)
      return { x, y }
    },
    card: (words: string) =>
      until(async () => ((await page.card())?.text.includes(words) ? page.card() : null), `the card with “${words}”`),
    cardless: () => until(async () => (await page.card()) === null, 'the card to close'),
    /** Presses a button of the card as a reader does: with the pointer, where it is drawn. `label` is its name or its text. */
    async press(label: string) {
      const box = await until(
        () =>
          page.inCard<{ x: number; y: number } | null>(`
            const button = [...card.querySelectorAll('button, summary')].find((one) => one.getAttribute('aria-label') === ${JSON.stringify(label)} || one.textContent.trim() === ${JSON.stringify(label)})
            if (!button) return null
            button.scrollIntoView({ block: 'nearest' })
            const { x, y, width, height } = button.getBoundingClientRect()
            return width ? { x: x + width / 2, y: y + height / 2 } : null`),
        `the button “${label}”`,
      )
      await page.move(box.x, box.y)
      await page.click(box.x, box.y)
    },
    notice: (words: string) =>
      until(
        async () =>
          (await page.inCard<string>(`return card.querySelector('.notice')?.textContent ?? ''`))?.includes(words),
        `the notice “${words}”`,
      ),
    /** Rests on a term, waits for its card with some words on it, presses a button there, and waits for what is told. */
    async acts(word: string, card: string, button: string, notice: string) {
      await reader.rest(word)
      await reader.card(card)
      await reader.press(button)
      await reader.notice(notice)
    },
    /** Saves a term from its card. */
    keep: (word: string, card = word) => reader.acts(word, card, 'Save to the notebook', 'Saved.'),
    /** Says on a term's card that it is known. */
    know: (word: string, card = word) => reader.acts(word, card, 'I know this', 'Known'),
  }
  return reader
}
