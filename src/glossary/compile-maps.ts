/** Places and outlines → the file of locator maps. Build only. */
import type { GeoProjection } from 'd3-geo'
import type { Row } from './format.ts'
import { type Drawn, draw, type Frame, framesOf, projectionOf, spotOn, type View } from './import/frames.ts'
import { kept } from './import/kept.ts'
import { outlines } from './import/outlines.ts'
import { spots } from './import/spots.ts'
import { grouped } from './import/towns.ts'
import { type Drawing, type Placed, writeMaps } from './maps.ts'

/** A picture as it is kept between builds. */
type KeptFrame = { code: string; kind: Frame['kind']; view: View; drawing: Drawing; rings: Drawn['rings'] }
type Ready = KeptFrame & { number: number; projection: GeoProjection }

export type CompiledMaps = {
  bytes: Uint8Array
  drawings: Drawing[]
  placed: Placed[]
  /** Ids of places that lie outside every outline of their country: they get no dot. */
  adrift: string[]
}

/** The file of maps for these rows. What depends on the packages alone is kept between builds. */
export function compileMaps(rows: readonly Row[]): CompiledMaps {
  const frames = kept('frames', drawnFrames).map(
    (frame, number): Ready => ({ ...frame, number, projection: projectionOf(frame.view) }),
  )
  const ofCountry = grouped(frames, ({ code }) => code)
  const known = spots()
  const adrift: string[] = []
  const placed = rows.flatMap(({ entry, at }): Placed[] => {
    if (entry.kind !== 'place') return []
    const spot = known.get(entry.id)
    if (spot?.on) return sited(entry.id, spot, ofCountry.get(spot.on) ?? [])
    const own = ofCountry.get(entry.country ?? '') ?? []
    if (entry.id === `country-${entry.country?.toLowerCase()}`) return region(entry.id, own)
    if (spot?.around) return sited(entry.id, spot, own)
    const place = dotted(entry.id, spot?.at ?? at, own)
    if (place.length > 0 && !place[0]?.dot && (spot?.at ?? at)) adrift.push(entry.id)
    return place
  })
  const drawings = frames.map(({ drawing }) => drawing)
  return { bytes: writeMaps(drawings, placed), drawings, placed, adrift }
}

function drawnFrames(): KeptFrame[] {
  const all = outlines()
  return [...all.land.keys()].sort().flatMap((code) =>
    framesOf(code, all).map((frame) => {
      const { kind, view, drawing, rings } = draw(frame, all)
      const whole = rings.map((ring) => ring.map(([x, y]) => [Math.round(x), Math.round(y)] as [number, number]))
      return { code, kind, view, drawing, rings: kind === 'land' ? whole : [] }
    }),
  )
}

function region(id: string, own: readonly Ready[]): Placed[] {
  const frame = own.find(({ kind }) => kind === 'region')
  return frame ? [{ id, drawing: frame.number }] : []
}

/** On the first of the country's maps whose outline holds it; without a dot on the main one when none does. */
function dotted(id: string, at: [number, number] | undefined, own: readonly Ready[]): Placed[] {
  const maps = own.filter(({ kind }) => kind === 'land')
  for (const frame of maps) {
    const dot = at && spotOn(frame, at)
    if (dot) return [{ id, drawing: frame.number, dot }]
  }
  return maps[0] ? [{ id, drawing: maps[0].number }] : []
}

/** By hand: on the region's map of a country that is not itself what is shown. */
function sited(
  id: string,
  { at, around, on }: { at: [number, number]; around?: [number, number]; on: string },
  own: readonly Ready[],
): Placed[] {
  const frame = own.find(({ kind }) => kind === 'region')
  const point = frame?.projection(at)
  if (!frame || !point) return []
  const dot: [number, number] = [Math.round(point[0]), Math.round(point[1])]
  const perKm = frame.projection.scale() / 6371
  const sized = around ? { around: around.map((km) => Math.max(6, Math.round(km * perKm))) as [number, number] } : {}
  return [{ id, drawing: frame.number, dot, ...sized, ...(on ? { plain: true } : {}) }]
}
