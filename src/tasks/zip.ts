// npm run zip: the archives that the stores take, and the sources that reviewers build from.
import { runTool } from './run-tool.ts';

for (const args of [['zip'], ['zip', '-b', 'firefox']]) {
  const { succeeded, output } = await runTool({ command: 'wxt', args });
  console.log(output);
  if (!succeeded) process.exitCode = 1;
}
