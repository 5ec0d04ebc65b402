/**
 * Stands in for the polyfill, whose name and types the code uses: both browsers have a promise-based `browser` of their own
 * (Chromium since 148). In each door it would be ten kilobytes, and two milliseconds of every start of the background.
 * build.mjs puts this in its place.
 */
import type Browser from 'webextension-polyfill'

export default (globalThis as unknown as { browser: typeof Browser }).browser
