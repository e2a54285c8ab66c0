import { type Document, type LineCounter, visit, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

interface Advice {
  readonly expected: string;
  readonly tip: string;
}

const QUOTES: Advice = {
  expected: 'a key, a colon, a space, and a value',
  tip: 'A colon after a word makes it a key. Put quotes around the whole text if it is none.',
};
/** How the parser puts it that a word stands where a key belongs. It has no code of its own. */
const KEY_ALONE = 'Implicit map keys need to be followed by map values';
const COLON: Advice = {
  expected: 'a key, a colon, a space, and a value',
  tip: 'Add the colon and the value; or indent the line if it belongs to the text above.',
};
const SPACES: Advice = {
  expected: 'spaces, two for each level',
  tip: 'Indent with spaces, never with tabs.',
};
const CONFLICT: Advice = {
  expected: 'one version of these lines',
  tip: 'Two branches changed the same lines: keep what is right, take the marks <<<<<<<, ======= and >>>>>>> out.',
};
const ALIAS: Advice = { expected: 'plain data', tip: 'Write the value out where it is needed.' };
const OTHER: Advice = {
  expected: 'YAML',
  tip: 'Compare with a neighbouring file. Text with ": " or " #" in it, or that begins with a quote, needs quotes around all of it.',
};
/** By the parser's own codes. */
const ADVICE: Partial<Record<string, Advice>> = {
  DUPLICATE_KEY: { expected: 'each key once', tip: 'Merge the two.' },
  TAB_AS_INDENT: SPACES,
  BAD_INDENT: {
    expected: 'lines indented by two spaces for each level, and brackets and quotes that close',
    tip: 'Look at this line and the one above it.',
  },
  MISSING_CHAR: {
    expected: 'the end of what a quote or bracket opened',
    tip: 'A quote or bracket that opens must close; look for it above this place.',
  },
  MULTIPLE_DOCS: {
    expected: 'one entry',
    tip: 'One entry a file: take out the "---" line and what follows it.',
  },
  TAG_RESOLVE_FAILED: { expected: 'plain data', tip: 'Take out the word that begins with "!".' },
  MULTILINE_IMPLICIT_KEY: QUOTES,
  BLOCK_AS_IMPLICIT_KEY: QUOTES,
};
/** These stand alone; of the others each is mostly the consequence of the one before. */
const INDEPENDENT = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'];

/** What is wrong with a file as YAML. Aliases, tags and repeated keys count too: entries are plain data. */
export function findSyntaxProblems({
  document,
  lines,
  file,
  text,
}: {
  document: Document.Parsed;
  lines: LineCounter;
  file: string;
  text: string;
}): Problem[] {
  const toProblem = (offset: number, message: string, advice: Advice): Problem => {
    const { line, col } = lines.linePos(offset);
    const found = text.split('\n')[line - 1]?.trim().slice(0, 100) || 'an empty line';
    const place = { file, line, column: col };
    return { code: 'syntax', level: 'error', ...place, message, found, ...advice, fixable: false };
  };
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) return [toProblem(conflict.index, 'a merge conflict is not resolved', CONFLICT)];

  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return chooseErrors(errors).map(({ code, message, pos }) => {
      const advice = message.startsWith(KEY_ALONE) ? COLON : (ADVICE[code] ?? OTHER);
      return toProblem(pos[0], lowerFirst(message.split('\n')[0] ?? message), advice);
    });
  }
  const aliases: Problem[] = [];
  visit(document, {
    Alias: (_, node) => {
      aliases.push(toProblem(node.range?.[0] ?? 0, `"*${node.source}" is a YAML alias`, ALIAS));
    },
  });
  return aliases;
}

function chooseErrors(errors: readonly YAMLError[]): YAMLError[] {
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  if (tab) return [tab];
  const first = errors.find(({ code }) => !INDEPENDENT.includes(code));
  return errors.filter((error) => error === first || INDEPENDENT.includes(error.code));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
