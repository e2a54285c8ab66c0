import { type Command, readArguments, UsageError } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { countNoun } from '../count-noun.ts';
import { explainMention, nameForm } from '../explain-mention.ts';
import { chooseMarked, findMentions, type TextMention } from '../find-mentions.ts';
import { listFormClaims } from '../form-claims.ts';
import { openLexicon } from '../open-lexicon.ts';
import { readTexts } from '../read-text.ts';

export const spot: Command = {
  summary: 'show what the matcher finds in a text, and why',
  help: `spot FILE|FOLDER|URL|-… [--all] [--json]

Runs the matcher that readers run over plain text, Markdown (.md) or HTML (.html), and prints
what a reader sees marked: offset, words, entry, score, form, and why it was taken. "-" reads standard input.
Of a folder the texts right in it are read.

  --all    every mention: also repeated ones in a section, and those in menus, buttons and hidden
           parts, which readers do not see marked
  --json   [{file, text, mentions: [{start, end, text, id, form, score, why}]}]; start and end
           are UTF-16 offsets into "text", the text without any markup

Exit code: 0, or 2 where a text cannot be read.`,
  async run(call) {
    const { positionals, values } = readArguments(call, { all: { type: 'boolean', default: false } });
    if (positionals.length === 0)
      throw new UsageError('Which text? Name a file, a folder, an address, or "-".');
    const texts = await readTexts(positionals);
    const { collection } = checkFromDisk(call);
    const lexicon = openLexicon(collection);
    const claims = listFormClaims(collection.entries);
    const spotted = texts.map(({ name, ...text }) => {
      const all = findMentions(lexicon, text);
      const mentions = values.all ? all : chooseMarked(all, text);
      return {
        file: name,
        text: text.text,
        mentions: mentions.map((one) => ({ ...one, form: nameForm(one, claims) })),
      };
    });
    if (call.json) call.print(JSON.stringify(spotted, null, 2));
    else call.print(spotted.map(describeText).join('\n\n'));
    return 0;
  },
};

function describeText({
  file,
  mentions,
}: {
  file: string;
  mentions: (TextMention & { form: string })[];
}): string {
  const entries = new Set(mentions.map(({ id }) => id)).size;
  const head = `${file}: ${countNoun(mentions.length, 'mention')} of ${countNoun(entries, 'entry', 'entries')}`;
  const lines = mentions.map((mention) => {
    const { start, text, id, form, score } = mention;
    const words = text.replace(/\s+/g, ' ');
    return `${String(start).padStart(7)}  ${words} → ${id}  ${score}  form "${form}": ${explainMention(mention)}`;
  });
  return [head, ...lines].join('\n');
}
