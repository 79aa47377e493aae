// Every colour of text on every ground on which it stands, in each theme: 4.5 to 1, and 3 to 1 for lines around what is used (WCAG 2.2, 1.4.3
// and 1.4.11). axe judges what it can see; what lies over a picture, scrolls away or is one sign long it cannot.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(__dirname, '../src');
const css = readFileSync(join(SRC, 'style/tokens.css'), 'utf8');

const TEXT = ['ink', 'second', 'quiet', 'accent', 'accent-deep', 'open', 'alarm'];
const GROUNDS = ['paper', 'surface', 'shade'];
const PAIRS: [text: string, ground: string, least: number][] = [
  ...TEXT.flatMap((text) => GROUNDS.map((ground): [string, string, number] => [text, ground, 4.5])),
  ...['ink', 'second', 'accent', 'accent-deep'].map((text): [string, string, number] => [text, 'accent-soft', 4.5]),
  ...['ink', 'open'].map((text): [string, string, number] => [text, 'open-soft', 4.5]),
  ...['ink', 'alarm'].map((text): [string, string, number] => [text, 'alarm-soft', 4.5]),
  ['on-accent', 'accent', 4.5],
  ...['line-strong', 'accent'].flatMap((line) => GROUNDS.map((ground): [string, string, number] => [line, ground, 3])),
];

/** The values of a block of the sheet, light and dark. */
function tokens(selector: string): Map<string, [string, string]> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('\n}')[0] ?? '';
  const all = block.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...all].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['usual', ':root', 0],
  ['usual', ':root', 1],
  ['high contrast', '[data-contrast]', 0],
  ['high contrast', '[data-contrast]', 1],
] as const)('every text can be read: %s, %s, %i', (_, selector, theme) => {
  const all = tokens(selector);
  expect(all.size).toBeGreaterThan(15);
  const colour = (name: string) => all.get(name)?.[theme] ?? '';
  const pale = PAIRS.filter(([text, ground, least]) => !(contrast(colour(text), colour(ground)) >= least));
  expect(pale).toEqual([]);
});

it('a dark theme differs from its light one in colours alone', () => {
  const themes = [...css.matchAll(/^\[data-theme="[a-z]+"\] \{([^}]*)\}/gm)].map(([, block = '']) => block.trim());
  expect(themes).toHaveLength(3);
  for (const theme of themes) expect(theme).toMatch(/^color-scheme: (light|dark);$/);
  const sheets = (readdirSync(SRC, { recursive: true }) as string[]).filter((file) => /\.(css|svelte)$/.test(file));
  const others = sheets.filter((file) => /\[data-theme|prefers-color-scheme/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(others).toEqual(['style/tokens.css']);
});
