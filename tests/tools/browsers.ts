/** Finds the installed browsers; on Debian as root, installs what is missing. */
import { spawnSync } from 'node:child_process'

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
} as const
const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'] } as const
export type BrowserName = keyof typeof NAMES

/** The path of a browser's program. Environment variables CHROMIUM and FIREFOX win. Throws with what to install. */
export function program(browser: BrowserName): string {
  const found = find(browser) ?? (canInstall() ? install(browser) : undefined)
  if (!found) throw new Error(`${browser} was not found. Install it, or name its program in ${browser.toUpperCase()}.`)
  return found
}

function find(browser: BrowserName): string | undefined {
  const given = process.env[browser.toUpperCase()]
  if (given) return given
  for (const name of NAMES[browser]) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (status === 0) return stdout.trim()
  }
  return undefined
}

const canInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

function install(browser: BrowserName): string | undefined {
  console.log(`${browser} is missing: installing it with apt-get`)
  const packages = [...PACKAGES[browser], 'fonts-dejavu-core', 'fonts-liberation']
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env: environment })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env: environment,
  })
  return find(browser)
}
