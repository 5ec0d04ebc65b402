/** Where a term was met, in one line. */
import type { SavedRow } from '../core/saved.ts'
import type { NotebookProps } from './notebook-props.ts'

/** Where a term was met: the page, its publisher, the day. Each is a run of its own, whichever way it is written. */
export function Where({ page, day }: { page: SavedRow['pages'][number]; day: NotebookProps['day'] }) {
  const { address, title, publisher, read } = page
  const named = <bdi>{title || publisher || address}</bdi>
  return (
    <>
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {named}
        </a>
      ) : (
        named
      )}
      {title && publisher && (
        <>
          , <bdi>{publisher}</bdi>
        </>
      )}
      , <bdi class="number">{day(read)}</bdi>
    </>
  )
}
