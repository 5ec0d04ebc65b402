/** A saved term, open. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SavedTerm } from '../core/saved.ts'
import { Card } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { TagForm } from './NotebookFilters.tsx'
import type { NotebookProps } from './notebook-props.ts'
import { figure } from './say.ts'
import { Where } from './Where.tsx'

/** A whole term: its card as it was shown, every place it was met, the reader's own words. */
export function Opened({ say, today, day, term, acts }: NotebookProps & { term: SavedTerm }) {
  const { id, card, met, note, tags, review } = term
  const field = useRef<HTMLTextAreaElement>(null)
  // What was written is kept when the term is closed, not only when the field is left.
  useLayoutEffect(() => {
    const now = field.current
    return () => {
      if (now && now.value !== now.dataset.kept) acts.note(id, now.value)
    }
  }, [id, acts])
  return (
    <div class="opened">
      <div class="card">
        <Card card={card} say={say} today={today} map={acts.map} acts={{}} />
      </div>
      <div class="about">
        <label class="note-field">
          <span>{say('own_note')}</span>
          <textarea
            ref={field}
            rows={3}
            data-kept={note}
            defaultValue={note}
            onChange={(event) => acts.note(id, event.currentTarget.value)}
          />
        </label>
        <div class="tag-list">
          {tags.map((tag) => (
            <button
              key={tag}
              type="button"
              class="tag"
              aria-label={say('remove_tag', tag)}
              onClick={() => acts.tag([id], { drop: [tag] })}
            >
              <bdi>{tag}</bdi> <Glyph name="close" />
            </button>
          ))}
          <TagForm say={say} add={(more) => acts.tag([id], { add: more })} />
        </div>
        <section class="meetings">
          <h3>{say('met_in')}</h3>
          {[...met].reverse().map(({ paragraph, sentence, ...page }) => (
            <figure key={page.read + page.address + sentence}>
              {(paragraph || sentence) && (
                <blockquote>
                  <bdi>{paragraph || sentence}</bdi>
                </blockquote>
              )}
              <figcaption>
                <Where page={page} day={day} />
              </figcaption>
            </figure>
          ))}
        </section>
        <p class="quiet">
          {review.last ? say('asked_times', figure(say, review.asked), day(review.due)) : say('never_asked')}
        </p>
        <button type="button" onClick={() => acts.remove([id])}>
          {say('delete')}
        </button>
      </div>
    </div>
  )
}
