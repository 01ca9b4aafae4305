import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** JavaScript that a first visit needs before it shows 今日, compressed. A cheap phone on office Wi-Fi is the measure. */
const MOST_KB = 150;
const FIRST_SCREENS = ['src/today/TodayScreen.tsx'];

/** Fails the build when the first load grows past the budget; what is loaded later does not count. */
export function budget(): Plugin {
  return {
    name: 'hub-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap(file =>
          file.type === 'chunk' ? [[file.fileName, file] as const] : [],
        ),
      );
      const needed = new Set<string>();
      const need = (name: string) => {
        if (needed.has(name)) return;
        needed.add(name);
        chunks.get(name)?.imports.forEach(need);
      };
      for (const chunk of chunks.values()) {
        const screen = FIRST_SCREENS.some(path => chunk.facadeModuleId?.endsWith(path));
        if (chunk.isEntry || screen) need(chunk.fileName);
      }
      const bytes = [...needed].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0);
      const kb = bytes / 1000;
      if (kb > MOST_KB)
        this.error(`The first load is ${kb.toFixed(1)} kB of compressed JavaScript; ${MOST_KB} are allowed`);
      this.info(`First load: ${kb.toFixed(1)} of ${MOST_KB} kB compressed JavaScript`);
    },
  };
}
