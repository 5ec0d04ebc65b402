/**
 * What the page says once holds all over it: a surname is the glossary's person whom the page names in full, also where the glossary
 * has no such short form (Wang is Wang Yi), and a spelled-out short form is one thing wherever it stands.
 */
import type { Choice } from './choose.ts'
import type { Lesson } from './lesson.ts'

/** The page's choices, single words read as the entry that their full or spelled-out name stands for. Order and number stay. */
export function withBearers(choices: readonly Choice[]): Choice[] {
  const full = new Map<Lesson, Choice>()
  for (const choice of choices) if (choice.lesson && isKnownInFull(choice)) full.set(choice.lesson, choice)
  if (full.size === 0) return [...choices]
  return choices.map((choice) => {
    const bearer =
      choice.lesson && choice.entry === undefined && isOneWord(choice) ? full.get(choice.lesson) : undefined
    if (!bearer) return choice
    const { passage, from, to } = choice
    return { ...bearer, passage, from, to }
  })
}

const isOneWord = ({ from, to }: Choice) => to - from === 1
const isKnownInFull = (choice: Choice) =>
  choice.entry !== undefined &&
  choice.alternative === undefined &&
  (choice.lesson?.how === 'spelled-out' || (choice.kind === 'person' && !isOneWord(choice)))
