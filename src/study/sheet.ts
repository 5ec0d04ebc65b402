/** The study sheet of one page or one week: the article's own sentences beside the meanings, and one citation for each article. */
import type { SavedTerm, Sheet } from '../core/saved.ts'
import { mondayOf } from './figures.ts'
import { meaningOf, pageKey } from './rows.ts'

/** What the sheet is about: one page by its key (`pageKey`), or one week by its Monday. */
export type About = { page: string } | { monday: string }

/** Terms by article, articles in the order they were read, terms in the order they were met. A term met in two articles stands under both. */
export function sheet(
  terms: readonly SavedTerm[],
  about: About,
  day: (time: string) => string = (time) => time.slice(0, 10),
): Sheet {
  const articles = new Map<string, Sheet['articles'][number]>()
  const meetings = terms
    .flatMap((term) => term.met.map((meeting) => ({ term, meeting })))
    .filter(({ meeting }) =>
      'page' in about ? pageKey(meeting) === about.page : mondayOf(day(meeting.read)) === about.monday,
    )
    .sort((one, other) => (one.meeting.read < other.meeting.read ? -1 : one.meeting.read > other.meeting.read ? 1 : 0))
  for (const { term, meeting } of meetings) {
    const { title, publisher, address, read } = meeting
    const key = pageKey(meeting)
    const article = articles.get(key) ?? { title, publisher, address, read, terms: [] }
    articles.set(key, article)
    const known = article.terms.find(({ id }) => id === term.id)
    const sentences = meeting.sentence ? [meeting.sentence] : []
    if (known) known.sentences.push(...sentences.filter((sentence) => !known.sentences.includes(sentence)))
    else article.terms.push({ ...aboutTerm(term), sentences })
  }
  return { articles: [...articles.values()], terms: new Set(meetings.map(({ term }) => term.id)).size }
}

function aboutTerm({ id, card, note }: SavedTerm): Omit<Sheet['articles'][number]['terms'][number], 'sentences'> {
  return {
    id,
    kind: card.kind,
    title: card.title,
    short: card.short && card.short !== card.title ? card.short : '',
    meaning: meaningOf(card),
    context: card.entry?.context ?? '',
    note,
  }
}
