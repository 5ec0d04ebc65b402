/** Which countries share a land border: computed from the shapes of world-atlas (Natural Earth), mended by hand where it must be. */
import { createRequire } from 'node:module'
import { iso31661NumericToAlpha2 } from 'iso-3166'
import { neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Shapes without an ISO number, and the country of our table they are counted with. */
const UNNUMBERED: Record<string, string> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' }
/** Borders the shapes do not show: enclaves and strips too small for the scale. */
const ALSO = 'ES-GI ES-MA FR-MC IT-VA FR-AD CN-HK CN-MO MF-SX DK-CA GF-BR GF-SR AZ-TR'
/** Neighbours only by way of something far away (French Guiana counts for itself), or of a line nobody lives at. */
const NOT = 'FR-BR FR-SR'

/** A shape of world-atlas with its code, or '' for one that is no country (Siachen). */
export function codeOf(shape: {
  id?: string | number | undefined
  properties?: { name?: string } | null | undefined
}): string {
  const numbers = iso31661NumericToAlpha2 as Record<string, string>
  return numbers[String(shape.id ?? '')] ?? UNNUMBERED[shape.properties?.name ?? ''] ?? ''
}

/** The countries of the world at a scale of 1:50 million, as world-atlas packs them. */
export function world(): Topology<{ countries: GeometryCollection<{ name: string }> }> {
  return createRequire(import.meta.url)('world-atlas/countries-50m.json')
}

/** Code → codes of its neighbours by land, sorted. A country without any is not in the map. */
export function neighboursByLand(): Map<string, string[]> {
  const { geometries } = world().objects.countries
  const codes = geometries.map(codeOf)
  const found = new Map<string, Set<string>>()
  const join = (a: string, b: string) => {
    if (!a || !b || a === b) return
    found.set(a, (found.get(a) ?? new Set()).add(b))
    found.set(b, (found.get(b) ?? new Set()).add(a))
  }
  for (const [i, others] of neighbors(geometries).entries())
    for (const other of others) join(codes[i] ?? '', codes[other] ?? '')
  for (const pair of ALSO.split(' ')) join(...(pair.split('-') as [string, string]))
  for (const pair of NOT.split(' ')) {
    const [a = '', b = ''] = pair.split('-')
    found.get(a)?.delete(b)
    found.get(b)?.delete(a)
  }
  return new Map([...found].filter(([, others]) => others.size > 0).map(([code, others]) => [code, [...others].sort()]))
}
