/** Outlines → small pictures: which part of the world each map shows, and its paths in whole numbers. Build only. */
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3-geo'
import type { MultiPolygon, Position } from 'geojson'
import { MAP_HEIGHT, MAP_WIDTH } from '../../core/model.ts'
import type { Drawing } from '../maps.ts'
import { DISPUTES } from './disputes.ts'
import type { Outlines, Piece } from './outlines.ts'

/** Room between the outline and the frame, in units of the map. */
const PADDING = 26
/** Polygons nearer than this belong on one map: an archipelago is one, Hawaii and Kansas are not. In radians: 300 km. */
const TOGETHER = 300 / 6371
/** Two coasts of one country across a sea. */
const TOGETHER_FOR: Record<string, number> = { MY: 900 / 6371, KI: 0.3, ID: 0.1, PH: 0.1, BS: 0.1, CV: 0.1 }
/** No map shows less than about this many kilometres from side to side: the shapes have no more detail. */
const LEAST_WIDE = 160
/** How much of a region's map the country may take, and the region's least width in kilometres. */
const REGION_SHARE = 0.36
const REGION_LEAST = 3000
/** Islands so far out that a map of that width shows only sea. In kilometres: the nearest continent comes into sight. */
const REGION_LEAST_FOR: Record<string, number> = Object.fromEntries(
  Object.entries({
    5500: 'MP GU FM PW SB VU NC',
    8000: 'MH NR TV KI TK WF WS AS TO NU FJ CK PF PN SH BV HM GS TF IO UM',
    4500: 'SC MV MU RE CC CX CV BM FK',
  }).flatMap(([wide, codes]) => codes.split(' ').map((code) => [code, Number(wide)])),
)
/** Half the circumference: nothing is wider. */
const EARTH = 20_000
/** Corners nearer to a line than this are left out, in units of the map (half a pixel each): of the country, of the land around. */
const TOLERANCE = 1
const AROUND = 2.2
/** Islands smaller than this are left out of the land around, in square units. */
const SPECK = 20
/** A country smaller than this on its region's map gets a ring around it. */
const TINY = 120

/** A projection as numbers: what is turned to the middle, how large, and where the middle stands. */
export type View = { rotate: [number, number]; scale: number; translate: [number, number] }
export type Frame = { code: string; kind: 'land' | 'region'; view: View }

/** The projection of a view. Equal areas, turned so that the middle of the map is true. */
export const projectionOf = ({ rotate, scale, translate }: View): GeoProjection =>
  geoAzimuthalEqualArea().precision(0).rotate(rotate).scale(scale).translate(translate)

const viewOf = (projection: GeoProjection): View => ({
  rotate: projection.rotate().slice(0, 2) as [number, number],
  scale: projection.scale(),
  translate: projection.translate(),
})

/** The maps of one country: one of its region, then one for each of its parts that lie far from each other, the largest first. */
export function framesOf(code: string, { own: owns, areas }: Outlines): Frame[] {
  const own = owns.get(code)
  if (!own) return []
  const disputed = DISPUTES.filter(
    ({ parties, of, whole }) => parties.includes(code) && (of || whole) && whole !== code,
  )
  const claimed = disputed.flatMap(({ id }) => areas.get(id)?.coordinates ?? [])
  const clusters = code === 'AQ' ? [own] : clustersOf(own.coordinates, TOGETHER_FOR[code] ?? TOGETHER)
  const main = clusters[0] ?? own
  const frames = clusters.map((cluster): Frame => {
    const near = claimed.filter((piece) => gap(piece, cluster.coordinates) < 0.03)
    const shown: MultiPolygon = { type: 'MultiPolygon', coordinates: [...cluster.coordinates, ...near] }
    return { code, kind: 'land', view: viewOf(fitted(shown, LEAST_WIDE)) }
  })
  const region = code === 'AQ' ? fitted(main, LEAST_WIDE) : regional(main, REGION_LEAST_FOR[code] ?? REGION_LEAST)
  return [{ code, kind: 'region', view: viewOf(region) }, ...frames]
}

