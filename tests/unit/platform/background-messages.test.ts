import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageRequest } from '../../../src/platform/background-messages.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));

type Listener = (
  message: unknown,
  sender: { id?: string },
  answer: (value: unknown) => void,
) => true | undefined;
const listeners: Listener[] = [];
const entry = vi.fn(() => null);
const lexicon = vi.fn(() => 'packed');

beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  onPageRequest({ entry, lexicon });
});

function send(message: unknown, sender: { id?: string } = { id: fakeBrowser.runtime.id }): unknown {
  const answer = vi.fn();
  listeners[0]?.(message, sender, answer);
  return answer.mock.calls[0]?.[0];
}

it('a page gets the lexicon and the entry it asks for', () => {
  expect(send({ type: 'lexicon' })).toBe('packed');
  send({ type: 'entry', ref: 'glosslight/gpu' });
  expect(entry).toHaveBeenCalledWith('glosslight/gpu');
});

it('nobody but the extension itself is answered', () => {
  expect(send({ type: 'lexicon' }, { id: 'another-extension' })).toBeUndefined();
  expect(send({ type: 'lexicon' }, {})).toBeUndefined();
});

it('anything else is left unanswered, without an error', () => {
  const ref = fc.oneof(fc.string(), fc.constantFrom('__proto__/x', '../gpu', 'a/b/c', 'A/B'));
  const message = fc.oneof(
    fc.jsonValue(),
    fc.record({ type: fc.constant('entry'), ref }),
    fc.record({ type: fc.string() }),
  );
  fc.assert(
    fc.property(message, (value) => {
      if (JSON.stringify(value) === '{"type":"lexicon"}') return;
      expect(send(value)).toBeUndefined();
    }),
  );
  expect(entry).not.toHaveBeenCalled();
});
