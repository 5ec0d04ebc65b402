/**
 * Chromium's own network log: what really left for the network, from pages, frames, workers and the background alike. What
 * a test serves itself is answered before it comes here, and so is everything inside the extension.
 */
type Log = { constants: { logEventTypes: { URL_REQUEST_START_JOB?: number } }; events: Event[] }
type Event = { type: number; params?: { url?: string; initiator?: string; request_type?: string } }

/** Addresses that a page, a tab or the extension asked for over http, https or a socket. What the browser asks for itself has no initiator. */
export function requestsIn(text: string): string[] {
  const { constants, events } = read(text)
  const start = constants.logEventTypes.URL_REQUEST_START_JOB
  if (start === undefined) throw new Error('the network log does not name the start of a request')
  const asked = events.flatMap(({ type, params }) => {
    if (type !== start || !params?.url || !/^(?:https?|wss?):/.test(params.url)) return []
    const isByBrowser = params.initiator === 'not an origin' && params.request_type !== 'main frame'
    return isByBrowser ? [] : [`${params.url} (by ${params.initiator})`]
  })
  return [...new Set(asked)]
}

/** A log that ended with the browser may lack its last brackets. */
function read(text: string): Log {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`)
  }
}
