/** Disputed ground, said in words: a place inside a disputed area, and a country that has a part in a dispute. */
import type { Position } from 'geojson'
import type { Fact } from '../../core/model.ts'
import type { Row } from '../format.ts'
import { DISPUTES, type Dispute } from './disputes.ts'
import { outlines } from './outlines.ts'

/** The same rows, with a line about who claims and who controls where that is disputed. */
export function withStatus(rows: readonly Row[]): Row[] {
  const { areas } = outlines()
  const rings = new Map([...areas].map(([id, { coordinates }]) => [id, coordinates.map(([outer = []]) => outer)]))
  return rows.map((row) => {
    const facts = factsOf(row, rings)
    return facts.length === 0 ? row : { ...row, entry: { ...row.entry, facts: [...row.entry.facts, ...facts] } }
  })
}

function factsOf({ entry: { id, country = '' }, at }: Row, rings: ReadonlyMap<string, Position[][]>): Fact[] {
  const mine = DISPUTES.filter(({ parties }) => parties.includes(country))
  if (id === `country-${country.toLowerCase()}`) {
    const named = mine.filter(({ whole }) => whole !== country).map(({ name, controlled }) => `${name} (${controlled})`)
    return named.length === 0 ? [] : [{ label: 'Disputed areas', value: `${named.join('; ')}`, perishable: true }]
  }
  const inside = at && mine.find((dispute) => dispute.whole !== country && holds(rings.get(dispute.id) ?? [], at))
  return inside ? [{ label: 'Status', value: statusOf(inside), perishable: true }] : []
}

const statusOf = ({ name, claimed, controlled }: Dispute) =>
  `${name}: claimed by ${claimed}; controlled by ${controlled}`

function holds(rings: readonly Position[][], [x, y]: [number, number]): boolean {
  let inside = false
  for (const ring of rings)
    for (let i = 0; i < ring.length; i++) {
      const [[u = 0, v = 0], [s = 0, t = 0]] = [ring[i]!, ring[(i + 1) % ring.length]!]
      if (v > y !== t > y && x < u + ((y - v) / (t - v)) * (s - u)) inside = !inside
    }
  return inside
}
