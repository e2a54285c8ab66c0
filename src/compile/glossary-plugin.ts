import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileFromDisk, GlossaryError } from './compile-from-disk.ts';

/** Apart, for nothing is to load the lexicon that only shows the glossary. */
const MODULES = ['virtual:glossary', 'virtual:lexicon'] as const;

/** Serves these modules, compiled from the files under `root`. Errors in those fail the build with the report. */
export function glossaryPlugin({ root }: { root: string }): Plugin {
  const folder = join(root, 'glossary') + sep;
  // A real file stands for the whole folder, because a dev server reloads what a changed file is part of.
  const stamp = join(folder, 'topics.yml');
  const idOf = (name: string): string => `${stamp}?${name}`;
  return {
    name: 'glosslight-glossary',
    enforce: 'pre',
    resolveId: (id) => (MODULES.some((name) => name === id) ? idOf(id) : null),
    load(id) {
      const name = MODULES.find((one) => idOf(one) === id);
      if (name === undefined) return null;
      try {
        const { glossary, lexicon } = compileFromDisk({ root });
        return name === 'virtual:lexicon'
          ? `export const lexicon = ${JSON.stringify(lexicon)};`
          : `export const glossary = JSON.parse(${JSON.stringify(JSON.stringify(glossary))});`;
      } catch (error) {
        if (!(error instanceof GlossaryError)) throw error;
        return this.error({ message: error.message, stack: '' });
      }
    },
    configureServer({ watcher }) {
      watcher.on('all', (_, file) => {
        if (!file.startsWith(folder) || file === stamp) return;
        watcher.emit('change', stamp);
        watcher.emit('all', 'change', stamp);
      });
    },
  };
}
