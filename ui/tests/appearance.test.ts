// High contrast as the system asks for it, until something else is chosen; and colours on an engine that has not been updated for years.

import { waitFor } from '@testing-library/svelte';
import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Theme } from '../src/bindings';
import { frame, open, unlock } from './program';

const root = document.documentElement;

it.each<[theme: Theme, asked: boolean, contrast: boolean]>([
  ['system', true, true],
  ['system', false, false],
  ['light', true, false],
  ['dark', true, false],
  ['contrast', false, true],
])('with %s, asked for more contrast: %s', async (theme, asked, contrast) => {
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: asked }));
  await open(frame(unlock, { theme }));
  await waitFor(() => expect(root.dataset.theme).toBe(theme));
  expect(root.hasAttribute('data-contrast')).toBe(contrast);
});

it('no built style needs light-dark(), which WebKitGTK has only since 2.44', { timeout: 60_000 }, async () => {
  const { build } = await import('vite');
  const built = await build({
    configFile: resolve(__dirname, '../vite.config.ts'),
    root: resolve(__dirname, '..'),
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: resolve(__dirname, '../src/style/tokens.css') } },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const style = files.map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '')).join('');
  expect(style).toContain('--paper');
  expect(style).not.toContain('light-dark(');
});
