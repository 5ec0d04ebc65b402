/** Who may ask what of the background, and in what shape: the first look at every message, from whatever page it comes. */
import * as v from 'valibot'
import type { PageState } from './core/model.ts'
import type { Guard, ToBackground } from './extension/messages.ts'
import { readKeep } from './study/shape.ts'

const PAGE_STATES = ['on', 'nothing', 'off', 'broken'] satisfies PageState[]

/** Ids, forms and addresses are short; whole texts are bounded by the size of a message. */
const id = v.pipe(v.string(), v.maxLength(4000))
const ids = v.array(id)
const text = v.string()
const after = v.nullable(id)
const yes = v.boolean()
const anything = v.unknown()

const block = v.object({
  text,
  role: v.picklist(['headline', 'standfirst', 'body', 'caption']),
  section: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
const keep = v.pipe(
  v.unknown(),
  v.transform(readKeep),
  v.check((given) => given !== null),
)

type Rule = { from: 'pages' | 'ours'; asked: v.GenericSchema }
const shape = (...asked: v.GenericSchema[]) => v.strictTuple(asked)
/** A script of ours inside a web page may ask it, and so may our own pages. */
const fromPages = (...asked: v.GenericSchema[]): Rule => ({ from: 'pages', asked: shape(...asked) })
/** Only the popup, the notebook, the options may ask it: whatever breaks into a web page's process never can. */
const fromOurs = (...asked: v.GenericSchema[]): Rule => ({ from: 'ours', asked: shape(...asked) })

/** What is kept is asked for by our own pages only; a web page's script can add to it, and take back what it added. */
const RULES: Record<keyof ToBackground, Rule> = {
  wanted: fromPages(),
  card: fromPages(),
  annotate: fromPages(v.array(block), yes),
  lookUp: fromPages(text),
  entry: fromPages(id),
  map: fromPages(id),
  state: fromPages(v.picklist(PAGE_STATES)),
  know: fromPages(id, yes),
  wrong: fromPages(id, id, yes),
  never: fromPages(yes),
  save: fromPages(keep),
  undo: fromPages(ids),
  month: fromPages(),
  turn: fromOurs(id, yes),
  pause: fromOurs(v.pipe(v.number(), v.integer(), v.minValue(0))),
  search: fromOurs(text),
  newest: fromOurs(v.pipe(v.number(), v.integer(), v.minValue(0))),
  rows: fromOurs(after),
  saved: fromOurs(ids),
  whole: fromOurs(after),
  edit: fromOurs(
    ids,
    v.object({ note: v.optional(text), add: v.optional(v.array(text)), drop: v.optional(v.array(text)) }),
  ),
  remove: fromOurs(ids),
  reviewed: fromOurs(id, v.looseObject({})),
  stage: fromOurs(v.array(anything), yes),
  bring: fromOurs(),
  repair: fromOurs(),
  rescue: fromOurs(),
  startOver: fromOurs(),
}

/** What is asked, fit to be answered; null when this asker may not ask it, or not like this. An unknown name passes: nobody answers it. */
export const guard: Guard = (name, asked, isOwnPage) => {
  if (!Object.hasOwn(RULES, name)) return asked
  const rule = RULES[name as keyof ToBackground]
  if (rule.from === 'ours' && !isOwnPage) return null
  const { success, output } = v.safeParse(rule.asked, asked, { abortEarly: true })
  return success ? (output as unknown[]) : null
}
