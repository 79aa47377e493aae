// Two presses within three seconds destroy everything, from anywhere but the person's own screen, where an administrator chose so.

import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import App from '../src/App.svelte';
import type { Frame, Language, Screen } from '../src/bindings';
import { PATIENCE, danger } from '../src/danger.svelte';
import { session } from '../src/session.svelte';

const desk: Language = { tag: 'lv', name: 'Latviešu', dir: 'ltr' };
const cases: Screen = {
  name: 'cases',
  view: { due: [], cases: [], search: '', days: null, page: 0, pages: 0, empty: true, postponed: [], arrivals: null, sweep: null },
};
const welcome: Screen = { name: 'welcome', view: { folder: '/data', portable: false, longest: 80, shortest: 12 } };
const persons: Screen = {
  name: 'self-answer',
  view: { person: desk, voice: 'machine', aloud: false, page: { name: 'begin', view: { of: 2 } } },
} as unknown as Screen;
let shown: Screen;
let chosen: boolean;
let refuse: boolean;
let calls: string[];

const frame = (): Frame => ({
  desk,
  deskLanguages: [desk],
  theme: 'light',
  practice: false,
  zoom: 100,
  keeping: null,
  printing: null,
  drafts: { case: null, persons: shown === persons, typed: {} },
  open: shown !== welcome,
  whereabouts: null,
  doors: [],
  back: null,
  person: desk,
  personLanguages: [],
  drawn: ['ur'],
  quickDestroy: chosen && shown !== welcome,
  screen: shown,
});

async function program(command: string) {
  if (command !== 'touch') calls.push(command);
  if (command === 'destroy_quickly') {
    shown = welcome;
    if (refuse) throw { code: 'cannot-write', args: {} };
  }
  return frame();
}

const press = (more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Delete', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true, ...more }),
  );

async function open(first: Screen, on: boolean) {
  [shown, chosen, refuse, calls] = [first, on, false, []];
  session.error = null;
  vi.stubGlobal('__TAURI_INTERNALS__', { invoke: program, transformCallback: () => 0 });
  render(App);
  await waitFor(() => expect(session.frame?.screen.name).toBe(first.name));
  await waitFor(() => expect(session.waiting).toBe(0));
  calls = [];
}

const settled = () => waitFor(() => expect(session.waiting).toBe(0));

beforeEach(() => danger.over());
afterEach(() => vi.useRealTimers());

it('one_press_says_what_the_next_one_does_and_destroys_nothing', async () => {
  await open(cases, true);
  press();
  await waitFor(() => expect(screen.getByText(/Nospiediet tos pašus taustiņus/)).toBeTruthy());
  expect(calls).toEqual([]);
});

it('two_presses_destroy_and_the_first_start_appears', async () => {
  await open(cases, true);
  press();
  press();
  await settled();
  expect(calls).toEqual(['destroy_quickly']);
  expect(session.frame?.screen.name).toBe('welcome');
});

it('a_second_press_that_comes_late_is_a_first_one', async () => {
  await open(cases, true);
  vi.useFakeTimers();
  press();
  vi.advanceTimersByTime(PATIENCE + 1);
  press();
  vi.advanceTimersByTime(PATIENCE - 1);
  expect(danger.asked).toBe(true);
  vi.advanceTimersByTime(2);
  expect(danger.asked).toBe(false);
  expect(calls).toEqual([]);
});

it('a_key_held_down_and_other_keys_destroy_nothing', async () => {
  await open(cases, true);
  press();
  for (let times = 0; times < 5; times++) press({ repeat: true });
  press({ shiftKey: false });
  press({ ctrlKey: false });
  press({ key: 'Backspace' });
  await settled();
  expect(calls).toEqual([]);
});

it('nothing_happens_where_nobody_chose_so_nor_while_the_person_has_the_laptop', async () => {
  await open(cases, false);
  press();
  press();
  await settled();
  expect([danger.asked, calls]).toEqual([false, []]);
});

it('the_person_cannot_destroy_anything', async () => {
  await open(persons, true);
  press();
  press();
  await settled();
  expect([danger.asked, calls]).toEqual([false, []]);
});

it('a_refusal_shows_what_is_left', async () => {
  await open(cases, true);
  refuse = true;
  press();
  press();
  await settled();
  expect(calls).toEqual(['destroy_quickly', 'open']);
  expect(session.frame?.screen.name).toBe('welcome');
  expect(session.error?.code).toBe('cannot-write');
});
