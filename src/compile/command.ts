import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a verb is given and where its output goes; a test hands in a list instead of the terminal. */
export interface Call {
  /** What stands after the verb, without the options that every verb has. */
  readonly args: readonly string[];
  /** Whether the output is for a machine. */
  readonly json: boolean;
  /** Folder that `glossary/` lies in. */
  readonly root: string;
  readonly today: string;
  print(text: string): void;
}

/** One verb of `npm run glossary`. */
export interface Command {
  /** One line for the list of verbs. */
  readonly summary: string;
  /** The whole of `--help`. */
  readonly help: string;
  /** Resolves to the exit code. Throws `UsageError` where the call itself is wrong. */
  run(call: Call): Promise<number>;
}

/** The call cannot be understood or carried out; the message is for the person who typed it. */
export class UsageError extends Error {}

/** Reads the arguments of a verb; an unknown option or a missing value is a usage error. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(call: Call, options: Options) {
  try {
    return parseArgs({ args: [...call.args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
