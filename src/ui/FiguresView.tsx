/** The notebook in numbers: small, honest, each picture with the same words beside it. */
import type { Figures } from '../core/saved.ts'
import { STANDINGS } from '../core/saved.ts'
import type { Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { figure } from './say.ts'

export type FiguresProps = { say: Say; figures: Figures; day(time: string): string }

export function FiguresView({ say, figures, day }: FiguresProps) {
  const { met, standing, due, kinds, weeks } = figures
  if (met === 0) return <p class="empty">{say('notebook_empty')}</p>
  const most = Math.max(...kinds.map((one) => one.met))
  const busiest = Math.max(...weeks.map((one) => one.met), 1)
  return (
    <div class="figures">
      <p class="lead">{say('figures_lead', figure(say, met), figure(say, standing.known), figure(say, due))}</p>
      <dl class="numbers">
        {STANDINGS.map((one) => (
          <div key={one}>
            <dt>{say(`standing_${one}`)}</dt>
            <dd>{standing[one]}</dd>
          </div>
        ))}
        <div>
          <dt>{say('standing_due')}</dt>
          <dd>{due}</dd>
        </div>
      </dl>
      <p class="quiet">{say('known_means')}</p>
      <h2>{say('by_kind')}</h2>
      <table class="bars">
        <caption class="spoken">{say('by_kind')}</caption>
        <thead class="spoken">
          <tr>
            <th scope="col">{say('filter_kind')}</th>
            <th scope="col">{say('bar_met')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, met: all, known }) => (
            <tr key={kind} data-kind={kind}>
              <th scope="row">
                <Glyph name={kind} /> {say(`kinds_${kind}`)}
              </th>
              <td>
                <span class="line">
                  <span class="bar" style={{ width: `${(all / most) * 100}%` }} aria-hidden="true">
                    <span class="part" style={{ width: `${(known / all) * 100}%` }} />
                  </span>
                  <span>{say('met_known', figure(say, all), figure(say, known))}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{say('by_week')}</h2>
      <table class="weeks">
        <caption class="spoken">{say('by_week')}</caption>
        <tbody>
          {weeks.map(({ monday, met: count }) => (
            <tr key={monday}>
              <th scope="row">{say('week_of', day(`${monday}T12:00:00.000Z`))}</th>
              <td>
                <span class="line">
                  <span class="bar" style={{ width: `${(count / busiest) * 100}%` }} aria-hidden="true" />
                  <span>{figure(say, count)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
