// Reading the texts in, by keyboard, against a program that is invented here; and a recording that is skipped.

import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import App from '../src/App.svelte';
import type { Frame, HeardView, Language, Message } from '../src/bindings';
import { session } from '../src/session.svelte';
import { sound } from '../src/sound.svelte';

const desk: Language = { tag: 'lv', name: 'Latviešu', dir: 'ltr' };
const urdu: Language = { tag: 'ur', name: 'اردو', dir: 'rtl' };
const msg = (id: string): Message => ({ id, attribute: null, args: {} });
let recording: boolean;
let at: number;
let trouble: Message | null;
let left: number;
let heard: HeardView[];
let calls: string[];

const frame = (): Frame => ({
  desk,
  deskLanguages: [desk],
  theme: 'light',
  practice: false,
  zoom: 100,
  keeping: null,
  printing: null,
  drafts: { case: null, persons: false, typed: {} },
  open: true,
  whereabouts: null,
  doors: [],
  back: null,
  person: urdu,
  personLanguages: [],
  drawn: ['ur'],
  quickDestroy: true,
  screen: {
    name: 'recording',
    view: {
      person: urdu,
      folder: '/recordings',
      page: {
        name: 'texts',
        view: {
          speaker: 'Zarina',
          filter: 'all',
          filters: [{ value: 'all', message: msg('texts-all') }],
          texts: 3,
          left: 3,
          text: {
            name: `text-${at}`,
            message: msg(`text-${at}`),
            number: at + 1,
            standing: 'current',
            standingMessage: msg('standing-current'),
            recording,
            canHear: true,
            canRemove: true,
            trouble,
            previous: at > 0 ? `text-${at - 1}` : null,
            next: at < 2 ? `text-${at + 1}` : null,
          },
        },
      },
    },
  },
});

async function program(command: string, args: { name?: string } = {}) {
  if (command === 'touch' || command === 'watch_idle') return null;
  await new Promise((done) => setTimeout(done, 5));
  if (command === 'recording_level') return { recording, level: 50, tooLoud: false, seconds: 3, left };
  calls.push([command, args.name].filter(Boolean).join(' '));
  if (command === 'reader') return { voice: heard.length > 1 ? 'recorded' : 'machine', message: msg('sound-machine') };
  if (command === 'listen') return heard.shift();
  if (command === 'start_recording') recording = true;
  if (command === 'stop_recording' || command === 'cancel_recording') recording = false;
  if (command === 'show_text') at = Number(args.name?.split('-')[1]);
  return frame();
}

const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const settled = () => waitFor(() => expect(session.waiting).toBe(0));

beforeEach(async () => {
  [recording, at, trouble, left, heard, calls] = [false, 0, null, 177, [], []];
  session.error = null;
  vi.stubGlobal('__TAURI_INTERNALS__', { invoke: program, transformCallback: () => 0 });
  render(App);
  await waitFor(() => expect(document.querySelector('#text')?.textContent).toContain('text-0'));
  await settled();
  calls = [];
});

it('r_records_and_r_again_keeps_and_enter_goes_on', async () => {
  press('r');
  await waitFor(() => expect(screen.getByRole('meter')).toBeTruthy());
  await settled();
  press('r');
  await waitFor(() => expect(screen.queryByRole('meter')).toBeNull());
  await settled();
  press('Enter');
  await waitFor(() => expect(document.querySelector('#text')?.textContent).toContain('text-1'));
  expect(calls).toEqual(['start_recording text-0', 'stop_recording', 'show_text text-1']);
});

it('while_something_is_recorded_nothing_else_can_be_done_but_stop_and_discard', async () => {
  press(' ');
  await waitFor(() => expect(screen.getByRole('meter')).toBeTruthy());
  await settled();
  for (const key of ['Enter', 'Backspace', 'l']) press(key);
  await settled();
  expect(calls).toEqual(['start_recording text-0']);
  press('Escape');
  await waitFor(() => expect(screen.queryByRole('meter')).toBeNull());
  expect(calls).toEqual(['start_recording text-0', 'cancel_recording']);
});

it('a_recording_that_gets_too_long_ends_by_itself_and_the_screen_says_why', async () => {
  press('r');
  await waitFor(() => expect(screen.getByRole('meter')).toBeTruthy());
  [left, trouble] = [0, msg('sound-too-long')];
  await waitFor(() => expect(document.querySelector('.trouble')?.textContent).toContain('garāks par trim minūtēm'));
  expect(calls).toEqual(['start_recording text-0', 'stop_recording']);
});

it('the_text_stands_in_its_own_direction', () => {
  expect(document.querySelector('.read')?.getAttribute('dir')).toBe('rtl');
  expect(document.documentElement.dir).toBe('ltr');
});

it('a_skipped_recording_is_said_and_the_machine_reads_on', async () => {
  heard = [
    { end: 'skipped', message: msg('sound-damaged') },
    { end: 'finished', message: null },
  ];
  press('l');
  await waitFor(() => expect(sound.playing).toBeNull());
  await waitFor(() => expect(document.querySelector('.foot .trouble')?.textContent).toContain('Ieraksts ir bojāts'));
  expect(calls).toEqual(['reader', 'listen', 'reader', 'listen']);
  expect(sound.reader?.voice).toBe('machine');
});
