import type { CitationIndex } from '../model/citation-index.ts';
import type { Entry } from '../model/entry.ts';

/**
 * The entries that one builds upon, in the order to read them: those that its brief names, what it needs and what it
 * is a kind of. Where one of them builds upon another, that other comes first.
 */
export function listPrerequisites(index: CitationIndex, entry: Entry): readonly Entry[] {
  const wanted = new Set(buildsUpon(index, entry));
  const ordered = new Set<Entry>();
  const place = (one: Entry, above: readonly Entry[]): void => {
    // Two entries may explain each other; then the one that was named first is read first.
    if (ordered.has(one) || above.includes(one)) return;
    for (const deeper of buildsUpon(index, one)) if (wanted.has(deeper)) place(deeper, [...above, one]);
    ordered.add(one);
  };
  for (const one of wanted) place(one, []);
  return [...ordered];
}

function buildsUpon({ entries }: CitationIndex, entry: Entry): readonly Entry[] {
  const named = entry.brief.flatMap((run) => (typeof run === 'string' ? [] : run.entry));
  const needed = entry.relations
    .filter(({ type }) => type === 'is-a' || type === 'needs')
    .map((relation) => relation.entry);
  const found = new Set([...needed, ...named].flatMap((id) => entries.get(`${entry.pack}/${id}`) ?? []));
  return [...found].filter((one) => one !== entry);
}
