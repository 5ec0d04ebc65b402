/** What makes a release: archives whose bytes depend on their files alone, and what has to be true before. Pure. */
import { createHash } from 'node:crypto'
import { type Zippable, zipSync } from 'fflate'

/** Path, with forward slashes → bytes. */
export type Files = Record<string, Uint8Array>

/** A zip writes local time, and its clock begins in 1980: the same wall-clock time in every zone. */
const always = () => new Date(1980, 0, 2)

/** A zip of the files: sorted, at one fixed time, without the attributes of any file system. The same files give the same bytes. */
export function zipped(files: Files): Uint8Array {
  const sorted: Zippable = {}
  for (const path of Object.keys(files).sort())
    sorted[path] = [files[path]!, { mtime: always(), level: 9, os: 0, attrs: 0 }]
  return zipSync(sorted)
}

/** Lines as `sha256sum --check` reads them. */
export const sums = (files: Files): string =>
  Object.entries(files)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('')

export type Standing = {
  /** Of manifest.json, and what the others must agree with. */
  version: string
  packageVersion: string
  lockVersion: string
  changelog: string
  /** What git calls changed; empty when all is committed. */
  uncommitted: string
}

/** What still stands in the way of a release, in words. */
export function notReady({ version, packageVersion, lockVersion, changelog, uncommitted }: Standing): string[] {
  const [, newest, body] = /^## (\S+)[^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? []
  return [
    ...(/^\d+(\.\d+){0,3}$/.test(version) ? [] : [`manifest.json: ${version} is not a version that stores take`]),
    ...(packageVersion === version ? [] : [`package.json says ${packageVersion}, manifest.json ${version}`]),
    ...(lockVersion === version ? [] : [`package-lock.json says ${lockVersion}, manifest.json ${version}`]),
    ...(newest === version ? [] : [`CHANGELOG.md begins with ${newest ?? 'no version'}, not with ${version}`]),
    ...(newest !== version || /^- /m.test(body ?? '') ? [] : [`CHANGELOG.md says nothing about ${version}`]),
    ...(uncommitted.trim() ? [`not committed:\n${uncommitted.trimEnd()}`] : []),
  ]
}
