/**
 * Chance in tests: the same seed on every run, so that a red test is red again. `npm run fuzz` tries other seeds, and many
 * times more of each; what it finds is written down beside the rule as a case of its own.
 */
import fc from 'fast-check'

/** How many times the usual number of tries. */
const TIMES = Number(process.env.NEWSGLOSS_FUZZ_TIMES ?? 1)
const SEED = Number(process.env.NEWSGLOSS_FUZZ_SEED ?? 20_261)

/** The usual number of tries of a property, or as many times more as the fuzz command wants. */
export const tries = (usual: number) => usual * TIMES

fc.configureGlobal({ seed: SEED, numRuns: tries(100) })
