// npm run bench:matcher: how fast we find terms, beside what people would use instead.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compileFromDisk } from '../../src/compile/compile-from-disk.ts';
import { ROOT } from '../source-files.ts';
import { DictionaryMaker } from './dictionary.ts';
import { FINDING, openLexicon, PLAIN, WITH_SENSES } from './ours.ts';
import { readPageText } from './page-text.ts';
import { PEERS } from './peers.ts';
import { showProgress } from './progress.ts';
import { type Result, race } from './race.ts';
import { type BenchSection, recordBench } from './record.ts';
import { raceChart, raceTable, senseTable, worstCaseTable } from './report.ts';
import { measureSenses } from './senses.ts';
import { measureWorstCases } from './worst-cases.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    json: { type: 'string' },
    'only-ours': { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

const blocks = readPageText();
const characters = blocks.reduce((sum, { length }) => sum + length, 0);
const shipped = compileFromDisk({ root: ROOT });
const shippedForms = shipped.forms.flatMap(({ forms }) => forms).length;
const shippedCues = shipped.forms.flatMap(({ cues }) => [...cues.for, ...cues.against]).length;
const measured = `${blocks.length.toLocaleString('en')} blocks, ${characters.toLocaleString('en')} characters of documentation.
Floor: one charCodeAt pass over the same blocks. Ratios and speeds are medians of interleaved rounds.
We match derived forms, rules for case and folding on top of what the peers do, unless the row says “plain words”.
The glossary that is shipped: ${shippedForms} forms and ${shippedCues} cues in ${kilobytes(gzipSync(shipped.lexicon).length)} kB (gzip).`;
console.log(measured);

const maker = new DictionaryMaker(blocks);
const ours = [FINDING, PLAIN, WITH_SENSES];
const results: Result[] = [];
const sections: BenchSection[] = [];
const report = (section: BenchSection): void => {
  showProgress('');
  console.log(`\n### ${section.title}\n\n${section.body}`);
  sections.push(section);
};
for (const size of values.sizes.split(',').map(Number)) {
  const dictionary = maker.draw(size);
  const cues = dictionary.entriesWithCues.flatMap((entry) => [
    ...entry.cues.for,
    ...entry.cues.against,
  ]).length;
  const raced = race({
    contenders: values['only-ours'] ? ours : [...ours, ...PEERS],
    dictionary,
    blocks,
    progress: (what) => showProgress(`${size.toLocaleString('en')} forms: ${what}`),
  });
  results.push(...raced);
  report({
    title: `${size.toLocaleString('en')} forms (${dictionary.derivedForms.length.toLocaleString('en')} with the derived ones, ${cues.toLocaleString('en')} cues for senses)`,
    body: raceTable(raced),
  });
}
showProgress('senses');
const senses = measureSenses(openLexicon(shipped.lexicon));
report({
  title: 'What senses cost on whole pages, with the glossary that is shipped',
  body: senseTable(senses),
});
showProgress('worst cases');
const worstCases = measureWorstCases();
report({ title: 'The most hostile blocks', body: worstCaseTable(worstCases) });
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ results, senses, worstCases }, null, 2)}\n`);
if (values.record) {
  recordBench({
    name: 'matcher',
    title: 'Finding terms',
    measured,
    chart: raceChart(results),
    sections,
  });
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