/** Pieces that lie near each other, the largest group first. */
function clustersOf(pieces: readonly Piece[], together: number): MultiPolygon[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const near = groups.filter((group) => gap(piece, group) < together)
    const joined = [piece, ...near.flat()]
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  const size = (group: Piece[]) => group.reduce((sum, [outer = []]) => sum + extent(outer), 0)
  return groups.sort((a, b) => size(b) - size(a)).map((coordinates) => ({ type: 'MultiPolygon', coordinates }))
}

/** Roughly how much room a ring takes. */
function extent(ring: readonly Position[]): number {
  const lons = ring.map(([lon = 0]) => lon)
  const lats = ring.map(([, lat = 0]) => lat)
  const middle = Math.cos(((Math.max(...lats) + Math.min(...lats)) / 2) * (Math.PI / 180))
  return (Math.max(...lons) - Math.min(...lons)) * middle * (Math.max(...lats) - Math.min(...lats))
}

/** The least distance between corners of a piece and of a group, in radians. Every few corners are enough. */
function gap(piece: Piece, group: readonly Piece[]): number {
  const some = (ring: readonly Position[]) => ring.filter((_, i) => i % Math.ceil(ring.length / 60) === 0)
  let least = Number.POSITIVE_INFINITY
  const mine = some(piece[0] ?? [])
  const round = roundOf(piece)
  for (const other of group) {
    const { at, radius } = roundOf(other)
    if (geoDistance(at, round.at) - radius - round.radius > Math.min(least, TOGETHER * 4)) continue
    for (const a of some(other[0] ?? []))
      for (const b of mine) least = Math.min(least, geoDistance(a as [number, number], b as [number, number]))
  }
  return least
}

function fitted(shown: MultiPolygon, least: number): GeoProjection {
  const [lon, lat] = geoCentroid(shown)
  const projection = geoAzimuthalEqualArea().precision(0).rotate([-lon, -lat])
  projection.fitExtent(
    [
      [PADDING, PADDING],
      [MAP_WIDTH - PADDING, MAP_HEIGHT - PADDING],
    ],
    shown,
  )
  const most = MAP_WIDTH / (least / 6371)
  return projection.scale() > most ? rescaled(projection, most) : projection
}

function regional(main: MultiPolygon, least: number): GeoProjection {
  const projection = fitted(main, LEAST_WIDE)
  const wide = (MAP_WIDTH / projection.scale()) * 6371
  const wanted = Math.min(EARTH * 0.7, Math.max(least, wide / REGION_SHARE))
  return rescaled(projection, MAP_WIDTH / (wanted / 6371))
}

/** Another scale about the middle of the frame. */
function rescaled(projection: GeoProjection, scale: number): GeoProjection {
  const middle = projection.invert?.([MAP_WIDTH / 2, MAP_HEIGHT / 2]) ?? [0, 0]
  projection
    .rotate([-middle[0], -middle[1]])
    .scale(scale)
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2])
  return projection
}

/** One frame drawn, with what is needed to say whether a spot lies on it. */
export type Drawn = Frame & { drawing: Drawing; rings: Point[][] }

/** The paths of one frame. */
export function draw(frame: Frame, { land, own: owns, areas }: Outlines): Drawn {
  const { code, kind, view } = frame
  const projection = projectionOf(view)
  const window = projection.clipExtent([
    [-4, -4],
    [MAP_WIDTH + 4, MAP_HEIGHT + 4],
  ])
  const sight = sightOf(projection)
  const rings = (shape: MultiPolygon, tolerance = TOLERANCE) =>
    ringsOf(window, shape.coordinates.filter(sight)).map((ring) => simpler(ring, tolerance))
  const shown = rings(owns.get(code) ?? EMPTY)
  const own = shown.filter((ring) => pathOf([ring], 0) !== '')
  if (kind === 'land' && ATOLLS.has(code)) own.push(...specks(shown, own))
  const others = [...land].filter(([other]) => other !== code).flatMap(([, shape]) => rings(shape, AROUND))
  const disputed = DISPUTES.map(({ id, parties, whole }) => ({
    id,
    party: parties.includes(code),
    itself: whole === code,
    rings: rings(areas.get(id) ?? EMPTY),
  }))
  const drawn = disputed
    .map((one) => ({ ...one, path: pathOf(one.rings, one.party ? 0 : SPECK * 8) }))
    .filter(({ path }) => path !== '')
  const area = own.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0)
  const middle = projection(geoCentroid(owns.get(code) ?? EMPTY)) ?? [MAP_WIDTH / 2, MAP_HEIGHT / 2]
  const drawing: Drawing = {
    land: pathOf(others, SPECK),
    own: pathOf(own, kind === 'land' ? 0 : 1),
    areas: drawn.map(({ id, path }) => [id, path]),
    named: drawn.filter(({ party, itself }) => party && !itself).map(({ id }) => id),
    ...(area < TINY ? { ring: [Math.round(middle[0]), Math.round(middle[1])] as [number, number] } : {}),
  }
  return {
    ...frame,
    drawing,
    rings: [...own, ...drawn.filter(({ party, itself }) => party && !itself).flatMap((one) => one.rings)],
  }
}

