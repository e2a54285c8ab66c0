import { countNoun } from './count-noun.ts';
import type { Problem } from './problem.ts';

/** Problems as a person reads them: file by file, each with its way out, the count at the end. */
export function reportProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const blocks = [...byFile.values()].map((inFile) => inFile.map(describeProblem).join('\n'));
  return `${blocks.join('\n\n')}\n\n${countProblems(problems)}`;
}

function describeProblem({
  level,
  file,
  line,
  column,
  code,
  message,
  found,
  expected,
  tip,
  fixable,
}: Problem): string {
  const lines = [`${file}:${line}:${column} ${level}: ${message} (${code})`];
  if (found !== null) lines.push(`    found:    ${found}`);
  if (expected !== null) lines.push(`    expected: ${expected}`);
  if (tip !== null) lines.push(`    tip:      ${tip}`);
  if (fixable) lines.push('    "npm run glossary -- fix" mends this.');
  return lines.join('\n');
}

function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${countNoun(errors, 'error')} and ${countNoun(problems.length - errors, 'warning')} in ${countNoun(files, 'file')}.`;
}
