// A status that appears together with its text is heard: its place is there first.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { PAUSE, announced } from '../src/attachments/announced';

const SRC = join(__dirname, '../src');

it('the text comes into a place that was there', () => {
  vi.useFakeTimers();
  const place = document.createElement('p');
  place.append('Three words', document.createElement('b'));
  const end = announced(place);
  expect(place.childNodes.length).toBe(0);
  vi.advanceTimersByTime(PAUSE);
  expect(place.textContent).toBe('Three words');
  expect(place.lastChild?.nodeName).toBe('B');
  end();
  vi.useRealTimers();
});

it('every status that may appear together with its text comes so', () => {
  const silent = (readdirSync(SRC, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.svelte'))
    .flatMap((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      return [...text.matchAll(/<[a-z]+[^<]*?role="(?:status|alert)"[^<]*?>/g)]
        .filter((hit) => inBlock(text.slice(0, hit.index)) && !hit[0].includes('{@attach announced}'))
        .map((hit) => `${path}: ${hit[0]}`);
    });
  expect(silent).toEqual([]);
});

function inBlock(before: string): boolean {
  const count = (pattern: RegExp) => [...before.matchAll(pattern)].length;
  return count(/\{#(?:if|each|key|await)\b/g) > count(/\{\/(?:if|each|key|await)\}/g);
}
