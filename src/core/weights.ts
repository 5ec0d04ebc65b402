/**
 * What each sign is worth for each kind, in natural logarithms: person, organisation, place, event, concept. HAND is what
 * somebody thought; WEIGHTS is what tests/tools/train.ts made of it on annotated news, and what reading uses.
 */
export const HAND = {
  'one word': [0, 0.2, 0, -2, -1.5],
  capitals: [-1.5, 1, -0.5, -1, -1],
  'several words': [0.6, 0, -0.8, -1.5, -1],
  'ends in capitals': [-0.5, 0.5, 0, 0, 0],
  'begins in capitals': [-2, 1, 0, 0, 0.3],
  'head of a body': [-1.5, 3.5, 0, 0, 0],
  'head of an event': [-1, 0, 0, 4, 0],
  'head of an idea': [-1, 0, 0, 0, 4],
  'head of a place': [-1, 0, 3, 0, 0],
  'first name alone': [1.5, 0, 0, 0, 0],
  'first name': [2.5, 0, 0, 0, 0],
  'joined by of': [-1.5, 1.2, 0.2, 0.2, 0.3],
  'a body’s word inside': [-1, 1, 0, 0, 0],
  'a given name with a hyphen': [3, -0.5, -0.5, -0.5, -0.5],
  'an initial': [1.5, 0, -0.5, -0.5, -0.5],
  'joined by &': [-1, 1.5, -0.5, 0, 0],
  'a number inside': [-1.5, 0.3, -0.5, 0.3, 0.8],
  'everyday words': [-1, 0.5, -0.3, 0.2, 0.6],
  'an everyday word': [-0.4, 0.2, 0, 0, 0.2],
  'strange words': [0.5, -0.3, 0, -0.3, -0.3],
  title: [4, -0.5, -0.5, -1, -1],
  'role before': [2.5, 0, 0, -0.5, -0.5],
  in: [-1, -0.2, 1.8, 0, 0],
  'to or from': [0, 0, 0.5, 0, 0],
  the: [-1.8, 0.8, 0, 0.5, 0.3],
  speaks: [2, 0.5, -0.5, -1, -1],
  named: [2, 0, -0.5, 0, 0],
  'by or with': [0.6, 0.2, -0.5, 0, 0],
  'a place’s word beside': [-0.5, -0.2, 2, 0, 0],
  compass: [-0.5, 0, 2.5, 0, 0],
  quoted: [-0.3, 0, -0.3, 0.2, 0.8],
  owns: [0.3, 0, 0, -0.2, -0.3],
  'a body’s word after': [-0.5, 1.2, 0, 0, 0],
  family: [2.5, -0.5, -0.5, -0.5, -0.5],
  based: [-1, 0, 2, 0, 0],
  hyphened: [-0.3, 0.2, 0.3, 0, 0],
  who: [2, -0.3, -0.5, -0.5, -0.5],
  age: [3, -0.5, -0.5, -0.5, -0.5],
  'a person’s deed': [2.5, -0.3, -0.5, -0.5, -0.5],
  'a place after the comma': [-0.3, -0.3, 1.5, 0, -0.3],
  and: [0, 0, 0, 0, 0],
} satisfies Record<string, readonly number[]>

export type Sign = keyof typeof HAND
export const SIGNS = Object.keys(HAND) as Sign[]

export const WEIGHTS: Readonly<Record<Sign, readonly number[]>> = HAND
