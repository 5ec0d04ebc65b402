/** The page of a contact sheet: the extension's own card view, once for each card of `SHEET`. */
import { render } from 'preact'
import { Card } from '../../src/ui/Card.tsx'
import type { Sheet } from './contact-sheet.ts'

declare const SHEET: Sheet

const say = (key: string, ...given: string[]) =>
  (SHEET.words[key] ?? key).replace(/\$(\d)/g, (_, place: string) => given[Number(place) - 1] ?? '')

render(
  <main class="sheet">
    {SHEET.cards.map((card) => (
      <div key={card.entry?.id} class="cell">
        <Card
          card={card}
          say={say}
          today={SHEET.today}
          acts={{ look: () => undefined }}
          reason={false}
          map={async (id) => SHEET.maps[id] ?? null}
        />
      </div>
    ))}
  </main>,
  document.body,
)
