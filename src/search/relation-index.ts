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

const WHO = 'who';

/** What it is worth to be to a named entry what the query asks for. */
const ASKED_FOR = 0.6;

/** Finds entries by what they are to an entry that the query names: "head of Nvidia", "rival of Arm". */
export class RelationIndex {
  readonly #names = new Map<string, number>();
  /** For each entry, which others say what they are to it. */
  readonly #related: readonly { readonly type: RelationType; readonly from: number }[][];

  constructor(glossary: Glossary, labels: readonly Label[]) {
    for (const { kind, canonicalJoined, entry } of labels)
      if (kind !== 'ask') this.#names.set(canonicalJoined, entry);
    const positions = new Map(glossary.entries.map(({ id }, index) => [id, index]));
    this.#related = glossary.entries.map(() => []);
    glossary.entries.forEach((entry, from) => {
      for (const { type, entry: id } of entry.relations)
        this.#related[positions.get(id) ?? -1]?.push({ type, from });
    });
  }

  *find(query: Wording): Iterable<Hit> {
    const { canonical } = query;
    for (let from = 0; from < canonical.length; from++) {
      let name = '';
      for (let to = from; to < canonical.length; to++) {
        name += canonical[to] ?? '';
        const named = this.#names.get(name);
        if (named === undefined) continue;
        const rest = [...query.words.slice(0, from), ...query.words.slice(to + 1)];
        yield* this.#answers(named, rest.filter((word) => word === WHO || !isEmptyWord(word)).map(stem));
      }
    }
  }

  *#answers(named: number, rest: readonly string[]): Iterable<Hit> {
    for (const { type, from } of this.#related[named] ?? []) {
      const roles = roleStems.get(type);
      const met = rest.filter((root) => roles?.has(root)).length;
      if (met > 0)
        yield { entry: from, label: null, tier: 'meaning', score: ASKED_FOR * (met / rest.length) ** 2 };
    }
  }
}
