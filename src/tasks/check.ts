// npm run check: types, lint, format, dead code.
import { CHECK_STAGES } from './check-stages.ts';
import { countsLine, runStages } from './stages.ts';

const counts = await runStages(CHECK_STAGES);
console.log(`\n${countsLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
