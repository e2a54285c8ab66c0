import { type Command, readArguments, UsageError } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { startPreview } from '../preview-server.ts';
import { selectEntries } from '../select-entries.ts';

export const preview: Command = {
  summary: 'show an entry as its readers will see it',
  help: `preview ID [--json]

Opens a page with the popover and the popup of the entry, and reloads it whenever a file of the
glossary changes. Mistakes are shown in place of the page. Ctrl-C ends it.

  --json  {address}, and no browser is opened

Exit code: 0, or 2 where there is no such entry.`,
  async run(call) {
    const { positionals } = readArguments(call, {});
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0)
      throw new UsageError('Which entry? Name one by its id: preview gpu.');
    selectEntries(checkFromDisk(call).collection, [id]);
    const server = await startPreview({ root: call.root, id, open: !call.json && hasScreen() });
    const { address } = server;
    call.print(call.json ? JSON.stringify({ address }) : `${address}\nCtrl-C ends the preview.`);
    await new Promise((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await server.close();
    return 0;
  },
};

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}
