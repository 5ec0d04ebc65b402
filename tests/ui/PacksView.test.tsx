// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { BundleView } from '../../src/ui/BundleView.tsx'
import { type EditorProps, EMPTY, PackEditor } from '../../src/ui/PackEditor.tsx'
import { type Incoming, languagesOf, type PackLine, type PacksProps, PacksView } from '../../src/ui/PacksView.tsx'

const say = (key: string, ...substitutions: string[]) =>
  key === 'locale' ? 'en-GB' : [key, ...substitutions].join(' ')
const line = (id: string, more: Partial<PackLine> = {}): PackLine => ({
  id,
  title: id,
  author: '',
  licence: '',
  languages: [],
  colour: 'blue',
  on: true,
  count: 2,
  fixed: false,
  ...more,
})
const file: Incoming = {
  name: 'words.csv',
  head: { title: 'words', author: '', licence: '', languages: [], colour: 'slate' },
  count: 7,
  problems: [{ line: 3, what: 'no_gloss', given: '<b>Herat</b>' }],
  more: 0,
  sample: [{ name: '<script>alert(1)</script>', gloss: 'x' }],
  into: '',
  how: 'merge',
  shared: 2,
}

function draw(more: Partial<PacksProps> = {}) {
  const acts = Object.fromEntries(
    ['open', 'paste', 'start', 'cancel', 'aim', 'bring', 'drop', 'turn', 'move', 'edit', 'export', 'remove'].map(
      (name) => [name, vi.fn()],
    ),
  ) as unknown as { [K in keyof PacksProps['acts']]: ReturnType<typeof vi.fn> }
  const into = document.createElement('div')
  render(
    <PacksView
      say={say}
      packs={[line('a', { author: 'R. Haidari', languages: ['en', 'ar'] }), line('b'), line('school', { fixed: true })]}
      busy={null}
      incoming={null}
      trouble=""
      editor={null}
      acts={acts as unknown as PacksProps['acts']}
      {...more}
    />,
    into,
  )
  const press = (text: string) =>
    [...into.querySelectorAll<HTMLElement>('button')]
      .find((one) => one.textContent === text || one.getAttribute('aria-label') === text)!
      .click()
  return { into, acts, press }
}

test('what is wrong with a whole file is said in words, not as a row of it', () => {
  const refused = { ...file, count: 0, sample: [], problems: [{ line: 0, what: 'not_a_pack', given: '' }] }
  const { into } = draw({ incoming: refused })
  expect(into.querySelector('.coming .whole')!.textContent).toContain('row_not_a_pack')
  expect(into.querySelector('.coming table')).toBeNull()
  expect(into.querySelector('.coming')!.textContent).not.toContain('pack_terms')
})

test('each glossary says how much it holds, by whom and for which languages; an organisation’s cannot be touched', () => {
  const { into, acts, press } = draw()
  const [first, , school] = into.querySelectorAll<HTMLElement>('.packs > li')
  expect(first?.textContent).toMatch(/pack_terms_other 2 · R\. Haidari · English, Arabic/)
  expect(school?.querySelector<HTMLInputElement>('.switch')?.disabled).toBe(true)
  expect(school?.querySelector('.buttons')).toBeNull()
  press('pack_down a')
  expect(acts.move).toHaveBeenCalledWith('a', 1)
  press('delete')
  expect(acts.remove).toHaveBeenCalledWith('a')
})

test('a file is shown before anything is written, its errors row by row, and nothing in it becomes markup', () => {
  const { into, acts, press } = draw({ incoming: file })
  expect(into.querySelector('.coming script, .coming .errors b')).toBeNull()
  expect(into.querySelector('.sample')?.textContent).toContain('<script>alert(1)</script>')
  expect(into.querySelector('.errors')?.textContent).toContain('3row_no_gloss <b>Herat</b>')
  expect(into.textContent).toContain('nothing_written')
  press('pack_bring_other 7')
  expect(acts.bring).toHaveBeenCalled()
})

test('terms go into a glossary of their own, or into one that is there: merged, replaced or side by side', () => {
  const { into, acts } = draw({ incoming: { ...file, into: 'a' } })
  expect(into.textContent).toContain('pack_shared_other 2')
  const radios = into.querySelectorAll<HTMLInputElement>('[name=how]')
  expect(radios).toHaveLength(3)
  radios[1]?.dispatchEvent(new Event('change', { bubbles: true }))
  expect(acts.aim).toHaveBeenCalledWith({ how: 'replace' })
  expect([...into.querySelectorAll('.coming option')].map((one) => one.textContent)).toEqual(['pack_its_own', 'a', 'b'])
})

test('a file with nothing in it cannot be brought in', () => {
  const { into } = draw({ incoming: { ...file, count: 0, sample: [] } })
  expect(into.querySelector<HTMLButtonElement>('.coming .strong')?.disabled).toBe(true)
})

test('work that takes its time shows how far it is, and can be stopped', () => {
  const { into, acts, press } = draw({ busy: { what: 'building', share: 0.4 }, incoming: file })
  expect(into.querySelector('progress')?.value).toBe(0.4)
  expect(into.querySelector('.coming'), 'nothing to press meanwhile').toBeNull()
  press('cancel')
  expect(acts.cancel).toHaveBeenCalled()
})

test('languages are called by their names; nonsense stands as it is', () => {
  expect(languagesOf(say, ['es', 'x-very-long-nonsense-tag'])).toMatch(/^Spanish, /)
})

test('a term is written by hand: what is wrong with it is said beside it', () => {
  const acts = { head: vi.fn(), look: vi.fn(), turn: vi.fn(), open: vi.fn(), put: vi.fn(), drop: vi.fn() }
  const into = document.createElement('div')
  const props: EditorProps = {
    say,
    head: file.head,
    terms: [{ key: 'concept/x', draft: { ...EMPTY, name: 'x', gloss: 'y' } }],
    found: 60,
    from: 0,
    shown: 50,
    typed: '',
    open: { key: null, draft: { ...EMPTY, name: 'Quorum' } },
    trouble: 'row_no_gloss Quorum',
    acts,
  }
  render(<PackEditor {...props} />, into)
  expect(into.querySelector('[role=alert]')?.textContent).toBe('row_no_gloss Quorum')
  into.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  expect(acts.put).toHaveBeenCalledWith(null, expect.objectContaining({ name: 'Quorum', kind: 'concept' }))
  expect(into.textContent).toContain('rows_of 1 50 60')
  into.querySelector<HTMLElement>('[aria-label="remove_site x"]')?.click()
  expect(acts.drop).toHaveBeenCalledWith('concept/x')
})

test('a class file says what it would change before it does', () => {
  const take = vi.fn()
  const into = document.createElement('div')
  const props = { say, is: 'class' as const, name: 'x.json', terms: 0, acts: { take, drop: vi.fn() } }
  render(<BundleView {...props} changes={['setting_theme']} packs={[{ title: 'Econ', count: 3, problems: 1 }]} />, into)
  expect(into.textContent).toMatch(/setting_theme.*Econ, pack_terms_other 3, pack_problems_one 1/)
  into.querySelector<HTMLElement>('.strong')?.click()
  expect(take).toHaveBeenCalled()
  render(<BundleView {...props} changes={[]} packs={[]} />, into)
  expect(into.querySelector<HTMLButtonElement>('.strong')?.disabled).toBe(true)
})
