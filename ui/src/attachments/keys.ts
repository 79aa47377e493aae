// Keys of a screen, on every layout. A key with Ctrl or Alt is written `ctrl+l`, `alt+8`.
//
// What a Latin layout prints on a key counts (so AZERTY and Dvorak work as labelled); where a layout prints no Latin letter, digit or
// sign of ours, the place of the key counts (`event.code`): Ctrl and the key of L lock on a Russian, Ukrainian, Persian or Hindi
// layout as well. Keys are not taken while a dialog is open, nor from a field in which somebody is typing unless the key is marked
// `typing`, nor while an input method composes. A key that is held down counts once.

import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** What a key does; `typing` also in text fields, `native` not on elements that have their own use for it, `idle` on no control at all. */
export type Key = { run: () => void; typing?: boolean; native?: boolean; idle?: boolean };
export type Keys = Record<string, Key | undefined>;

/** Listens for keys as long as the element is there; which ones, is asked at each press. */
export function keys(map: () => Keys): Attachment {
  const press = (event: KeyboardEvent) => {
    const all = map();
    const name = namesOf(event).find((name) => all[name]);
    const key = name === undefined ? undefined : all[name];
    if (!key || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const target = event.target instanceof Element ? event.target : null;
    if (!key.typing && isTyping(target)) return;
    if (key.native && hasOwnUse(target)) return;
    if (key.idle && target?.closest('a, button, summary, input, textarea, select')) return;
    event.preventDefault();
    if (!event.repeat) key.run();
  };
  return () => on(window, 'keydown', press);
}

/** Whether this is the key with that name, such as `ctrl+l`, on whatever layout. */
export function isKey(event: KeyboardEvent, name: string): boolean {
  return namesOf(event).includes(name);
}

/** Whether this Enter is meant for the page: not the one with which an input method takes over what was composed, and not one held down. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !composes(event);
}

// WebKit sends the key that ends a composition after it, with this code.
const OF_INPUT_METHOD = 229;

function composes(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === OF_INPUT_METHOD;
}

// The names by which a key may be meant: as printed, then by its place. None while something is composed or a third level is held.
function namesOf(event: KeyboardEvent): string[] {
  if (composes(event) || event.getModifierState('AltGraph')) return [];
  const held = `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.altKey ? 'alt+' : ''}`;
  const printed = event.key.toLowerCase();
  // A Latin letter or a digit is meant as it is printed, and a key with a name, such as Enter, has no other.
  if (event.key.length > 1 || /^[a-z0-9 ]$/.test(printed)) return [held + printed];
  const placed = nameOfPlace(event);
  return placed === undefined ? [held + printed] : [held + printed, held + placed];
}

// Signs that some layouts print elsewhere, or on no key at all.
const SIGNS: Record<string, string> = { NumpadDivide: '/', NumpadAdd: '+', NumpadSubtract: '-', Equal: '+', Minus: '-' };

// What the key at this place says on a keyboard of the United States.
function nameOfPlace({ code, shiftKey }: KeyboardEvent): string | undefined {
  const named = /^(?:Key([A-Z])|Digit(\d)|Numpad(\d))$/.exec(code);
  const [, letter, digit, pad] = named ?? [];
  if (letter !== undefined) return letter.toLowerCase();
  // With Shift a digit's key is another sign: `!` answers nothing.
  if (digit !== undefined) return shiftKey ? undefined : digit;
  if (pad !== undefined) return pad;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return SIGNS[code];
}

function isTyping(target: Element | null): boolean {
  return !!target?.closest('textarea, select, input:not([type=radio], [type=checkbox])');
}

// Options are buttons too, but there Enter means "next" and Space chooses.
function hasOwnUse(target: Element | null): boolean {
  return !!target?.closest('a, summary, textarea, select, button:not([role=radio], [role=checkbox])');
}
