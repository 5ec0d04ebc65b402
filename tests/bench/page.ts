import type { Line } from './measure.ts'
export async function benchPage(_quick: boolean): Promise<Line[]> {
  return []
}
