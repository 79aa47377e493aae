// The reader of wording says the same as the one in Rust, and what is missing is marked.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { message, wording } from '../src/language.svelte';
import Text from '../src/parts/Text.svelte';

type Case = {
  language: string;
  fallback: string;
  id: string;
  attribute: string | null;
  args: Record<string, string | number>;
  text: string;
  shown_in: string;
  marked: boolean;
};

const TABLE = join(__dirname, '../../locales/wording.json');

describe.runIf(existsSync(TABLE))('the shared table of wording', () => {
  const table = existsSync(TABLE)
    ? (JSON.parse(readFileSync(TABLE, 'utf8')) as { ftl: Record<string, string | string[]>; cases: Case[] })
    : { ftl: {}, cases: [] };
  // Under names of their own, so that the table does not mix with the program's texts.
  for (const [tag, source] of Object.entries(table.ftl)) wording.add(tag, [Array.isArray(source) ? source.join('\n') : source]);

  it.each(table.cases.map((one) => [`${one.language} ${one.id} ${one.attribute ?? ''} ${JSON.stringify(one.args)}`, one] as const))(
    '%s',
    (_, one) => {
      const said = wording.say(message(one.id, one.args, one.attribute), one.language, one.fallback);
      expect(said).toEqual({ text: one.text, shownIn: one.shown_in, marked: one.marked });
    },
  );
});

describe('a text', () => {
  it('that the language lacks is shown in the language of the desk and marked', () => {
    wording.add('lv', ['shown-here = Tikai latviski', 'app-missing = Trūkst: { $language }']);
    wording.add('tg', ['something-else = …']);
    wording.desk = { tag: 'lv', name: 'Latviešu', dir: 'ltr' };
    wording.person = { tag: 'tg', name: 'Тоҷикӣ', dir: 'ltr' };
    render(Text, { message: 'shown-here', lang: 'person' });
    const shown = screen.getByText('Tikai latviski', { exact: false });
    expect(shown.lang).toBe('lv');
    expect(shown.title).toContain('Тоҷикӣ');
    expect(shown.querySelector('.mark')?.textContent).toBe('lv');
  });

  it('carries its language and direction', () => {
    wording.add('ur', ['a-question = پاسپورٹ']);
    wording.person = { tag: 'ur', name: 'اردو', dir: 'rtl' };
    render(Text, { message: 'a-question', lang: 'person' });
    const shown = screen.getByText('پاسپورٹ');
    expect([shown.lang, shown.dir]).toEqual(['ur', 'rtl']);
  });
});
