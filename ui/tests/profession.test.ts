// Why me, and what do I do: what is chosen is kept, what is unchecked says so, and one way leads on.

import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { professionView } from '../dev/profession';
import type { Profession, Screen } from '../src/bindings';
import { frame, open, press } from './program';

const page = (chosen: Profession | null, first = false): Screen => ({ name: 'profession', view: professionView(chosen, first) });

describe('the page about the own work', () => {
  it('shows no ground until something is chosen, and keeps what is chosen', async () => {
    const calls = await open(frame(page(null)));
    expect(document.querySelectorAll('[data-ground]').length).toBe(0);
    expect(document.querySelectorAll('input[name="filter"]:checked').length).toBe(0);
    await fireEvent.click(screen.getByText('Policija'));
    expect(calls).toEqual([['set_profession', { profession: 'police' }]]);
  });

  it('names each ground with its date and says which ones nobody has checked', async () => {
    await open(frame(page('border-guard')));
    const ground = document.querySelector('[data-ground="ground-screening-regulation"]')!;
    expect(ground.textContent).toContain('12.06.2026');
    expect(ground.querySelector('.compared')).not.toBeNull();
    const written = document.querySelector('[data-ground="ground-told-in-writing"]')!;
    expect(written.querySelector('.open')!.textContent).toContain('11/2026');
    expect(document.querySelector('.missing')).toBeNull();
  });

  it('says plainly where no law is noted', async () => {
    await open(frame(page('medical')));
    expect(document.querySelector('.missing')).not.toBeNull();
  });

  it('leads back where it was asked for, and on where it comes by itself', async () => {
    const calls = await open(frame(page('ngo')));
    await fireEvent.click(document.querySelector('[data-action="back"]')!);
    expect(calls).toEqual([['go', { to: { name: 'leave-profession' } }]]);
  });

  it('has one way on where it comes by itself', async () => {
    const calls = await open(frame(page('ngo', true)));
    expect(document.querySelector('[data-action="back"]')).toBeNull();
    await fireEvent.click(document.querySelector('[data-action="go-on"]')!);
    expect(calls).toEqual([['go', { to: { name: 'leave-profession' } }]]);
  });

  it('is found among the keys', async () => {
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    const calls = await open(frame(page('ngo'), { open: true }));
    press('?', 'Slash', { shiftKey: true });
    await fireEvent.click(await screen.findByText('Kāpēc es un ko es daru', { selector: 'dialog *' }));
    expect(calls).toEqual([['go', { to: { name: 'profession' } }]]);
    expect(document.querySelector('dialog')).toBeNull();
  });
});
