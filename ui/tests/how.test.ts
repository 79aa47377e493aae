// Saving how the result came about: folded at first, in a language and a folder that the program offers, and it says where it lies.

import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { screens } from '../dev/views';
import type { HowView, Screen } from '../src/bindings';
import { frame, open } from './program';

const LETTERS = {
  place: { id: 'block-decision', attribute: null, args: {} },
  script: { id: 'letters-chinese', attribute: null, args: {} },
  letters: '王',
};

function result(how: Partial<HowView>): Screen {
  const shown = screens.result!;
  if (shown.name !== 'result') throw new Error('no result');
  return { name: 'result', view: { ...shown.view, how: { ...shown.view.how, ...how } } };
}

/** The fold, with what stands in it. */
function fold(): HTMLDetailsElement {
  return document.querySelector<HTMLDetailsElement>('details.how')!;
}

describe('how the result came about', () => {
  it('is folded, and saved in the language of the desk into the first folder', async () => {
    const calls = await open(frame(result({})));
    expect(fold().open).toBe(false);
    await fireEvent.click(screen.getByText('Saglabāt PDF'));
    expect(calls).toEqual([['save_explanation', { language: 'lv', folder: '/home/inspektors/Dokumenti' }]]);
  });

  it('is saved in the language and the folder that were chosen', async () => {
    const calls = await open(frame(result({})));
    const [language, folder] = fold().querySelectorAll('select');
    await fireEvent.change(language!, { target: { value: 'en' } });
    await fireEvent.change(folder!, { target: { value: '/media/usb' } });
    await fireEvent.click(screen.getByText('Saglabāt PDF'));
    expect(calls).toEqual([['save_explanation', { language: 'en', folder: '/media/usb' }]]);
  });

  it('goes to the printer where that was chosen, and where there is no folder', async () => {
    const calls = await open(frame(result({})));
    await fireEvent.change(fold().querySelectorAll('select')[1]!, { target: { value: '' } });
    expect(screen.queryByText('Saglabāt PDF')).toBeNull();
    await fireEvent.click(screen.getByText('Drukāt…'));
    expect(calls).toEqual([['save_explanation', { language: 'lv', folder: null }]]);
    cleanup();
    const without = await open(frame(result({ places: [] })));
    await fireEvent.click(screen.getByText('Drukāt…'));
    expect(without).toEqual([['save_explanation', { language: 'lv', folder: null }]]);
  });

  it('says where it was saved, and which letters could not be printed', async () => {
    const message = { id: 'document-language-en', attribute: null, args: {} };
    await open(frame(result({ saved: [{ message, path: '/media/usb/K7Q-4M2-result-en.pdf', unprintable: [LETTERS] }] })));
    const status = fold().querySelector('[role="status"]')!;
    expect(status.textContent).toContain('/media/usb/K7Q-4M2-result-en.pdf');
    expect(status.textContent).toContain('王');
  });
});
