import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';

const NOTICES = 'THIRD-PARTY.txt';

/** Modules that have no file, by how their names begin, and the package whose work they are; null: ours. */
const VIRTUAL: readonly (readonly [start: string, owner: string | null])[] = [
  ['\0browser-in-pages', null],
  ['\0rolldown/', 'rolldown'],
  ['\0virtual:wxt-', 'wxt'],
  ['virtual:wxt-', 'wxt'],
];

const NO_TEXT = 'The package names this licence and holds no text of it.';

const MANIFEST = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Somebody else's work that is in what we ship. */
interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** As the package holds it. */
  readonly text: string;
}

/**
 * Watches which modules end up in the build, and writes the notices that their licences ask for. A module that is
 * neither ours nor a package's fails the build: everything shipped has a source and a licence.
 */
export function shippedPackages({ root }: { root: string }) {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'glosslight-shipped-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id, root) : null;
          if (folder !== null) folders.add(realpathSync(folder));
        }
      }
    },
  };
  return {
    plugin,
    /** To be called when all bundles are done, with the folder that they lie in. */
    writeNotices(folder: string): void {
      const packages = [...folders].map(readPackage).toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
      writeFileSync(join(folder, NOTICES), noticesText(licence, packages));
    },
  };
}

/** The folder of the package that a module belongs to; null for ours. */
export function packageFolder(id: string, root: string): string | null {
  const virtual = VIRTUAL.find(([start]) => id.startsWith(start));
  if (virtual !== undefined) return virtual[1] === null ? null : join(root, 'node_modules', virtual[1]);
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const inPackage = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
  if (inPackage !== undefined) return inPackage;
  const isOurs = [root, realpathSync(root)].some((folder) => path.startsWith(join(folder, sep)));
  if (!isOurs) throw new Error(`Nobody knows whose work ${JSON.stringify(id)} is, so it cannot be shipped.`);
  return null;
}

/** `LICENSE` of ours, then a part for each package: its name, version and licence in one line, and its words. */
export function noticesText(licence: string, packages: readonly ShippedPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence: kind, text }) =>
      `${'='.repeat(80)}\n${name} ${version} (${kind}), https://www.npmjs.com/package/${name}\n\n${text.trim()}`,
  );
  return `${[`Glosslight\n\n${licence.trim()}`, `Glosslight holds work of others, unmodified:`, ...parts].join('\n\n')}\n`;
}

function readPackage(folder: string): ShippedPackage {
  const manifest = existsSync(join(folder, 'package.json'))
    ? readFileSync(join(folder, 'package.json'), 'utf8')
    : '{}';
  const parsed = MANIFEST.safeParse(JSON.parse(manifest));
  if (!parsed.success) throw new Error(`${folder} names no licence, so it cannot be shipped.`);
  const { name, version, license } = parsed.data;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  const text = file === undefined ? NO_TEXT : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence: license, text };
}
