/** The worker beside the options page: hears one question after the other, says how far it is, and answers. The page may end it at any time. */
import { type Done, packWork, Refused, type Work } from './pack-work.ts'

/** What the worker says. `number` is that of the question. */
export type Told =
  | { number: number; share: number }
  | { number: number; done: Done[keyof Done] }
  | { number: number; refused: string }
  | { number: number; failed: string }

const port = globalThis as unknown as {
  postMessage(told: Told): void
  onmessage: ((event: MessageEvent<{ number: number; work: Work }>) => void) | null
}

const work = packWork()

port.onmessage = ({ data: { number, work: asked } }) => {
  work(asked as never, (share) => port.postMessage({ number, share })).then(
    (done) => port.postMessage({ number, done }),
    (error: unknown) => {
      if (error instanceof Refused) port.postMessage({ number, refused: error.what })
      else port.postMessage({ number, failed: error instanceof Error ? error.message : String(error) })
    },
  )
}
