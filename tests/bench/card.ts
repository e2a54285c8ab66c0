// npm run bench:card: what a card costs the page that it opens in, and what a pointer costs that moves over marks.
import { parseArgs } from 'node:util';
import { cardChart, cardSections } from './card/card-report.ts';
import { runRounds } from './card/rounds.ts';
import { showProgress } from './progress.ts';
import { recordBench } from './record.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    record: { type: 'boolean', default: false },
  },
});

const measured = `Both browsers open pages with Glosslight as it is built, with every mention marked; the pointer comes to rest on
a term. Times are the processor's on the page's main thread, from the end of the hover delay until the card is painted,
from Chromium's trace events and Firefox's profiler; what the background does is not in them. What is loaded ahead during
the delay has a column of its own (in Firefox with all else that the thread does), and so has the wait by the clock. A
second card is another term's, in the same page. A move is charged with all script of the extension until the next move,
in Firefox by the clock and with the page's own. Medians of ${values.rounds} rounds.`;
console.log(measured);

const results = await runRounds(Number(values.rounds), showProgress);
showProgress('');
const sections = cardSections(results);
for (const { title, body } of sections) console.log(`\n### ${title}\n\n${body}`);
if (values.record) {
  recordBench({
    name: 'card',
    title: 'What a card costs',
    measured,
    browsers: results.map(({ browser }) => browser),
    chart: cardChart(results),
    sections,
  });
}
