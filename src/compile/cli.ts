import { type Command, UsageError } from './command.ts';
import { suggest } from './did-you-mean.ts';

/** The verbs, each loaded only when called. */
const VERBS: Record<string, () => Promise<Command>> = {
  new: async () => (await import('./commands/new.ts')).create,
  check: async () => (await import('./commands/check.ts')).check,
  fix: async () => (await import('./commands/fix.ts')).fix,
  spot: async () => (await import('./commands/spot.ts')).spot,
  search: async () => (await import('./commands/search.ts')).search,
  coverage: async () => (await import('./commands/coverage.ts')).coverage,
  diff: async () => (await import('./commands/diff.ts')).diff,
  preview: async () => (await import('./commands/preview.ts')).preview,
  schema: async () => (await import('./commands/schema.ts')).schema,
};

const USAGE_EXIT_CODE = 2;

async function runCommandLine(commandLine: readonly string[]): Promise<number> {
  const [verb, ...rest] = commandLine;
  const print = (text: string): void => console.log(text);
  if (verb === undefined || verb === '--help' || verb === 'help') {
    print(await listVerbs());
    return verb === undefined ? USAGE_EXIT_CODE : 0;
  }
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!load) {
    console.error(
      `There is no verb "${verb}". ${suggest(verb, Object.keys(VERBS), '"--help" lists the verbs.')}`,
    );
    return USAGE_EXIT_CODE;
  }
  const command = await load();
  if (rest.includes('--help')) {
    print(`npm run glossary -- ${command.help}`);
    return 0;
  }
  try {
    const { root, json, args } = takeCommonOptions(rest);
    const today = new Date().toISOString().slice(0, 10);
    return await command.run({ args, json, root, today, print });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n"npm run glossary -- ${verb} --help" explains the verb.`);
    return USAGE_EXIT_CODE;
  }
}

/** Takes out the options that every verb understands. */
function takeCommonOptions(args: readonly string[]): { root: string; json: boolean; args: string[] } {
  const rest = args.filter((argument) => argument !== '--json');
  const json = rest.length < args.length;
  const position = rest.indexOf('--root');
  if (position === -1) return { root: process.cwd(), json, args: rest };
  const [, root] = rest.splice(position, 2);
  if (root === undefined) throw new UsageError('"--root" needs the folder that "glossary/" lies in.');
  return { root, json, args: rest };
}

async function listVerbs(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(VERBS).map(async ([verb, load]) => `  ${verb.padEnd(9)} ${(await load()).summary}`),
  );
  return ['npm run glossary -- VERB [--help] [--json] [--root DIR]', '', ...lines].join('\n');
}

process.exitCode = await runCommandLine(process.argv.slice(2));
