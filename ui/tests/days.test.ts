// A search for a day finds what the list calls that day.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { daysNamed } from '../src/days';
import { day, moment } from '../src/format';
import { wording } from '../src/language.svelte';

const NOW = new Date(2026, 10, 29, 0, 30);
const one = (iso: string) => ({ first: iso, last: iso });

describe.each(['lv', 'en', 'ru', 'uk'])('in %s', (tag) => {
  beforeEach(async () => {
    await wording.loadDesk(tag);
    wording.desk = { tag, name: tag, dir: 'ltr' };
  });

  it('every day of two years is found as the list writes it, and in figures', () => {
    for (let ago = 0; ago < 730; ago++) {
      const at = new Date(2026, 10, 29 - ago, 0, 30);
      const iso = new Date(Date.UTC(2026, 10, 29 - ago)).toISOString().slice(0, 10);
      const written = [moment(at.toISOString(), NOW), day(at.toISOString()), iso, moment(at.toISOString(), NOW).toUpperCase()];
      for (const text of written) expect(daysNamed(text, NOW), text).toEqual(one(iso));
    }
  });

  it('a place or a code is no day', () => {
    for (const text of [
      '',
      ' ',
      'Rīga',
      'K7Q-4M2',
      '29',
      '2026',
      'Mārupe 29.11.2026',
      '31.02.2026',
      '29.13.2026',
      '1.2.3.2026',
      '29.11.26',
      '112',
    ]) {
      expect(daysNamed(text, NOW), text).toBe(null);
    }
  });
});

describe('in Latvian', () => {
  beforeEach(async () => {
    vi.unstubAllGlobals();
    await wording.loadDesk('lv');
    wording.desk = { tag: 'lv', name: 'Latviešu', dir: 'ltr' };
  });

  it.each([
    ['29.11.2026.', one('2026-11-29')],
    ['29/11/2026', one('2026-11-29')],
    [' 9. 11. 2026 ', one('2026-11-09')],
    ['29.11.', one('2026-11-29')],
    ['30.11.', one('2025-11-30')],
    ['29.02.', one('2024-02-29')],
    ['29. novembris', one('2026-11-29')],
    ['3 maijs 2024', one('2024-05-03')],
    ['2025. gada 3. maijs', one('2025-05-03')],
    ['šodien', one('2026-11-29')],
    ['Šodien 00.30', one('2026-11-29')],
    ['11.2026', { first: '2026-11-01', last: '2026-11-30' }],
    ['2026-02', { first: '2026-02-01', last: '2026-02-28' }],
    ['novembris', { first: '2026-11-01', last: '2026-11-30' }],
    ['decembris', { first: '2025-12-01', last: '2025-12-31' }],
    ['2024. gada februāris', { first: '2024-02-01', last: '2024-02-29' }],
    ['februaris 2024', { first: '2024-02-01', last: '2024-02-29' }],
  ])('“%s” is understood', (text, expected) => expect(daysNamed(text, NOW)).toEqual(expected));
});
