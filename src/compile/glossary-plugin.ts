import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileFromDisk, GlossaryError } from './compile-from-disk.ts';

const NAME = 'virtual:glossary';

/** Serves `virtual:glossary`, compiled from the files under `root`. Errors in them fail the build with the report. */
export function glossaryPlugin({ root }: { root: string }): Plugin {
  const folder = join(root, 'glossary') + sep;
  // A real file stands for the whole folder, because a dev server reloads what a changed file is part of.
  const stamp = join(folder, 'topics.yml');
  const moduleId = `${stamp}?compiled`;
  return {
    name: 'glosslight-glossary',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? moduleId : null),
    load(id) {
      if (id !== moduleId) return null;
      try {
        const { glossary, lexicon } = compileFromDisk({ root });
        return `export const glossary = JSON.parse(${JSON.stringify(JSON.stringify(glossary))});
export const lexicon = ${JSON.stringify(lexicon)};`;
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
