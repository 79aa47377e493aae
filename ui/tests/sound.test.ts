// What sounds when the person's language changes, against a program that plays until it is told to stop.

import { expect, it, vi } from 'vitest';
import type { Message } from '../src/bindings';
import { session } from '../src/session.svelte';
import { sound } from '../src/sound.svelte';

const question: Message = { id: 'crossed-border', attribute: null, args: {} };

it('what_is_read_out_falls_silent_when_the_person_is_asked_in_another_language', async () => {
  const calls: string[] = [];
  let end = () => {};
  vi.stubGlobal('__TAURI_INTERNALS__', {
    invoke: (command: string) => {
      calls.push(command);
      if (command === 'reader') return Promise.resolve({ voice: 'machine', message: question });
      if (command === 'listen') return new Promise((done) => (end = () => done({ end: 'stopped', message: null })));
      if (command === 'stop_listening') end();
      return Promise.resolve(null);
    },
  });
  void sound.play([question], 'uz-Latn');
  await vi.waitFor(() => expect(sound.sounds(question)).toBe(true));

  await session.askIn({ tag: 'tg', name: 'Тоҷикӣ', dir: 'ltr' });

  expect(calls).toContain('stop_listening');
  expect(sound.playing).toBeNull();
});
