import { test } from './fixtures.ts';
import { tellOfWording } from './wordings.ts';

/** In a language that is written from right to left, as Hebrew is. */
test.use({ wording: 'mirrored' });
tellOfWording('mirrored', 'rtl');
