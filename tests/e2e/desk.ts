/** What a reader does on a page of ours: reads words, presses buttons, fills fields, drops files, and gets files out. */
import { type Page, until } from './browser.ts'

/** Writes into the field that a CSS selector finds, as typing or choosing would. */
export const fill = (page: Page, selector: string, text: string, event: 'input' | 'change' = 'input') =>
  page.evaluate(
    `const field = document.querySelector(${JSON.stringify(selector)}); field.focus(); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('${event}', { bubbles: true }))`,
  )

/** The hands of one reader on one page of ours. */
export function desk(page: Page) {
  const text = () => page.evaluate<string>('return document.body.innerText')
  const press = (label: string) =>
    until(
      () =>
        page.evaluate<boolean>(
          `const button = [...document.querySelectorAll('button')].find((one) => !one.disabled && (one.textContent.trim().startsWith(${JSON.stringify(label)}) || one.getAttribute('aria-label') === ${JSON.stringify(label)})); button?.click(); return Boolean(button)`,
        ),
      `the button “${label}”`,
    )
  return {
    text,
    /** Waits until these words stand on the page. */
    says: (words: string) => until(async () => (await text()).includes(words), `“${words}”`),
    /** Presses the button whose words begin so, or that is called so, when it can be pressed. */
    press,
    fill: (selector: string, words: string, event: 'input' | 'change' = 'input') => fill(page, selector, words, event),
    /** Chooses a value in the field whose label begins so. */
    choose: (label: string, value: string) =>
      page.evaluate(
        `const field = [...document.querySelectorAll('label')].find((one) => one.innerText.startsWith(${JSON.stringify(label)})).querySelector('select, input'); field.value = ${JSON.stringify(value)}; for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))`,
      ),
    /** Chooses a file in the field that a CSS selector finds. */
    give: (selector: string, called: string, content: string) =>
      page.evaluate(
        `const files = new DataTransfer(); files.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(called)})); const field = document.querySelector(${JSON.stringify(selector)}); field.files = files.files; field.dispatchEvent(new Event('change', { bubbles: true }))`,
      ),
    /** Lets a file fall on a part of the page. */
    drop: (on: string, called: string, content: string | Buffer) =>
      page.evaluate(
        `const data = new DataTransfer(); data.items.add(new File([Uint8Array.from(atob(${JSON.stringify(Buffer.from(content).toString('base64'))}), (c) => c.charCodeAt(0))], ${JSON.stringify(called)})); document.querySelector(${JSON.stringify(on)}).dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))`,
      ),
    /** Presses a button that writes a file, and gives its text: it is caught before it is saved. */
    async exported(label: string) {
      await page.evaluate(
        `window.caught = null; URL.createObjectURL = (blob) => { window.caught = blob; return '#' }; HTMLAnchorElement.prototype.click = () => {}`,
      )
      await press(label)
      await until(() => page.evaluate('return window.caught !== null'), 'the file')
      const base = await page.evaluate<string>(
        `const bytes = new Uint8Array(await window.caught.arrayBuffer()); let text = ''; for (const byte of bytes) text += String.fromCharCode(byte); return btoa(text)`,
      )
      return Buffer.from(base, 'base64').toString('utf8')
    },
  }
}
