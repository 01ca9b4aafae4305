import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Budget {
  name: string;
  /** The page, and the screens without which it shows nothing. */
  needs: string[];
  mostKb: number;
}

const BUDGETS: Budget[] = [
  /** JavaScript that a first visit needs before it shows 今日, compressed. A cheap phone on office Wi-Fi is the measure. */
  { name: 'First load', needs: ['/index.html', 'src/today/TodayScreen.tsx'], mostKb: 150 },
  /** A cheap tablet at a door, which must be there again a second after its power. */
  { name: 'Door panel', needs: ['/panel.html'], mostKb: 20 },
  /** The kiosk at an entrance and the board in a foyer, with the drawing of floors. */
  { name: 'Kiosk', needs: ['/kiosk.html'], mostKb: 40 },
];

/** Fails the build when a first load grows past its budget; what is loaded later does not count. */
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
      for (const { name, needs, mostKb } of BUDGETS) {
        const needed = new Set<string>();
        const need = (file: string) => {
          if (needed.has(file)) return;
          needed.add(file);
          chunks.get(file)?.imports.forEach(need);
        };
        for (const chunk of chunks.values())
          if (needs.some(path => chunk.facadeModuleId?.endsWith(path))) need(chunk.fileName);
        const kb =
          [...needed].reduce((sum, file) => sum + gzipSync(chunks.get(file)?.code ?? '').length, 0) / 1000;
        if (kb > mostKb)
          this.error(`${name}: ${kb.toFixed(1)} kB of compressed JavaScript; ${mostKb} are allowed`);
        this.info(`${name}: ${kb.toFixed(1)} of ${mostKb} kB compressed JavaScript`);
      }
    },
  };
}
