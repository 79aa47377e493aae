// What jsdom lacks: no wish of the system is known.

import { vi } from 'vitest';

vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: false }));
