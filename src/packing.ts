/** Joins the reader's packs to the glossary: compiles them to the same bytes as the shipped one, and opens them beside it. */
import { compile } from './compiling.ts'
import type { Policy } from './core/policy.ts'
import { openPacks, type PackRecord, type Packs } from './extension/packs.ts'
import { report } from './extension/report.ts'
import { openGlossary } from './glossary/lookup.ts'
import type { OpenPack } from './glossary/together.ts'
import { COLOURS, type PackHead, type PackTerm } from './packs/pack.ts'
import { readValue } from './packs/read.ts'

/** The packs that are on, opened. Bytes that an older version made are made anew; a pack that cannot be opened is left out. */
export async function openedPacks(open = openPacks): Promise<OpenPack[]> {
  const packs = await open()
  try {
    const found = await packs.built()
    const opened = await Promise.all(found.map(({ pack, bytes }) => openedPack(packs, pack, bytes)))
    return opened.filter((pack) => pack !== null)
  } finally {
    packs.close()
  }
}

/** What a pack says of itself, as the compiler wants it. */
const headOf = ({ title, author, licence, languages, colour }: PackRecord): PackHead => ({
  title,
  author,
  licence,
  languages,
  colour: COLOURS.find((one) => one === colour) ?? 'slate',
})

async function openedPack(packs: Packs, pack: PackRecord, bytes: ArrayBuffer | null): Promise<OpenPack | null> {
  const { languages } = pack
  try {
    if (bytes) return { glossary: openGlossary(bytes), languages }
  } catch (error) {
    report('pack', error) // Made by another version: its terms are there.
  }
  try {
    const fresh = compile(pack.id, headOf(pack), await packs.terms<PackTerm>(pack.id))
    await packs.rebuilt(pack.id, fresh)
    return { glossary: openGlossary(fresh), languages }
  } catch (error) {
    report('pack', error)
    return null
  }
}

/**
 * Brings the packs of an organisation's policy in, and takes away those it no longer names. Nothing is done while they stand
 * there unchanged. `now` is written beside them.
 */
export async function takePolicyPacks(
  { packs: wanted }: Policy,
  now: string,
  changed: boolean,
  open = openPacks,
): Promise<void> {
  const packs = await open()
  try {
    const old = (await packs.list()).filter(({ from }) => from === 'policy')
    if (!changed && old.length === wanted.length) return
    for (const { id } of old.slice(wanted.length)) await packs.remove(id)
    for (const [i, raw] of wanted.entries()) {
      const { pack, problems } = readValue(raw, `${i + 1}`)
      for (const { line, what, given } of problems) report('policy', `pack ${i + 1}, term ${line}: ${what} ${given}`)
      const { terms, ...head } = pack
      const id = `policy-${i}`
      const said = { ...head, id, on: true, order: i - 100, count: terms.length, changed: now, from: 'policy' as const }
      await packs.put(said, terms, compile(id, head, terms))
    }
  } finally {
    packs.close()
  }
}
