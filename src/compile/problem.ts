/** A place in a file, 1-based, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the glossary, told so that a person can mend it. */
export interface Problem {
  /** Name of the rule, for searching and for talking about it. */
  readonly code: string;
  /** Errors stop the build; warnings ask for a second look. */
  readonly level: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  /** What to do about it. */
  readonly tip: string | null;
  /** True: `npm run glossary -- fix` mends it. */
  readonly fixable: boolean;
}

/** Orders problems as a reader meets them: file by file, from the top. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === 'error');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
