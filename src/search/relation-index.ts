import type { Glossary, RelationType } from '../model/entry.ts';
import type { Label, Wording } from './label.ts';
import { isEmptyWord } from './question.ts';
import { stem } from './stem.ts';
import type { Hit } from './tiers.ts';

/** Words that a learner may have for what an entry is to another: the head of it, a rival of it. */
const ROLES: Readonly<Partial<Record<RelationType, string>>> = {
  'is-a': 'kind type example sort',
  'part-of': 'part piece component',
  'made-by': 'made product model chatbot',
  makes: 'made makes maker creator developer company behind builds owner owns',
  leads: 'leads leader runs head boss chief ceo chairman president director founder who',
  'based-in': 'company firm organisation',
  'home-of': 'country home',
  undermines: 'threat danger weakens',
  'response-to': 'answer response reaction',
  'rival-of': 'rival competitor alternative opponent enemy',
};

const roleStems = new Map(
  Object.entries(ROLES).map(([type, words]) => [type, new Set(words.split(' ').map(stem))] as const),
);

const allRoles = new Set([...roleStems.values()].flatMap((roots) => [...roots]));

const WHO = 'who';

/** What it is worth to be to a named entry what the query asks for. */
const ASKED_FOR = 0.6;

/** Finds entries by what they are to an entry that the query names: "head of Nvidia", "rival of Arm". */
export class RelationIndex {
  readonly #glossary: Glossary;
  readonly #labels: readonly Label[];
  /** Made at the first query that has a role. */
  #index: NamesAndRelations | null = null;

  constructor(glossary: Glossary, labels: readonly Label[]) {
    this.#glossary = glossary;
    this.#labels = labels;
  }

  *find(query: Wording): Iterable<Hit> {
    if (query.words.length < 2 || !query.words.some((word) => allRoles.has(stem(word)))) return;
    this.#index ??= readIndex(this.#glossary, this.#labels);
    const { canonical } = query;
    for (let from = 0; from < canonical.length; from++) {
      let name = '';
      for (let to = from; to < canonical.length; to++) {
        name += canonical[to] ?? '';
        const named = this.#index.names.get(name);
        if (named === undefined) continue;
        const rest = [...query.words.slice(0, from), ...query.words.slice(to + 1)];
        yield* answer(this.#index.related[named] ?? [], rest.filter(mayBeRole).map(stem));
      }
    }
  }
}

function mayBeRole(word: string): boolean {
  return word === WHO || !isEmptyWord(word);
}

interface Related {
  readonly type: RelationType;
  readonly from: number;
}

interface NamesAndRelations {
  /** For each name, its entry. */
  readonly names: ReadonlyMap<string, number>;
  /** For each entry, which others say what they are to it. */
  readonly related: readonly (readonly Related[])[];
}

function readIndex({ entries }: Glossary, labels: readonly Label[]): NamesAndRelations {
  const names = new Map<string, number>();
  for (const { kind, canonicalJoined, entry } of labels)
    if (kind !== 'ask') names.set(canonicalJoined, entry);
  const positions = new Map(entries.map(({ id }, index) => [id, index]));
  const related: Related[][] = entries.map(() => []);
  entries.forEach(({ relations }, from) => {
    for (const { type, entry } of relations) related[positions.get(entry) ?? -1]?.push({ type, from });
  });
  return { names, related };
}

function* answer(related: readonly Related[], rest: readonly string[]): Iterable<Hit> {
  for (const { type, from } of related) {
    const roles = roleStems.get(type);
    const met = rest.filter((root) => roles?.has(root)).length;
    if (met > 0)
      yield { entry: from, label: null, tier: 'meaning', score: ASKED_FOR * (met / rest.length) ** 2 };
  }
}
