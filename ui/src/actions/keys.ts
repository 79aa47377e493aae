// Keys of a screen. A key with Ctrl or Alt is written `ctrl+l`, `alt+8`.
//
// Keys are not taken while a dialog is open, nor from a field in which somebody is typing unless the key is marked `typing`.
// A key that is held down counts once.

import type { ActionReturn } from 'svelte/action';

/** What a key does; `typing` also in text fields, `native` not on elements that have their own use for it, `idle` on no control at all. */
export type Key = { run: () => void; typing?: boolean; native?: boolean; idle?: boolean };
export type Keys = Record<string, Key | undefined>;

export function keys(_node: HTMLElement, initial: Keys): ActionReturn<Keys> {
  let map = initial;
  const press = (event: KeyboardEvent) => {
    const key = map[nameOf(event)];
    if (!key || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const target = event.target instanceof Element ? event.target : null;
    if (!key.typing && isTyping(target)) return;
    if (key.native && hasOwnUse(target)) return;
    if (key.idle && target?.closest('a, button, summary, input, textarea, select')) return;
    event.preventDefault();
    if (!event.repeat) key.run();
  };
  window.addEventListener('keydown', press);
  return {
    update: (next) => void (map = next),
    destroy: () => window.removeEventListener('keydown', press),
  };
}

function nameOf(event: KeyboardEvent): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const key = event.altKey && digit ? digit : event.key.toLowerCase();
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.altKey ? 'alt+' : ''}${key}`;
}

function isTyping(target: Element | null): boolean {
  return !!target?.closest('textarea, select, input:not([type=radio], [type=checkbox])');
}

// Options are buttons too, but there Enter means "next" and Space chooses.
function hasOwnUse(target: Element | null): boolean {
  return !!target?.closest('a, summary, textarea, select, button:not([role=radio], [role=checkbox])');
}
