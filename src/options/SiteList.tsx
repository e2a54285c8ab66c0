import { useState } from 'preact/hooks';
import type { SiteRule } from '../model/settings.ts';
import { say, sayOf } from '../words/say.ts';
import { readSite } from './read-site.ts';

export interface SiteListProps {
  readonly rule: SiteRule;
  readonly sites: readonly string[];
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
}

/** The sites that the rule is about, and a way to add one by hand. */
export function SiteList({ rule, sites, onAdd, onRemove }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = readSite(typed);
    setWrong(site === null);
    if (site === null) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <div class="sites">
      {sites.length === 0 ? (
        <p class="hint">{sayOf('sites_none', rule)}</p>
      ) : (
        <ul class="rows">
          {sites.map((site) => (
            <li key={site}>
              <span class="row-name">{site}</span>
              <button
                type="button"
                class="plain"
                aria-label={say('sites_remove_one', { site })}
                onClick={() => onRemove(site)}
              >
                {say('sites_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" onSubmit={add} noValidate>
        <input
          type="text"
          aria-label={say('sites_label')}
          aria-invalid={isWrong}
          placeholder={say('sites_example')}
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit">{say('sites_add')}</button>
        <span class="problem" role="status">
          {isWrong && say('sites_wrong')}
        </span>
      </form>
    </div>
  );
}
