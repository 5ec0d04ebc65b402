/** Says once what went wrong, in the console, with version and place. Quiet when the extension was merely updated. */
import browser from 'webextension-polyfill'

const said = new Set<string>()

/** True when this script has outlived its extension: an update or removal cut it off. */
export function isOrphan(): boolean {
  try {
    return !browser.runtime?.id
  } catch {
    return true
  }
}

/** The version of the extension that this script came with; '' once it was cut off. */
export const version = (): string => (isOrphan() ? '' : browser.runtime.getManifest().version)

export function report(place: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  if (isOrphan() || /context invalidated|extension is uninstalled/i.test(message) || said.has(place + message)) return
  said.add(place + message)
  console.warn(`Newsgloss ${browser.runtime.getManifest().version}, ${place}: ${message}`)
}
