// Two presses of Ctrl+Shift+Delete within three seconds destroy everything, for an officer in danger.
//
// Deliberately without a dialog: the first press says what the second one does, and is forgotten by itself.

import { session } from './session.svelte';

/** How long the first press holds, in milliseconds. */
export const PATIENCE = 3000;

class Danger {
  /** Whether the next press destroys. */
  asked = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  press(): void {
    if (this.asked) {
      this.over();
      void session.destroy();
    } else {
      this.asked = true;
      this.#timer = setTimeout(() => this.over(), PATIENCE);
    }
  }

  /** Forgets the first press. */
  over(): void {
    clearTimeout(this.#timer);
    this.asked = false;
  }
}

export const danger = new Danger();
