/** The line that says what was just done, on every page of ours: with a way back, or a way on where one was refused. */
import type { Say } from './Card.tsx'

export type Notice = { text: string; undo?: () => void; anyway?: () => void }

export function Told({ say, notice }: { say: Say; notice: Notice | null }) {
  return (
    <p class="notice" role="status">
      {notice && (
        <>
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" onClick={notice.undo}>
              {say('undo')}
            </button>
          )}
          {notice.anyway && (
            <button type="button" onClick={notice.anyway}>
              {say('save_anyway')}
            </button>
          )}
        </>
      )}
    </p>
  )
}
