import { type Density, isOnFor, type Settings, siteOf } from './settings.ts';

/** What is marked on one page. */
export interface Marking {
  readonly density: Density;
  /** Whether a term, by its `pack/id`, may be marked here. */
  readonly wants: (ref: string) => boolean;
}

/** What a reader wants marked on pages of a host. `quiet`: terms of the topics that are switched off. */
export function markingFor({
  settings,
  quiet,
  host,
}: {
  readonly settings: Settings;
  readonly quiet: readonly string[];
  readonly host: string;
}): Marking {
  const { density, known, wrong } = settings;
  const unwanted = new Set([
    ...quiet,
    ...known,
    ...wrong.filter((mark) => mark.host === siteOf(host)).map(({ ref }) => ref),
  ]);
  const isOn = isOnFor(settings, host);
  return { density, wants: (ref) => isOn && !unwanted.has(ref) };
}
