import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SOURCE = new URL('../src/shell/sw.js', import.meta.url);
const PAGES = ['../index.html', '../panel.html', '../kiosk.html'];
const FIXED = ['/', '/panel.html', '/kiosk.html', '/icon.svg', '/manifest.webmanifest'];

/** Writes /sw.js with the list of what the shell consists of; its version follows from the names, which carry hashes. */
export function serviceWorker(): Plugin {
  return {
    name: 'hub-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter(name => /\.(js|css)$/.test(name));
      const shell = [...FIXED, ...files.map(name => `/${name}`).sort()];
      const worker = readFileSync(SOURCE, 'utf8');
      const hash = createHash('sha256').update(shell.join()).update(worker);
      for (const page of PAGES) hash.update(readFileSync(new URL(page, import.meta.url)));
      const version = hash.digest('hex').slice(0, 12);
      const filled = `const VERSION = '${version}';\nconst SHELL = ${JSON.stringify(shell)};\n${worker}`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: filled });
    },
  };
}
