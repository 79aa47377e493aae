// Printing without a file: the pages are drawn before the system's dialog opens, and nothing is noted before somebody confirms it.

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { cases, frame, open, type Answers } from './program';

const PAGES = ['data:image/png;base64,AAAA', 'data:image/png;base64,BBBB'];
const before = frame(cases, { printing: PAGES.length });
const after = frame(cases);

let decoded: string[] = [];

// What jsdom lacks: it draws no pictures and has no dialogs over the page.
beforeAll(() => {
  HTMLImageElement.prototype.decode = async function () {
    decoded.push(this.src);
  };
  HTMLDialogElement.prototype.showModal ??= function () {
    this.open = true;
  };
});

/** Opens the window with pages before the printer. */
async function printing(answers: Answers = {}) {
  decoded = [];
  const calls = await open(before, { pages_to_print: () => PAGES, print_page: () => null, note_printed: () => after, ...answers });
  await waitFor(() => expect(dialog()?.dataset.printing).not.toBe('loading'));
  return calls;
}

const dialog = () => document.querySelector<HTMLDialogElement>('dialog[data-printing]');
const named = (calls: [string, unknown][]) => calls.map(([command]) => command).filter((command) => command !== 'pages_to_print');

describe('printing', () => {
  it('opens the dialog of the system when every page is drawn, and asks whether it is on paper', async () => {
    const calls = await printing();
    expect(decoded).toEqual(PAGES);
    expect(dialog()!.textContent).toContain('2');
    await fireEvent.click(screen.getByText('Drukāt…'));
    await waitFor(() => expect(dialog()!.dataset.printing).toBe('asked'));
    expect(named(calls)).toEqual(['print_page']);
    await fireEvent.click(screen.getByText('Jā, viss ir uz papīra'));
    await waitFor(() => expect(dialog()).toBeNull());
    expect(calls.at(-1)).toEqual(['note_printed', { onPaper: true }]);
    expect(document.querySelector('.printed')).toBeNull();
  });

  it('notes nothing when nothing came out, and can be told to print once more', async () => {
    const calls = await printing();
    await fireEvent.click(screen.getByText('Drukāt…'));
    await waitFor(() => expect(dialog()!.dataset.printing).toBe('asked'));
    await fireEvent.click(screen.getByText('Drukāt vēlreiz'));
    await fireEvent.click(screen.getByText('Nē, neko neatzīmēt'));
    await waitFor(() => expect(dialog()).toBeNull());
    expect(named(calls)).toEqual(['print_page', 'print_page', 'note_printed']);
    expect(calls.at(-1)).toEqual(['note_printed', { onPaper: false }]);
  });

  it('is left by Escape before it was printed, and not once it is asked', async () => {
    const calls = await printing();
    await fireEvent(dialog()!, new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(dialog()).toBeNull());
    expect(calls.at(-1)).toEqual(['note_printed', { onPaper: false }]);

    cleanup();
    const again = await printing();
    await fireEvent.click(screen.getByText('Drukāt…'));
    await waitFor(() => expect(dialog()!.dataset.printing).toBe('asked'));
    await fireEvent(dialog()!, new Event('cancel', { cancelable: true }));
    expect(dialog()).not.toBeNull();
    expect(named(again)).toEqual(['print_page']);
  });

  it('says why when the pages are gone, and leaves', async () => {
    const gone = { code: 'nothing-to-print', args: {} };
    const calls = await printing({ print_page: () => Promise.reject(gone) });
    await fireEvent.click(screen.getByText('Drukāt…'));
    await waitFor(() => expect(dialog()).toBeNull());
    expect(named(calls)).toEqual(['print_page', 'note_printed']);
    expect(document.body.textContent).toContain('Drukāšanai sagatavotu lappušu vairs nav.');
  });
});
