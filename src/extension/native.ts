/**
 * Stands in for the polyfill inside pages: both browsers have a promise-based `browser` of their own (Chromium since 148),
 * and three kilobytes in every tab buy nothing. build.mjs puts this in its place for gate and content.
 */
import type Browser from 'webextension-polyfill'

export default (globalThis as unknown as { browser: typeof Browser }).browser
