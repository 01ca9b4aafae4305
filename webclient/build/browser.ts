import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const modules = join(import.meta.dirname, '../node_modules');

/** The browser that comes with the npm packages; HUB_BROWSER names another. Off Linux x64 it is the Chrome installed. */
export async function browser(): Promise<LaunchOptions> {
  const own = process.env.HUB_BROWSER;
  if (own) return { executablePath: own };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  return { executablePath: await unpacked() };
}

/** The package unpacks to the temporary folder under a name without its version: an older one would be taken for it. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(modules, '.cache/chromium', version);
  const before = process.env.TMPDIR;
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
