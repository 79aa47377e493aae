// What goes wrong unseen while a passphrase is typed.

import { render, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Passphrase from '../src/parts/Passphrase.svelte';
import { foreign } from '../src/parts/PassphraseHint.svelte';

it.each([
  ['', null],
  ['lietus zirgs kaste mākonis', null],
  ['Ünïcödé 123 – “!”', null],
  ['дождь', 'app-passphrase-cyrillic'],
  ['rainк', 'app-passphrase-cyrillic'],
  ['باران', 'app-passphrase-arabic'],
  ['बारिश', 'app-passphrase-devanagari'],
  ['βροχή', 'app-passphrase-not-latin'],
  ['წვიმა', 'app-passphrase-not-latin'],
])('the letters of “%s”', (typed, hint) => {
  expect(foreign(typed)).toBe(hint);
});

it('Caps Lock is said while the field has the cursor, and no longer when it is off', async () => {
  const { container } = render(Passphrase, { label: 'unlock-passphrase', value: '', shown: false });
  const status = () => container.querySelector('[role=status]')?.textContent?.trim();
  const press = (key: string, caps: boolean) =>
    container.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, modifierCapsLock: caps }));
  expect(status()).toBeUndefined();
  container.querySelector('input')?.focus();
  await waitFor(() => expect(status()).toBe(''));
  press('A', true);
  await waitFor(() => expect(status()).toContain('app-passphrase-caps-lock'));
  press('a', false);
  await waitFor(() => expect(status()).toBe(''));
});

it('the hint is another one than the passphrase, which stays hidden', async () => {
  const { container } = render(Passphrase, { label: 'unlock-passphrase', value: 'дождь', shown: false });
  container.querySelector('input')?.focus();
  await waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toContain('app-passphrase-cyrillic'));
  expect(container.textContent).not.toContain('дождь');
  expect(container.querySelector('input')?.dir).toBe('ltr');
});
