/** The land of every country of the table, and of every disputed area, as rings of longitude and latitude. From world-atlas. */
import { createRequire } from 'node:module'
import { geoArea } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import clipping from 'polygon-clipping'
import { feature } from 'topojson-client'
import { DISPUTES, type Dispute } from './disputes.ts'
import { codeOf, world } from './neighbours.ts'

type Rings = Position[][]
/** One polygon: its outer ring and its holes. */
export type Piece = Rings

export type Outlines = {
  /** Code → its land along the lines of control, as the maps of other countries draw it. */
  land: ReadonlyMap<string, MultiPolygon>
  /** Code → its land as its own maps fill it: without what it disputes with others, unless all of it is disputed. */
  own: ReadonlyMap<string, MultiPolygon>
  /** Id of a dispute → its area. */
  areas: ReadonlyMap<string, MultiPolygon>
}

/** Far parts that Natural Earth counts with a mother country and our table does not: where they lie. West, south, east, north. */
const APART: [from: string, to: string, box: [number, number, number, number]][] = [
  ['FR', 'GF', [-55, 1, -51, 7]],
  ['FR', 'GP', [-62, 15.7, -60.9, 16.7]],
  ['FR', 'MQ', [-61.4, 14.2, -60.7, 15]],
  ['FR', 'RE', [55, -22, 56, -20]],
  ['FR', 'YT', [44.5, -13.5, 45.6, -12]],
  ['NO', 'SJ', [-10, 70.5, 36, 82]],
  ['NL', 'BQ', [-69, 11, -62, 18]],
  ['NO', 'BV', [3, -55, 4, -54]],
  ['NZ', 'TK', [-173, -10, -170, -8]],
]
/** Shapes without a number that are two territories of the table. */
const SPLIT: Record<string, [code: string, west: number, east: number][]> = {
  'Indian Ocean Ter.': [
    ['CC', 96, 98],
    ['CX', 105, 106],
  ],
}
/** Small or scattered islands, of which the scale of 1:50 million leaves out most: taken from 1:10 million. */
const FINER = new Set(
  'GI TV UM MH MV PW BS MU AS GG KN TO CV FM GD PR SC SH WS AX BH PF MO TC PN SB YT CX CC'.split(' '),
)
/** Far islands of larger countries, taken from 1:10 million too. West, south, east, north. */
const ISLANDS: [name: string, box: [number, number, number, number]][] = [
  ['Colombia', [-82, 12, -81, 14]],
  ['Eq. Guinea', [5, -2, 6, -1]],
  ['India', [71, 8, 74, 13]],
  ['New Zealand', [-173, -10, -170, -8]],
  ['Norway', [3, -55, 4, -54]],
]
/** Inhabited islands that no scale shows, by where their village lies: a small square there stands for them. */
const MISSING: Record<string, Position[]> = {
  BH: [[50.61, 26.26]],
  MH: [
    [169.98, 10.22],
    [171.17, 8.15],
    [162.34, 11.35],
    [166.26, 8.92],
    [169.31, 9.83],
    [171.23, 8.71],
    [168.23, 7.76],
    [165.76, 8.93],
    [169.85, 11.23],
    [166.01, 10.17],
  ],
  MU: [
    [56.62, -10.39],
    [59.66, -16.6],
  ],
  PA: [[-78.95, 9.55]],
  TK: [
    [-171.85, -9.2],
    [-171.25, -9.39],
  ],
  TO: [[-173.8, -15.95]],
}
/** Half the width of such a square, in degrees: about a mile. */
const MISSING_HALF = 0.015
/** Shapes of which a part belongs to a code in FINER: Mayotte, the Indian Ocean Territories. */
const FINER_PARTS: Record<string, ReadonlySet<string>> = {
  France: new Set(['YT']),
  'Indian Ocean Ter.': new Set(['CX', 'CC']),
}

/** Every outline, with winding as d3-geo wants it. */
export function outlines(): Outlines {
  const pieces = new Map<string, Piece[]>()
  const add = (code: string, piece: Piece) => pieces.set(code, [...(pieces.get(code) ?? []), piece])
  const whole = new Map<string, Piece[]>()
  for (const { name, code, polygons } of shapes()) {
    whole.set(name, polygons)
    for (const piece of polygons) add(ownerOf(code, name, piece), piece)
  }
  for (const [code, spots] of Object.entries(MISSING)) for (const spot of spots) add(code, squareAt(spot))
  const sahara = cut('intersection', [...(pieces.get('EH') ?? []), ...(pieces.get('MA') ?? [])], [[WESTERN_SAHARA]])
  pieces.set('MA', cut('difference', pieces.get('MA') ?? [], [[WESTERN_SAHARA]]))
  pieces.set('EH', cut('union', sahara, []))
  const areas = new Map(DISPUTES.map((dispute) => [dispute.id, areaOf(dispute, pieces, whole)]))
  pieces.delete('')
  return {
    land: new Map([...pieces].map(([code, all]) => [code, wound(all)])),
    own: new Map([...pieces].map(([code, all]) => [code, wound(withoutAreas(code, all, areas))])),
    areas: new Map([...areas].map(([id, all]) => [id, wound(all)])),
  }
}

function squareAt([lon = 0, lat = 0]: Position): Piece {
  const [west, east, south, north] = [lon - MISSING_HALF, lon + MISSING_HALF, lat - MISSING_HALF, lat + MISSING_HALF]
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ]
}

