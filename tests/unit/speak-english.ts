import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { messageReader } from '../../src/words/read-messages.ts';
import { speakBy } from '../../src/words/say.ts';

/** Unit tests have no browser that could read messages. */
speakBy(messageReader(messages));
