// Keys on the layouts that officers, interpreters and persons type in. What a layout prints comes from its own table (xkeyboard-config).

import { expect, it, vi } from 'vitest';
import { isEnter, isKey, keys } from '../src/attachments/keys';

type Pressed = [key: string, code: string, held?: KeyboardEventInit];
const ctrl = { ctrlKey: true };
const press = ([key, code, held]: Pressed) => new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...held });

it.each<[layout: string, name: string, pressed: Pressed]>([
  ['us', 'ctrl+l', ['l', 'KeyL', ctrl]],
  ['us, Caps Lock', 'ctrl+l', ['L', 'KeyL', ctrl]],
  ['lv', 'ctrl+l', ['l', 'KeyL', ctrl]],
  ['ru', 'ctrl+l', ['д', 'KeyL', ctrl]],
  ['ua', 'ctrl+l', ['д', 'KeyL', ctrl]],
  ['ir', 'ctrl+l', ['م', 'KeyL', ctrl]],
  ['pk', 'ctrl+l', ['ل', 'KeyL', ctrl]],
  ['in', 'ctrl+l', ['त', 'KeyL', ctrl]],
  ['kz', 'ctrl+l', ['д', 'KeyL', ctrl]],
  ['ru', 'ctrl+n', ['т', 'KeyN', ctrl]],
  ['ua', 'r', ['к', 'KeyR']],
  ['ru', '/', ['.', 'Slash']],
  ['ru, with Shift', '/', ['/', 'Backslash', { shiftKey: true }]],
  ['ru', '?', ['?', 'Digit7', { shiftKey: true }]],
  ['ru', '?', [',', 'Slash', { shiftKey: true }]],
  ['de', '/', ['/', 'Digit7', { shiftKey: true }]],
  ['ir', '1', ['۱', 'Digit1']],
  ['ir, numbers', '1', ['۱', 'Numpad1']],
  ['in', '3', ['३', 'Digit3']],
  ['fr', '1', ['&', 'Digit1']],
  ['fr', '8', ['_', 'Digit8']],
  ['fr, with Shift', '8', ['8', 'Digit8', { shiftKey: true }]],
  ['cz', '2', ['ě', 'Digit2']],
  ['fr', 'alt+8', ['_', 'Digit8', { altKey: true }]],
  ['fr, labelled L', 'ctrl+l', ['l', 'KeyL', ctrl]],
  ['us dvorak, labelled L', 'ctrl+l', ['l', 'KeyP', ctrl]],
  ['numbers', 'enter', ['Enter', 'NumpadEnter']],
  ['kz, numbers stand on Shift', '4', ['4', 'Numpad4']],
])('on %s the key is %s', (_, name, pressed) => {
  expect(isKey(press(pressed), name)).toBe(true);
});

it.each<[why: string, name: string, pressed: Pressed]>([
  ['with Shift a digit is another sign', '1', ['!', 'Digit1', { shiftKey: true }]],
  ['another Latin letter is meant as it is printed', 'ctrl+l', ['n', 'KeyL', ctrl]],
  ['a letter is no shortcut without Ctrl', 'ctrl+l', ['д', 'KeyL']],
  ['without its light the number pad moves the cursor', '1', ['End', 'Numpad1']],
  ['the third level writes letters', 'r', ['ŗ', 'KeyR', { modifierAltGraph: true }]],
  ['an input method composes', '1', ['1', 'Digit1', { isComposing: true }]],
  ['an input method has taken it', 'r', ['Process', 'KeyR', { keyCode: 229 }]],
])('%s', (_, name, pressed) => {
  expect(isKey(press(pressed), name)).toBe(false);
});

it('takes the Enter of a person, not that of an input method', () => {
  expect(isEnter(press(['Enter', 'NumpadEnter']))).toBe(true);
  expect(isEnter(press(['Enter', 'Enter', { isComposing: true }]))).toBe(false);
  expect(isEnter(press(['Enter', 'Enter', { keyCode: 229 }]))).toBe(false);
});

it('prefers what is printed to where it stands', () => {
  const [lock, found] = [vi.fn(), vi.fn()];
  const node = document.createElement('div');
  const detach = keys(() => ({ '.': { run: lock }, '/': { run: found } }))(node);
  window.dispatchEvent(press(['.', 'Slash']));
  expect([lock.mock.calls.length, found.mock.calls.length]).toEqual([1, 0]);
  detach?.();
});
