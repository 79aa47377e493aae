// A program that is invented here: one frame, and a list of what was called.

import { render, waitFor } from '@testing-library/svelte';
import { expect, vi } from 'vitest';
import App from '../src/App.svelte';
import type { Frame, Language, Screen } from '../src/bindings';
import { session } from '../src/session.svelte';

const desk: Language = { tag: 'lv', name: 'Latviešu', dir: 'ltr' };
export const cases: Screen = {
  name: 'cases',
  view: { due: [], cases: [], search: '', days: null, page: 0, pages: 0, empty: true, postponed: [], arrivals: null, sweep: null },
};
export const unlock: Screen = {
  name: 'unlock',
  view: { lockedNow: false, untidy: false, wait: 0, mayRestore: false, restored: null },
};

/** A frame that shows a screen. */
export const frame = (screen: Screen, more: Partial<Frame> = {}): Frame => ({
  desk,
  deskLanguages: [desk],
  theme: 'system',
  practice: false,
  zoom: 100,
  keeping: null,
  printing: null,
  drafts: { case: null, persons: false, typed: {} },
  open: screen === cases,
  whereabouts: null,
  doors: [],
  back: null,
  person: desk,
  personLanguages: [],
  drawn: ['ur'],
  quickDestroy: false,
  screen,
  ...more,
});

/** What a command answers otherwise than with the frame; it may lead to another frame. */
export type Answers = Record<string, (args: Record<string, unknown>) => unknown>;

/** Opens the window on a frame; what is called afterwards comes into the list. */
export async function open(first: Frame, answers: Answers = {}): Promise<[command: string, args: Record<string, unknown>][]> {
  let shown = first;
  const calls: [string, Record<string, unknown>][] = [];
  session.frame = null;
  session.error = null;
  vi.stubGlobal('__TAURI_INTERNALS__', {
    transformCallback: () => 0,
    invoke: async (command: string, args: Record<string, unknown>) => {
      if (command !== 'touch') calls.push([command, args]);
      if (command === 'set_zoom') shown = { ...shown, zoom: args.percent as number };
      return answers[command] ? answers[command](args) : shown;
    },
  });
  render(App);
  await waitFor(() => expect(session.frame?.screen.name).toBe(first.screen.name));
  await waitFor(() => expect(session.waiting).toBe(0));
  calls.length = 0;
  return calls;
}

/** Presses a key on the page; says whether the engine may still do something with it. */
export function press(key: string, code: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...held });
  return (document.activeElement ?? document.body).dispatchEvent(event);
}
