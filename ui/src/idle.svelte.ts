// Whether somebody is there: tells the program so, now and then, and shows when it is about to lock.
//
// How long is too long is decided by the program; here is no clock but the one that keeps the messages few.

import * as ipc from './ipc';

/** At most one message in this time, in milliseconds. */
const SELDOM = 2000;

class Idle {
  /** Whether the program locks in a moment unless somebody does something. */
  soon = $state(false);
  #told = -SELDOM;

  /** Asks to be told when the program is about to lock. */
  watch(): void {
    const soon = new ipc.Channel<boolean>();
    soon.onmessage = (said) => (this.soon = said);
    void ipc.watchIdle(soon);
  }

  /** Somebody did something; a key that only answers the notice does nothing else. */
  seen(event: Event): void {
    const now = performance.now();
    if (this.soon) {
      if (event instanceof KeyboardEvent && !event.ctrlKey && !isTyping(event.target)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    } else if (now - this.#told < SELDOM) return;
    this.#told = now;
    this.soon = false;
    void ipc.touch();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && !!target.closest('textarea, input:not([type=radio], [type=checkbox])');
}

export const idle = new Idle();
