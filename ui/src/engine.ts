// Keeps the engine from what it does by itself and this window must not: loading the page anew, going back to another, printing it.
//
// What is typed would be gone or, printed, be where nobody protects it. In a field for text the engine's menu stays, for pasting by
// the mouse.

import { on } from 'svelte/events';
import { isKey } from './attachments/keys';

/** Keys with which engines reload, go back and forth, print, save, search, or show the source of a page. */
const KEYS = [
  'f5',
  'f3',
  'f7',
  'ctrl+f5',
  'ctrl+r',
  'ctrl+p',
  'ctrl+s',
  'ctrl+u',
  'ctrl+f',
  'ctrl+g',
  'ctrl+o',
  'alt+arrowleft',
  'alt+arrowright',
  'alt+home',
];
const KEYS_OF_A_KEYBOARD = ['browserback', 'browserforward', 'browserrefresh', 'browserhome', 'browsersearch', 'browserfavorites'];
/** The buttons of a mouse that go back and forth. */
const BACK = 3;
const FORWARD = 4;

/** Takes from the engine what it would do by itself. The window's own keys are heard all the same. */
export function tame(): () => void {
  const offs = [
    on(window, 'keydown', (event) => {
      if ([...KEYS, ...KEYS_OF_A_KEYBOARD].some((name) => isKey(event, name))) event.preventDefault();
    }),
    on(window, 'contextmenu', (event) => {
      if (!isText(event.target)) event.preventDefault();
    }),
    on(window, 'mousedown', withoutHistory),
    on(window, 'mouseup', withoutHistory),
    // A link that is pressed with the wheel, and what is dropped outside of a field, would be gone to.
    on(window, 'auxclick', (event) => event.preventDefault()),
    on(window, 'dragover', withoutDrop),
    on(window, 'drop', withoutDrop),
  ];
  return () => offs.forEach((off) => off());
}

function withoutHistory(event: MouseEvent): void {
  if (event.button === BACK || event.button === FORWARD) event.preventDefault();
}

function withoutDrop(event: DragEvent): void {
  if (!isText(event.target) || event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && !!target.closest('textarea:enabled, input:enabled:not([type=radio], [type=checkbox])');
}
