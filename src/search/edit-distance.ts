/**
 * Damerau–Levenshtein distance (optimal string alignment) with costs for how people mistype: swapped letters,
 * doubled or missed doubles, neighbouring keys and letters that sound alike cost less than a stranger's letter.
 */

/** How a query lies in a text. Costs are in edits, so 1 is one wrong letter; infinite where beyond the limit. */
export interface Alignment {
  /** What it costs to read the query as all of the text. */
  readonly whole: number;
  /** What it costs to read it as the beginning of the text, and where in the text that ends. */
  readonly beginning: number;
  readonly end: number;
}

/** Texts beyond this many letters are compared by their beginning. */
const LONGEST = 64;

const SWAP = 0.8;
const DOUBLED = 0.5;
const CLOSE = 0.75;
const WRONG_START = 0.25;

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SOUND_ALIKE = ['aeiouy', 'ckqg', 'sczx', 'fvp', 'mn', 'bp', 'dt', 'gj', 'vw', 'lr'];

const close = new Set<string>();
for (const group of SOUND_ALIKE) for (const one of group) for (const other of group) close.add(one + other);
KEYBOARD.forEach((row, r) => {
  for (let i = 0; i < row.length; i++) {
    for (const other of [row[i + 1], KEYBOARD[r + 1]?.[i], KEYBOARD[r + 1]?.[i - 1]]) {
      if (other === undefined) continue;
      close.add(`${row[i]}${other}`);
      close.add(`${other}${row[i]}`);
    }
  }
});

/** `CLOSE` or 1 for each pair of the letters a–z. */
const REPLACEMENTS = new Float64Array(26 * 26).fill(1);
for (const pair of close) REPLACEMENTS[(pair.charCodeAt(0) - 97) * 26 + pair.charCodeAt(1) - 97] = CLOSE;

function replacement(one: number, other: number): number {
  const a = one - 97;
  const b = other - 97;
  return a >= 0 && a < 26 && b >= 0 && b < 26 ? (REPLACEMENTS[a * 26 + b] ?? 1) : 1;
}

let before = new Float64Array(LONGEST + 1);
let above = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);

/** The cheapest ways to read `query` as `text` from `from` on; null where all cost more than `limit`. */
export function align(
  query: string,
  { text, from = 0, limit }: { text: string; from?: number; limit: number },
): Alignment | null {
  // Each letter too many or too few costs at least half an edit.
  const drift = Math.ceil(limit * 2);
  const rows = Math.min(query.length, LONGEST);
  const columns = Math.min(text.length - from, LONGEST, rows + drift);
  if (rows - columns > drift) return null;
  above[0] = 0;
  for (let j = 1; j <= columns; j++)
    above[j] = (above[j - 1] ?? 0) + missCost(text, { at: from + j - 1, first: from });
  let leastAbove = 0;
  for (let i = 1; i <= rows; i++) {
    const letter = query.charCodeAt(i - 1);
    const previous = query.charCodeAt(i - 2);
    const extra = letter === previous ? DOUBLED : 1;
    const first = Math.max(1, i - drift);
    const last = Math.min(columns, i + drift);
    row[first - 1] = first === 1 ? (above[0] ?? 0) + extra : Infinity;
    let least = row[first - 1] ?? 0;
    for (let j = first; j <= last; j++) {
      const own = text.charCodeAt(from + j - 1);
      const lastOwn = j > 1 ? text.charCodeAt(from + j - 2) : 0;
      let cost =
        (above[j - 1] ?? 0) +
        (letter === own ? 0 : replacement(letter, own) + (i === 1 && j === 1 ? WRONG_START : 0));
      if (j < i + drift) cost = Math.min(cost, (above[j] ?? 0) + extra);
      cost = Math.min(cost, (row[j - 1] ?? 0) + (own === lastOwn ? DOUBLED : 1));
      if (i > 1 && letter === lastOwn && previous === own && letter !== own)
        cost = Math.min(cost, (before[j - 2] ?? 0) + SWAP);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back over one row, none reaches over two.
    if (least > limit && leastAbove > limit) return null;
    leastAbove = least;
    [before, above, row] = [above, row, before];
  }
  const whole = from + columns === text.length ? within(limit, above[columns]) : Infinity;
  let end = Math.max(0, rows - drift);
  for (let j = end + 1; j <= columns; j++) if ((above[j] ?? 0) <= (above[end] ?? 0)) end = j;
  const beginning = within(limit, above[end]);
  return Math.min(whole, beginning) === Infinity ? null : { whole, beginning, end: from + end };
}

function within(limit: number, cost = Infinity): number {
  return cost <= limit ? cost : Infinity;
}

/** What it costs to have left out a letter of the text. */
function missCost(text: string, { at, first }: { at: number; first: number }): number {
  return at > first && text.charCodeAt(at) === text.charCodeAt(at - 1) ? DOUBLED : 1;
}

/** How many edits a query of so many letters may be away from what it means; none below four letters. */
export function editLimit(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 6) return 1;
  if (letters < 9) return 2;
  return letters < 13 ? 3 : 4;
}
