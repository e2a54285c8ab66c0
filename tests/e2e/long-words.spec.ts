import { test } from './fixtures.ts';
import { tellOfWording } from './wordings.ts';

/** In a language with longer words than English, as German has. */
test.use({ wording: 'long' });
tellOfWording('long', 'ltr');
