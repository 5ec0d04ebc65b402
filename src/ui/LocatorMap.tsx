/** Where a place lies: a small map that arrives after the card, in a box that was kept for it from the start. */
import { useEffect, useState } from 'preact/hooks'
import { type Entry, MAP_HEIGHT, MAP_WIDTH, type LocatorMap as Picture } from '../core/model.ts'
import type { Say } from './say.ts'

export type LocatorMapProps = {
  entry: Entry
  /** Asks for the picture. Rejecting or null leaves the box empty; the card says everything without it. */
  load: (entry: string) => Promise<Picture | null>
  say: Say
}

/** Half the size of the dot, in units of the map: eight pixels across on a card. */
const DOT = 8
/** The ring around a country too small to see. */
const RING = 18

/** Whether an entry has a map at all: continents have none, nor seas and rivers whose place nobody wrote down (`nature-`). */
export const hasMap = ({ kind, country, id }: Entry): boolean =>
  kind === 'place' && (country !== undefined || !/^(?:nature|continent)-/.test(id))

/** The map of an entry. Nothing on the card moves when it arrives. */
export function LocatorMap({ entry, load, say }: LocatorMapProps) {
  const [picture, setPicture] = useState<Picture | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is made anew with every drawing of the card and asks the same
  useEffect(() => {
    let wanted = true
    setPicture(null)
    load(entry.id).then(
      (found) => wanted && setPicture(found),
      () => undefined, // No map is no loss: the box stays quiet.
    )
    return () => {
      wanted = false
    }
  }, [entry.id])
  return (
    <figure class="map">
      {picture && <Drawn picture={picture} label={labelOf(entry, picture, say)} dashed={say('map_dashed')} />}
    </figure>
  )
}

function Drawn({ picture, label, dashed }: { picture: Picture; label: string; dashed: string }) {
  const { land, own, areas, dot, ring, around } = picture
  return (
    <>
      <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="img" aria-label={label}>
        <path class="land" d={land} />
        <path class="own" d={own} />
        {areas.map(({ path, named, focus }) => (
          <path key={path} class={focus ? 'area focus' : named ? 'area named' : 'area'} d={path} />
        ))}
        {around && <ellipse class="around" cx={around[0]} cy={around[1]} rx={around[2]} ry={around[3]} />}
        {ring && <circle class="ring" cx={ring[0]} cy={ring[1]} r={RING} />}
        {dot && <circle class="dot" cx={dot[0]} cy={dot[1]} r={DOT} />}
      </svg>
      {areas.length > 0 && <figcaption aria-hidden="true">{dashed}</figcaption>}
    </>
  )
}

function labelOf({ name, gloss }: Entry, { areas }: Picture, say: Say): string {
  const label = say('map_label', name, gloss)
  return areas.length > 0 ? `${label} ${say('map_dashed')}.` : label
}
