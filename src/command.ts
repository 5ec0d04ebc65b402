/** What was typed after a command of ours. What it does not know ends it with a sentence, not with a stack of calls. */
import { existsSync, readFileSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

export type Command<T extends Options> = {
  /** As it is called: "npm run glossary". */
  name: string
  /** Its file, whose first comment is what `--help` prints; from the project's folder, where npm runs everything. */
  file: string
  options?: T
  /** Options that name a file or folder that must be there. */
  paths?: (keyof T & string)[]
  /** How many words it takes besides options; which of them are numbers, and which (true: all) files or folders that must be there. */
  words?: { least?: number; most?: number; numbers?: number[]; exist?: number[] | true }
}
type Typed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>

/** The first comment of a file, as one reads it in a terminal. */
export function usageOf(file: string): string {
  const [, comment = ''] = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8')) ?? []
  return comment.replace(/^ ?\* ?/gm, '').trim()
}

/** What was typed, or what to print and how to end: 0 when help was wanted, 2 when something is not understood. */
export function understood<T extends Options>(
  { name, file, options, paths = [], words = {} }: Command<T>,
  args: string[],
): Typed<T> | { end: 0 | 2; text: string } {
  if (args.includes('--help') || args.includes('-h')) return { end: 0, text: usageOf(file) }
  const no = (text: string) => ({ end: 2 as const, text: `${name}: ${text} “${name} -- --help” says what it takes.` })
  let typed: Typed<T>
  try {
    typed = parseArgs({ args, options: options ?? ({} as T), allowPositionals: true })
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\.\s|\n/)
    const plain = sentence.replace(/'(--\S+) <value>' argument missing/, '$1 needs a value').replaceAll("'", '')
    return no(`${plain[0]?.toLowerCase()}${plain.slice(1)}.`)
  }
  const { least = 0, most = Number.POSITIVE_INFINITY, numbers = [], exist = [] } = words
  const found = typed.positionals
  if (found.length < least) return no(`it needs ${least === 1 ? 'a word' : `${least} words`} more.`)
  if (found.length > most) return no(`it does not know what to do with “${found[most]}”.`)
  const noNumber = found.find((word, i) => numbers.includes(i) && !/^\d+$/.test(word))
  if (noNumber) return no(`“${noNumber}” is no number.`)
  const isHere = (path: string) => /^https?:/.test(path) || existsSync(path)
  const values = typed.values as Record<string, unknown>
  const named = paths.map((option) => values[option]).filter((path) => typeof path === 'string')
  const missing = [...found.filter((_, i) => exist === true || exist.includes(i)), ...named].find((one) => !isHere(one))
  if (missing !== undefined) return no(`there is no file ${missing}.`)
  return typed
}

/** What was typed after a running command. Ends the process when help was wanted or something is not understood. */
export function typed<T extends Options>(command: Command<T>): Typed<T> {
  const found = understood(command, process.argv.slice(2))
  if (!('end' in found)) return found
  console[found.end === 0 ? 'log' : 'error'](found.text)
  return process.exit(found.end)
}

/** Ends a command with a sentence about what it was given. */
export function refuse(name: string, text: string): never {
  console.error(`${name}: ${text}`)
  return process.exit(2)
}
