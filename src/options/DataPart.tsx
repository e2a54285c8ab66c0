import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { TextFile } from '../model/text-file.ts';
import { say } from '../words/say.ts';

/** Settings as files: what is in one, or what is wrong with it. */
export interface SettingsFiles {
  write(settings: Settings): string;
  read(text: string): { readonly settings: Settings } | { readonly problem: string };
}

export interface DataPartProps {
  readonly settings: Settings;
  readonly files: SettingsFiles;
  readonly onSave: (file: TextFile) => void;
  readonly onReplace: (settings: Settings) => void;
  readonly onErase: () => void;
}

/** All that is stored: where it stays, and how it is taken along or erased. */
export function DataPart({ settings, files, onSave, onReplace, onErase }: DataPartProps) {
  const [notice, setNotice] = useState('');
  const [isErasing, setErasing] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    // The same file chosen again must be read again.
    const text = await file?.text();
    input.value = '';
    if (text === undefined) return;
    const found = files.read(text);
    if ('settings' in found) onReplace(found.settings);
    setNotice('settings' in found ? say('data_imported') : found.problem);
  };
  const erase = (): void => {
    setErasing(false);
    onErase();
    setNotice(say('data_erased'));
  };
  return (
    <section class="part">
      <h2>{say('data_title')}</h2>
      <p>{say('data_note')}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            onSave({
              name: 'glosslight-settings.json',
              type: 'application/json',
              text: files.write(settings),
            })
          }
        >
          {say('data_export')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {say('data_import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
        <button type="button" onClick={() => setErasing(true)} disabled={isErasing}>
          {say('data_erase')}
        </button>
      </div>
      {isErasing && (
        <div class="sure" role="group" aria-label={say('data_erase')}>
          <p>{say('data_erase_sure')}</p>
          <div class="buttons">
            <button type="button" class="danger" onClick={erase}>
              {say('data_erase_yes')}
            </button>
            <button type="button" onClick={() => setErasing(false)}>
              {say('data_erase_no')}
            </button>
          </div>
        </div>
      )}
      <p class="notice" role="status">
        {notice}
      </p>
    </section>
  );
}
