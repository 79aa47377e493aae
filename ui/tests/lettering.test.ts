// Words as outlines where the engine cannot draw them, and the text behind them for everybody who does not see them.

import { render } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LetteringView } from '../src/bindings';
import { message, wording } from '../src/language.svelte';
import { Letters, lettering } from '../src/lettering.svelte';
import Text from '../src/parts/Text.svelte';

// Two invented glyphs; a word runs 500 units, its ink goes from 1800 above the base line to 300 below it.
const view: LetteringView = {
  unitsPerEm: 1000,
  regular: { outlines: ['m0 0l9 9z', 'm1 1l9 9z'], words: { ہے: [500, -1800, 300, 1, 40, -600, 0, 20, 0] } },
  bold: { outlines: ['m2 2l9 9z'], words: { ہے: [600, -2000, 600, 0, 40, -700] } },
};

// This engine draws nothing at all, so that it gets outlines.
beforeEach(() => {
  vi.stubGlobal('__TAURI_INTERNALS__', { invoke: async (command: string) => (command === 'lettering' ? view : null) });
  lettering.languages = ['ur'];
  wording.desk = { tag: 'lv', name: 'Latviešu', dir: 'ltr' };
  wording.person = { tag: 'ur', name: 'اردو', dir: 'rtl' };
});

it('a_word_is_its_glyphs_where_they_stand', () => {
  const [word] = new Letters(view).draw('ہے', false).words;
  expect(word).toEqual({ text: 'ہے', advance: 0.5, box: '0 -1800 500 2260', path: 'M40 -600m1 1l9 9zM20 0m0 0l9 9z' });
});

it('all_lines_of_a_text_are_as_high_as_its_highest_word_asks_for', () => {
  const letters = new Letters(view);
  expect(letters.draw('112', true)).toMatchObject({ height: 1.94, below: 0.46 });
  expect(letters.draw('112 ہے', true)).toMatchObject({ height: 2.6, below: 0.6 });
});

it('a_word_without_outlines_stays_text', () => {
  const { words } = new Letters(view).draw('112 ہے constructor', false);
  expect(words.map(({ text, path }) => [text, path === null])).toEqual([
    ['112', true],
    ['ہے', false],
    ['constructor', true],
  ]);
});

it('the_text_stands_behind_the_drawn_words_and_the_language_around_both', async () => {
  await wording.load('ur');
  wording.add('ur', ['a-number = 112 ہے']);
  const { container } = render(Text, { message: message('a-number'), lang: 'person' });
  const outer = container.querySelector('span');
  expect([outer?.lang, outer?.dir]).toEqual(['ur', 'rtl']);
  await vi.waitFor(() => expect(container.querySelectorAll('svg')).toHaveLength(1));
  expect(container.querySelector('.visually-hidden')?.textContent).toBe('112 ہے');
  expect(container.querySelector('[aria-hidden=true]')?.textContent).toBe('112 ');
  expect(container.querySelector('path')?.getAttribute('d')).toContain('M40 -600');
  expect(document.documentElement.dataset.nastaliq).toBe('flat');
});

it('a_text_of_a_straight_script_is_never_drawn', async () => {
  await wording.load('hi');
  wording.add('hi', ['a-line = ہے']);
  wording.person = { tag: 'hi', name: 'हिन्दी', dir: 'ltr' };
  const { container } = render(Text, { message: message('a-line'), lang: 'person' });
  expect(container.querySelector('svg')).toBeNull();
});
