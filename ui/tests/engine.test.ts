// What an engine does by itself, and would lose what is typed.

import { expect, it } from 'vitest';
import { cases, frame, open, press } from './program';

const ctrl = { ctrlKey: true };
const alt = { altKey: true };

it.each<[what: string, key: string, code: string, held?: KeyboardEventInit]>([
  ['reload', 'F5', 'F5'],
  ['reload', 'F5', 'F5', ctrl],
  ['reload', 'r', 'KeyR', ctrl],
  ['reload', 'R', 'KeyR', { ...ctrl, shiftKey: true }],
  ['reload on ru', 'к', 'KeyR', ctrl],
  ['print', 'p', 'KeyP', ctrl],
  ['print on ir', 'ح', 'KeyP', ctrl],
  ['back', 'ArrowLeft', 'ArrowLeft', alt],
  ['forward', 'ArrowRight', 'ArrowRight', alt],
  ['back by a key of its own', 'BrowserBack', 'BrowserBack'],
  ['caret browsing', 'F7', 'F7'],
])('%s is not done', async (_, key, code, held) => {
  await open(frame(cases));
  expect(press(key, code, held)).toBe(false);
});

it.each<[what: string, key: string, code: string, held: KeyboardEventInit]>([
  ['copying', 'c', 'KeyC', ctrl],
  ['pasting', 'v', 'KeyV', ctrl],
  ['choosing all', 'a', 'KeyA', ctrl],
  ['undoing', 'z', 'KeyZ', ctrl],
  ['a letter of the third level', '®', 'KeyR', { ctrlKey: true, altKey: true, modifierAltGraph: true }],
])('%s stays', async (_, key, code, held) => {
  await open(frame(cases));
  expect(press(key, code, held)).toBe(true);
});

it('the menu of the engine is there in a field for text alone', async () => {
  await open(frame(cases));
  const field = document.body.appendChild(document.createElement('textarea'));
  const ask = (on: Element) => on.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  expect([ask(document.body), ask(field)]).toEqual([false, true]);
  field.disabled = true;
  expect(ask(field)).toBe(false);
  field.remove();
});

it('the side buttons of a mouse and the wheel on a link go nowhere', async () => {
  await open(frame(cases));
  const click = (type: string, button: number) =>
    document.body.dispatchEvent(new MouseEvent(type, { button, bubbles: true, cancelable: true }));
  expect([click('mouseup', 3), click('mouseup', 4), click('auxclick', 1), click('mouseup', 0)]).toEqual([false, false, false, true]);
});
