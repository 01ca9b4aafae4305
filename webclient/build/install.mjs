// npm ci only when the lock file changed since the last one: an unchanged tree costs milliseconds.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.lock-hash'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''

if (present !== wanted) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' })
  mkdirSync('node_modules', { recursive: true })
  writeFileSync(stamp, wanted)
}
