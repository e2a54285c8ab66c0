import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Kind } from '../../model/entry.ts';
import type { Collection } from '../collection.ts';
import { type Command, readArguments, UsageError } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { suggest } from '../did-you-mean.ts';
import { isId } from '../field-schema.ts';
import { findCollisions } from '../find-collisions.ts';
import { TERMS_FOLDER } from '../read-sources.ts';
import { proposeId, scaffoldEntry } from '../scaffold-entry.ts';
import { writeSource } from '../write-source.ts';

export const create: Command = {
  summary: 'start the file of a new entry, every field explained in place',
  help: `new "Term" [--id ID] [--kind KIND] [--topic TOPIC]… [--json]

Writes ${TERMS_FOLDER}/<id>.yml for the term, with every field explained in place, and names
entries that already claim its words or come near it. Then fill the file in, and run "check".

  --id ID        instead of the id made from the term
  --kind KIND    one of ${KINDS.slice(0, 6).join(', ')},
                 ${KINDS.slice(6).join(', ')}
  --topic TOPIC  an id of glossary/topics.yml; up to three
  --json         {id, file, claimedBy: [ids], near: [ids]}

Exit code: 0 where the file was written, 1 where an entry already claims the term, 2 where the
call is wrong.`,
  async run(call) {
    const { positionals, values } = readArguments(call, {
      id: { type: 'string' },
      kind: { type: 'string' },
      topic: { type: 'string', multiple: true },
    });
    const [term, ...more] = positionals;
    if (term === undefined || term.trim() === '')
      throw new UsageError('Which term? Put it in quotes: new "Entity List".');
    if (more.length > 0)
      throw new UsageError(`One term at a time; put quotes around it: new "${positionals.join(' ')}".`);

    const { collection } = checkFromDisk(call);
    const kind = readKind(values.kind);
    const topics = values.topic ?? [];
    checkTopics(topics, collection);
    const id = values.id ?? proposeId(term);
    checkId(id, term);
    const file = `${TERMS_FOLDER}/${id}.yml`;
    if (existsSync(join(call.root, file))) throw new UsageError(`${file} exists already. Open it instead.`);
    const redirected = collection.redirects[id];
    if (redirected !== undefined) {
      throw new UsageError(
        `"${id}" is an old name of "${redirected}" (glossary/redirects.yml). Take the redirect out first.`,
      );
    }

    const { claimedBy, near } = findCollisions(collection, term);
    const isFree = claimedBy.length === 0;
    if (isFree) {
      const text = scaffoldEntry({ id, term: term.trim(), kind, topics, today: call.today }, collection);
      writeSource({ root: call.root, file, text });
    }
    if (call.json) call.print(JSON.stringify({ id, file: isFree ? file : null, claimedBy, near }, null, 2));
    else call.print(describe({ term, id, file, claimedBy, near }));
    return isFree ? 0 : 1;
  },
};

function describe({
  term,
  id,
  file,
  claimedBy,
  near,
}: {
  term: string;
  id: string;
  file: string;
  claimedBy: readonly string[];
  near: readonly string[];
}): string {
  const similar =
    near.length > 0 ? `Entries that come near: ${near.join(', ')}. Would a form there be enough?\n` : '';
  if (claimedBy.length > 0) {
    return `"${term}" is a form of ${claimedBy.join(', ')} already; nothing was written.
${similar}To give it an entry of its own, take the form out of ${TERMS_FOLDER}/${claimedBy[0]}.yml first.`;
  }
  return `${file} written.
${similar}Next: fill it in, then "npm run glossary -- check ${id}" until it has no errors,
then "npm run glossary -- fix ${id}" to tidy it up.`;
}

function checkId(id: string, term: string): void {
  if (isId(id)) return;
  throw new UsageError(
    id === ''
      ? `No id can be made of "${term}": it needs a Latin letter or a digit. Give one with --id.`
      : `"${id}" is no id: it takes lowercase letters, digits and hyphens, at most 64.`,
  );
}

function readKind(name: string | undefined): Kind | null {
  if (name === undefined) return null;
  const kind = KINDS.find((one) => one === name);
  if (!kind)
    throw new UsageError(`"${name}" is no kind. ${suggest(name, KINDS, `The kinds: ${KINDS.join(', ')}.`)}`);
  return kind;
}

function checkTopics(names: readonly string[], { topics }: Collection): void {
  const ids = topics.map(({ id }) => id);
  for (const name of names) {
    if (!ids.includes(name))
      throw new UsageError(`"${name}" is no topic. ${suggest(name, ids, `The topics: ${ids.join(', ')}.`)}`);
  }
}
