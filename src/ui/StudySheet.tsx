/** A sheet to print or to read before class: terms, meanings, the article's own sentences, one citation line for each article. */
import type { Sheet } from '../core/saved.ts'
import type { Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { figure } from './say.ts'

export type StudySheetProps = {
  say: Say
  sheet: Sheet
  /** What the sheet can be about: weeks by their Monday, pages by their address. */
  weeks: { key: string; name: string }[]
  pages: { key: string; name: string }[]
  about: string
  /** Heading of the sheet. */
  title: string
  day(time: string): string
  acts: { pick(about: string): void; print(): void }
}

export function StudySheet({ say, sheet, weeks, pages, about, title, day, acts }: StudySheetProps) {
  return (
    <div class="sheet">
      <div class="controls">
        <label>
          <span>{say('sheet_about')}</span>
          <select value={about} onChange={(event) => acts.pick(event.currentTarget.value)}>
            <optgroup label={say('by_week')}>
              {weeks.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={say('by_page')}>
              {pages.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <button type="button" class="strong" disabled={sheet.terms === 0} onClick={acts.print}>
          {say('print')}
        </button>
      </div>
      {sheet.terms === 0 ? (
        <p class="empty">{say('sheet_empty')}</p>
      ) : (
        <article class="paper">
          <h1>{title}</h1>
          <p class="quiet">{say('sheet_counts', figure(say, sheet.terms), figure(say, sheet.articles.length))}</p>
          {sheet.articles.map((article) => (
            <section key={article.address + article.title}>
              <h2>
                <bdi>{article.title || article.publisher}</bdi>
              </h2>
              <dl>
                {article.terms.map((term) => (
                  <div key={term.id} data-kind={term.kind}>
                    <dt>
                      <Glyph name={term.kind} />
                      <bdi>{term.title}</bdi>
                      {term.short && <bdi class="short">{term.short}</bdi>}
                    </dt>
                    <dd>
                      <bdi>{term.meaning}</bdi>
                      {term.context && <p>{term.context}</p>}
                      {term.sentences.map((sentence) => (
                        <blockquote key={sentence}>
                          <bdi>{sentence}</bdi>
                        </blockquote>
                      ))}
                      {term.note && (
                        <p class="own">
                          <bdi>{term.note}</bdi>
                        </p>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
              <p class="citation">
                <cite>
                  <bdi>{article.title || article.publisher}</bdi>
                </cite>
                {article.title && article.publisher && (
                  <>
                    , <bdi>{article.publisher}</bdi>
                  </>
                )}
                , <bdi>{say('read_on', day(article.read))}</bdi>
                {article.address && (
                  <>
                    , <bdi class="address">{article.address}</bdi>
                  </>
                )}
              </p>
            </section>
          ))}
        </article>
      )}
    </div>
  )
}
