import { type Command, readArguments } from '../command.ts';
import { SCHEMA_FILE, writeJsonSchema } from '../json-schema.ts';
import { writeSource } from '../write-source.ts';

export const schema: Command = {
  summary: `write ${SCHEMA_FILE} for editors`,
  help: `schema [--json]

Writes ${SCHEMA_FILE}, from which editors know the keys and values of an entry.
With --json the schema is printed instead of written.`,
  async run(call) {
    readArguments(call, {});
    const text = writeJsonSchema();
    if (call.json) {
      call.print(text.trimEnd());
    } else {
      writeSource({ root: call.root, file: SCHEMA_FILE, text });
      call.print(`${SCHEMA_FILE} written.`);
    }
    return 0;
  },
};
