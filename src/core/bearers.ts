/** A surname is the glossary's person whom the page names in full, also where the glossary has no such short form: Wang is Wang Yi. */
import type { Choice } from './choose.ts'
import type { Lesson } from './lesson.ts'

/** The page's choices, surnames read as the person of their full name where that one stands for an entry. Order and number stay. */
export function withBearers(choices: readonly Choice[]): Choice[] {
  const full = new Map<Lesson, Choice>()
  for (const choice of choices) if (choice.lesson && isPersonInFull(choice)) full.set(choice.lesson, choice)
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
const isPersonInFull = (choice: Choice) =>
  choice.kind === 'person' && choice.entry !== undefined && choice.alternative === undefined && !isOneWord(choice)
