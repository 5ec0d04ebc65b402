/** The rows of a file that cannot be read: each with its number, why, and what stood there. */
import type { Say } from './Card.tsx'
import { figure } from './say.ts'

/** `row` is 0 where the whole file is meant; `given` stands beside the reason when the reason does not say it. */
export type RowError = { row: number; why: string; given: string }

/** `more` rows are counted only. */
export function RowErrors({ say, errors, more }: { say: Say; errors: readonly RowError[]; more: number }) {
  return (
    <>
      <table class="errors">
        <thead>
          <tr>
            <th scope="col">{say('row')}</th>
            <th scope="col">{say('why_not')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ row, why, given }) => (
            <tr key={`${row} ${why}`}>
              <td class="number">{row > 0 ? figure(say, row) : ''}</td>
              <td>
                {why} {given && <bdi>{given}</bdi>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="quiet">{say('and_more', figure(say, more))}</p>}
    </>
  )
}