type Shape = { name: string; code: string; polygons: Piece[] }

/** The shapes of 1:50 million, with those of FINER and ISLANDS from 1:10 million in their stead. */
function shapes(): Shape[] {
  const coarse = world()
  const fine = createRequire(import.meta.url)('world-atlas/countries-10m.json') as typeof coarse
  const read = (from: typeof coarse): Shape[] =>
    feature(from, from.objects.countries).features.map((one) => ({
      name: one.properties.name,
      code: codeOf(one),
      polygons: piecesOf(one.geometry as Polygon | MultiPolygon),
    }))
  return [...read(coarse).map(withoutFiner), ...read(fine).map(onlyFiner)].filter(({ polygons }) => polygons.length > 0)
}

const isFiner = ({ code, name }: Shape, piece: Piece): boolean =>
  FINER.has(code) || (FINER_PARTS[name]?.has(ownerOf(code, name, piece)) ?? false)

const withoutFiner = (shape: Shape): Shape => ({
  ...shape,
  polygons: shape.polygons.filter((piece) => !isFiner(shape, piece)),
})

function onlyFiner(shape: Shape): Shape {
  const islands = ISLANDS.filter(([name]) => name === shape.name).map(([, box]) => box)
  const far = (piece: Piece) => islands.some((box) => isIn(box, piece[0]?.[0] ?? []))
  return { ...shape, polygons: shape.polygons.filter((piece) => isFiner(shape, piece) || far(piece)) }
}

const isIn = ([west, south, east, north]: Box, [lon = 0, lat = 0]: Position): boolean =>
  lon > west && lon < east && lat > south && lat < north

const piecesOf = (geometry: Polygon | MultiPolygon): Piece[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

function ownerOf(code: string, name: string, piece: Piece): string {
  const corner = piece[0]?.[0] ?? []
  const [lon = 0] = corner
  for (const [from, to, box] of APART) if (code === from && isIn(box, corner)) return to
  for (const [to, west, east] of SPLIT[name] ?? []) if (lon > west && lon < east) return to
  return code
}

function areaOf({ whole, ring, of = [] }: Dispute, pieces: Map<string, Piece[]>, names: Map<string, Piece[]>): Piece[] {
  if (whole) return pieces.get(whole) ?? names.get(whole) ?? []
  const closed = [...(ring ?? []), ring?.[0] ?? [0, 0]]
  if (of.length === 0) return [[closed]]
  const near = of.flatMap((code) => pieces.get(code) ?? [])
  return cut('intersection', near, [[closed]])
}

/** Western Sahara south of Morocco's old border: Natural Earth gives Morocco what lies west of the sand wall. */
const WESTERN_SAHARA: Position[] = [
  [-17.4, 20.7],
  [-17.4, 27.667],
  [-8.667, 27.667],
  [-8.667, 20.7],
  [-17.4, 20.7],
]

/** Plane geometry on pieces, of which only those that reach into `by` are touched. Rings over the date line are unrolled first. */
function cut(how: 'intersection' | 'difference' | 'union', pieces: readonly Piece[], by: readonly Piece[]): Piece[] {
  const [touched, apart] = [[] as Piece[], [] as Piece[]]
  const reach = boxOf(by.flat(2))
  for (const piece of pieces) {
    const flat = piece.map(unrolled)
    if (how === 'union' || meet(boxOf(flat.flat()), reach)) touched.push(flat)
    else apart.push(piece)
  }
  if (touched.length === 0) return how === 'intersection' ? [] : apart
  const made = clipping[how](touched as never, ...(how === 'union' ? [] : [by as never])) as unknown as Piece[]
  const rolled = made.map((piece) => piece.map((ring) => ring.map(([x = 0, y = 0]) => [x > 180 ? x - 360 : x, y])))
  return how === 'intersection' ? rolled : [...rolled, ...apart]
}

/** A ring that jumps from 180 to -180 as one that goes on past 180. */
function unrolled(ring: Position[]): Position[] {
  const jumps = ring.some(([x = 0], i) => i > 0 && Math.abs(x - (ring[i - 1]?.[0] ?? 0)) > 180)
  return jumps ? ring.map(([x = 0, y = 0]) => [x < 0 ? x + 360 : x, y]) : ring
}

type Box = [west: number, south: number, east: number, north: number]

function boxOf(points: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of points) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** A country's land as its own maps fill it: without the areas it disputes with others, which are drawn dashed. */
function withoutAreas(code: string, all: Piece[], areas: ReadonlyMap<string, Piece[]>): Piece[] {
  const disputed = DISPUTES.filter(
    ({ parties, whole, of }) => parties.includes(code) && whole !== code && (of || whole),
  )
  return disputed.reduce((left, { id }) => {
    const area = areas.get(id) ?? []
    return area.length === 0 ? left : cut('difference', left, area)
  }, all)
}

/** Outer rings clockwise, as on a globe: an area of more than half the world is an inside-out ring. */
function wound(pieces: readonly Piece[]): MultiPolygon {
  const coordinates = pieces.map((piece) => {
    const turned = piece.map((ring) => ring.toReversed())
    const area = (rings: Piece) => geoArea({ type: 'Polygon', coordinates: [rings[0] ?? []] })
    return area(piece) <= area(turned) ? piece : turned
  })
  return { type: 'MultiPolygon', coordinates }
}
