import { expect, test } from 'vitest'
import { requestsIn } from './net-log.ts'

const START = 121
const log = (...asked: object[]) =>
  `{"constants": {"logEventTypes": {"URL_REQUEST_START_JOB": ${START}}},\n"events": [\n${asked
    .map((params) => JSON.stringify({ type: START, params }))
    .join(',\n')}`
const BY_BROWSER = {
  initiator: 'not an origin',
  request_type: 'other',
  url: 'https://update.googleapis.com/service/update2/json',
}
const BY_US = {
  initiator: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  request_type: 'other',
  url: 'https://telemetry.example/read?term=herat',
}

test('what the extension, a page or a new tab asks for is told, with who asked', () => {
  const tab = { initiator: 'not an origin', request_type: 'main frame', url: 'https://welcome.example/' }
  expect(requestsIn(`${log(BY_BROWSER, BY_US, tab, BY_US)}]}`)).toEqual([
    `${BY_US.url} (by ${BY_US.initiator})`,
    'https://welcome.example/ (by not an origin)',
  ])
})

test('what the browser asks for itself, and ends of requests, are not', () => {
  expect(requestsIn(`${log(BY_BROWSER, { net_error: -105 })}]}`)).toEqual([])
})

test('a log that was cut off at its end is read all the same; one without the right event is an error', () => {
  expect(requestsIn(`${log(BY_US)},\n`)).toHaveLength(1)
  expect(() => requestsIn('{"constants": {"logEventTypes": {}}, "events": []}')).toThrow('start of a request')
})
