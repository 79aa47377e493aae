// Everything larger and smaller, on every layout and every screen, the person's page too.

import { waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Screen } from '../src/bindings';
import { cases, frame, open, press, unlock } from './program';

const ctrl = { ctrlKey: true };
const persons = {
  name: 'self-answer',
  view: { person: { tag: 'lv', name: 'Latviešu', dir: 'ltr' }, voice: 'machine', aloud: false, page: { name: 'begin', view: { of: 2 } } },
} as unknown as Screen;

it.each<[layout: string, key: string, code: string, held: KeyboardEventInit, percent: number]>([
  ['us', '=', 'Equal', ctrl, 125],
  ['us, with Shift', '+', 'Equal', { ...ctrl, shiftKey: true }, 125],
  ['de', '+', 'BracketRight', ctrl, 125],
  ['numbers', '+', 'NumpadAdd', ctrl, 125],
  ['us', '-', 'Minus', ctrl, 100],
  ['ir, numbers', '-', 'NumpadSubtract', ctrl, 100],
  ['fr', ')', 'Minus', ctrl, 100],
  ['us', '0', 'Digit0', ctrl, 100],
  ['ir', '۰', 'Digit0', ctrl, 100],
  ['fr', 'à', 'Digit0', ctrl, 100],
])('on %s, %s of %s changes the size', async (_, key, code, held, percent) => {
  const calls = await open(frame(cases, { zoom: 110 }));
  expect(press(key, code, held)).toBe(false);
  await waitFor(() => expect(calls).toEqual([['set_zoom', { percent }]]));
});

it.each([
  ['before anything is open', unlock],
  ['while the person has the laptop', persons],
])('it works %s', async (_, screen) => {
  const calls = await open(frame(screen, { drafts: { case: null, persons: screen === persons, typed: {} } }));
  press('+', 'NumpadAdd', ctrl);
  await waitFor(() => expect(calls).toEqual([['set_zoom', { percent: 110 }]]));
});

it('quick presses add up, and end at 50 and 300 percent', async () => {
  const calls = await open(frame(cases, { zoom: 250 }));
  for (let time = 0; time < 3; time++) press('+', 'NumpadAdd', ctrl);
  await waitFor(() => expect(calls).toEqual([['set_zoom', { percent: 300 }]]));
  press('-', 'Minus', ctrl);
  press('-', 'Minus', ctrl);
  await waitFor(() => expect(calls.slice(1).map(([, args]) => args.percent)).toEqual([250, 200]));
});

it('the wheel with Ctrl changes the size, and without it scrolls', async () => {
  const calls = await open(frame(cases));
  const turn = (deltaY: number, ctrlKey: boolean) => window.dispatchEvent(new WheelEvent('wheel', { deltaY, ctrlKey, cancelable: true }));
  expect(turn(-100, false)).toBe(true);
  expect(turn(-100, true)).toBe(false);
  await waitFor(() => expect(calls).toEqual([['set_zoom', { percent: 110 }]]));
});