/** Countries of islands too small for their map, which are drawn larger than they are: without them the sea would be empty. */
const ATOLLS = new Set('MH MV TV TK PF FM PW BS SC MU IN PA TO'.split(' '))
/** Half the width of such a speck, and the least distance between two, in units of the map. */
const SPECK_HALF = 2
const SPECK_APART = 6

/** A small square on its tip for each ring that vanished, where nothing else is drawn near it. */
function specks(all: readonly Point[][], drawn: readonly Point[][]): Point[][] {
  const found: Point[][] = []
  for (const ring of all) {
    if (ring.length === 0 || pathOf([ring], 0) !== '') continue
    const [x, y] = ring[0]!.map(Math.round) as Point
    if (!inFrame([x, y]) || outside([x, y], [...drawn, ...found]) < SPECK_APART) continue
    found.push([
      [x - SPECK_HALF, y],
      [x, y - SPECK_HALF],
      [x + SPECK_HALF, y],
      [x, y + SPECK_HALF],
    ])
  }
  return found
}

/**
 * How far outside its country's outline a place may lie to be drawn on it, in units of the map (half a pixel each): harbours
 * stand on coasts that the scale of 1:50 million has straightened. Of 12,000 places, 93 in 100 lie inside as they are. The
 * dots of the others are moved in, by at most 3.5 pixels; a place farther out gets no dot.
 */
export const COASTAL = 7
/** In whole units a spot inside may be one farther than the line itself. */
export const STEP = 2

/** Where a place's dot stands on a frame: inside its outline; undefined when it lies outside by more than the coast explains. */
export function spotOn(
  { projection, rings }: { projection: GeoProjection; rings: readonly Point[][] },
  at: Point,
): Point | undefined {
  const point = projection(at)
  if (!point) return undefined
  const dot: Point = [Math.round(point[0]), Math.round(point[1])]
  const off = outside(dot, rings)
  if (off > COASTAL) return undefined
  const inside = off === 0 ? dot : nearestInside(dot, rings, Math.ceil(off) + STEP)
  return inside && inFrame(inside) ? inside : undefined
}

const inFrame = ([x, y]: Point): boolean => x >= 0 && y >= 0 && x <= MAP_WIDTH && y <= MAP_HEIGHT

/** The nearest whole point inside the rings or on their line, at most `reach` away. A corner is one, so there always is one near. */
function nearestInside(dot: Point, rings: readonly Point[][], reach: number): Point | undefined {
  const around: Point[] = []
  for (let dx = -reach; dx <= reach; dx++)
    for (let dy = -reach; dy <= reach; dy++) around.push([dot[0] + dx, dot[1] + dy])
  return around.sort((a, b) => away(a, dot) - away(b, dot)).find((point) => outside(point, rings) === 0)
}

/** How far a point lies outside all rings; 0 inside one. */
export function outside(point: Point, rings: readonly Point[][]): number {
  let least = Number.POSITIVE_INFINITY
  let inside = false
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!]
      if (a[1] > point[1] !== b[1] > point[1]) {
        const crosses = a[0] + ((point[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0])
        if (point[0] < crosses) inside = !inside
      }
      least = Math.min(least, fromLine(point, a, b))
    }
  }
  return inside ? 0 : least
}

