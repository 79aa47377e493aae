// What the window shows now, and the one way to change it: a command in the queue whose answer is the next frame.
//
// Holds no rule. A refused command leaves the screen and everything typed as it was and shows what happened and what to do.

import { flushSync, tick } from 'svelte';
import type { CommandError, Frame, Language } from './bindings';
import { asCommandError } from './commandError';
import * as ipc from './ipc';
import { drafts } from './drafts.svelte';
import { wording } from './language.svelte';
import { lettering } from './lettering.svelte';
import { Queue, type How } from './queue';
import { share } from './sharing';
import { sound } from './sound.svelte';

/** Decides on the frame that is shown when its turn comes; nothing when it no longer fits. */
export type Intent = (frame: Frame) => Promise<Frame> | null;

class Session {
  frame = $state.raw<Frame | null>(null);
  error = $state.raw<CommandError | null>(null);
  /** How many commands are under way or waiting. */
  waiting = $state(0);
  /** Whether a neutral page stands before everything that this page still holds. */
  hidden = $state(false);
  /** Whether a copy is being made, read or restored; whatever locks or destroys stops it first. */
  backingUp = $state(false);
  #queue = new Queue();
  // The frame that has come and is not shown yet: what is pressed meanwhile is decided on it.
  #coming: Frame | null = null;

  /** Opens the program. */
  open(): Promise<boolean> {
    return this.#add(
      async () => {
        // At once: the first frame says in which language, and most often it is this one.
        const [frame] = await Promise.all([ipc.open(), wording.loadDesk(wording.desk.tag)]);
        return frame;
      },
      { always: true },
    );
  }

  /** Runs a command in its turn; the promise says whether it was done. */
  run(intent: Intent): Promise<boolean> {
    return this.#add(() => this.#decide(intent));
  }

  /** The same for one that is decided on the frame alone, not on the page: quick keys wait for the longer of command and drawing, not for their sum. */
  runAhead(intent: Intent): Promise<boolean> {
    return this.#add(() => this.#decide(intent), { ahead: true });
  }

  /** Runs a command that works through every byte of a copy; whatever locks stops it first. */
  async runLong(intent: Intent): Promise<boolean> {
    this.error = null;
    this.backingUp = true;
    return this.run(intent).finally(() => (this.backingUp = false));
  }

  /** Asks the person in another language: seen at once, and taken back if it is refused. What is being read out falls silent. */
  async askIn(language: Language): Promise<void> {
    const before = wording.person;
    sound.stop();
    await wording.load(language.tag);
    wording.person = language;
    const done = await this.run(() => ipc.setPersonLanguage(language.tag));
    if (!done) wording.person = before;
  }

  /** Keeps what is typed, then goes somewhere else. */
  go(intent: Intent): Promise<boolean> {
    keepTyped();
    return this.run(intent);
  }

  /** Keeps what is typed, then locks, whatever happens before. This page is gone before it hears of it. */
  lock(): Promise<boolean> {
    keepTyped();
    this.#hurry();
    return this.#add(
      async () => {
        await ipc.lock();
        return null;
      },
      { always: true },
    );
  }

  /** Shows a neutral page at once, and locks behind it; the page that comes after it shows the same one. */
  hide(): Promise<boolean> {
    keepTyped();
    this.#hurry();
    sound.stop();
    this.hidden = true;
    // Painted before anything else happens.
    flushSync();
    return this.#add(
      async () => {
        await ipc.hide();
        return null;
      },
      { always: true },
    );
  }

  /** Destroys everything at once, whatever waits; what is shown afterwards is what is left. */
  async destroy(): Promise<void> {
    this.#hurry();
    const done = await this.#add(() => ipc.destroyQuickly(), { always: true });
    if (!done) await this.lookAgain();
  }

  /** Shows what there is after a refusal that may have changed it. The refusal stays on the screen. */
  lookAgain(): Promise<boolean> {
    return this.#add(() => ipc.open(), { always: true });
  }

  /** Shows a refusal of a command that does not change the screen. */
  refuse(thrown: unknown): void {
    this.error = asCommandError(thrown);
  }

  // What waits in the queue would wait for the backup.
  #hurry(): void {
    if (this.backingUp) void ipc.stopBackup().catch(() => {});
  }

  #decide(intent: Intent): Promise<Frame> | null {
    const frame = this.#coming ?? this.frame;
    return frame && intent(frame);
  }

  #add(command: () => Promise<Frame | null> | null, how: How = {}): Promise<boolean> {
    this.waiting += 1;
    return this.#queue
      .add(async () => {
        const next = await this.#refusing(() => command());
        if (next) this.#coming = next;
        return () => this.#refusing(() => this.#show(next));
      }, how)
      .finally(() => (this.waiting -= 1));
  }

  async #refusing<T>(work: () => Promise<T> | T): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      this.refuse(thrown);
      throw thrown;
    }
  }

  async #show(frame: Frame | null): Promise<void> {
    if (!frame) return;
    try {
      await this.#draw(frame);
    } finally {
      if (this.#coming === frame) this.#coming = null;
    }
  }

  async #draw(frame: Frame): Promise<void> {
    const person = frame.person ?? wording.person;
    lettering.languages = frame.drawn;
    await Promise.all([wording.loadDesk(frame.desk.tag), wording.load(person.tag)]);
    wording.desk = frame.desk;
    wording.person = person;
    void wording.loadAhead(frame.personLanguages.map((language) => language.tag));
    drafts.follow(frame.open ? frame.drafts : null);
    this.frame = share(this.frame, frame);
    await tick();
  }
}

export const session = new Session();

// Whoever is locked out has nothing to mend there.
drafts.refused = (thrown) => {
  if (asCommandError(thrown).code !== 'vault-locked') session.refuse(thrown);
};

// Leaving a field is what saves it: so whatever goes elsewhere leaves the field first.
export function keepTyped(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