/** Whether a piece can reach into the frame at all: most of the world cannot, and is not projected. */
function sightOf(projection: GeoProjection): (piece: Piece) => boolean {
  const corner = projection.invert?.([0, 0])
  const middle = projection.invert?.([MAP_WIDTH / 2, MAP_HEIGHT / 2]) as [number, number]
  const reach = corner && !corner.some(Number.isNaN) ? geoDistance(middle, corner) * 1.1 : Math.PI
  return (piece) => {
    const { at, radius } = roundOf(piece)
    return geoDistance(middle, at) < reach + radius
  }
}

const rounds = new WeakMap<Piece, { at: [number, number]; radius: number }>()

/** A circle around a piece. */
function roundOf(piece: Piece): { at: [number, number]; radius: number } {
  const known = rounds.get(piece)
  if (known) return known
  const outer = (piece[0] ?? []) as [number, number][]
  const at = geoCentroid({ type: 'MultiPoint', coordinates: outer })
  const round = { at, radius: Math.max(0, ...outer.map((point) => geoDistance(at, point))) }
  rounds.set(piece, round)
  return round
}

const EMPTY: MultiPolygon = { type: 'MultiPolygon', coordinates: [] }
type Point = [number, number]

/** A shape's rings on the map. */
function ringsOf(projection: GeoProjection, pieces: readonly Piece[]): Point[][] {
  const rings: Point[][] = []
  let ring: Point[] = []
  const pen = {
    beginPath() {},
    moveTo(x: number, y: number) {
      ring = [[x, y]]
    },
    lineTo(x: number, y: number) {
      ring.push([x, y])
    },
    arc() {},
    closePath() {
      if (ring.length > 2) rings.push(ring)
    },
  }
  for (const coordinates of pieces) geoPath(projection, pen as never)({ type: 'Polygon', coordinates })
  return rings
}

/** Douglas and Peucker: the farthest corner stays, and both sides of it are asked again. */
function simpler(ring: Point[], tolerance: number): Point[] {
  const half = ring.reduce((far, point, i) => (away(point, ring[0]!) > away(ring[far]!, ring[0]!) ? i : far), 0)
  if (half === 0) return ring
  return [...between(ring.slice(0, half + 1), tolerance), ...between([...ring.slice(half), ring[0]!], tolerance)]
}

function between(line: Point[], tolerance: number): Point[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  let far = 0
  let most = tolerance
  for (let i = 1; i < line.length - 1; i++) {
    const distance = fromLine(line[i]!, first, last)
    if (distance > most) [far, most] = [i, distance]
  }
  return far === 0 ? [first] : [...between(line.slice(0, far + 1), tolerance), ...between(line.slice(far), tolerance)]
}

const away = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v)

function fromLine(point: Point, a: Point, b: Point): number {
  const length = away(a, b)
  if (length === 0) return away(point, a)
  const along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length ** 2
  const t = Math.max(0, Math.min(1, along))
  return away(point, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
}

function areaOf(ring: readonly Point[]): number {
  let sum = 0
  for (let i = 0; i < ring.length; i++) {
    const [x, y] = ring[i]!
    const [u, v] = ring[(i + 1) % ring.length]!
    sum += x * v - u * y
  }
  return sum / 2
}

/** Rings as an SVG path of whole numbers: "M12 30l3-4 5 1z". Rings smaller than `least` square units are left out. */
function pathOf(rings: readonly Point[][], least: number): string {
  let path = ''
  for (const ring of rings) {
    if (Math.abs(areaOf(ring)) < least) continue
    const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
    const steps: string[] = []
    let [x, y] = whole[0]!
    const start = `M${x} ${y}`
    for (const [u, v] of whole.slice(1)) {
      if (u === x && v === y) continue
      steps.push(`${u - x} ${v - y}`)
      ;[x, y] = [u, v]
    }
    if (steps.length > 1) path += `${start}l${steps.join(' ').replaceAll(' -', '-')}z`
  }
  return path
}
