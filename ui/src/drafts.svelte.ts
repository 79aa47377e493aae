// What is typed and not saved yet. Rust keeps it in the vault as it is typed, so that no lock, end or crash loses it; here it is held
// while the page lives, and taken over from the frame when another case lies open or the page is a new one.
//
// Not for passphrases, keys and searches: they are no content.

import { SvelteMap } from 'svelte/reactivity';
import type { Drafts as Kept } from './bindings';
import * as ipc from './ipc';

type Sending = { case: string | null; field: string; text: string };

class Drafts {
  #typed = new SvelteMap<string, string>();
  /** Where what is typed belongs: to a case, to none, or to the person; nothing before the first frame. */
  #where: { case: string | null; persons: boolean } | null = null;
  /** What is to be sent once the command under way has been answered, by case and field: the last text counts. */
  #waiting = new Map<string, Sending>();
  #sending = new Set<string>();
  /** Told why something typed could not be kept. */
  refused: (thrown: unknown) => void = () => {};

  /** Takes over what was kept, when something else lies open than before; while nothing is open there is nothing. */
  follow(kept: Kept | null): void {
    if (kept === null) {
      this.#where = null;
      this.#typed.clear();
      return;
    }
    if (this.#where?.case === kept.case && this.#where.persons === kept.persons) return;
    this.#where = { case: kept.case, persons: kept.persons };
    this.#typed.clear();
    for (const [field, text] of Object.entries(kept.typed)) if (text !== undefined) this.#typed.set(field, text);
  }

  /** What is typed in a field and not saved yet. */
  of(field: string): string | undefined {
    return this.#typed.get(field);
  }

  /** Whether something is typed in one of these fields and not saved yet. */
  some(is: (field: string) => boolean): boolean {
    return [...this.#typed.keys()].some(is);
  }

  /** Notes what is being typed, and keeps it. */
  type(field: string, text: string): void {
    this.#typed.set(field, text);
    this.#send(field, text);
  }

  /** Forgets what was typed in a field, because it is saved or given up. */
  forget(field: string): void {
    if (this.#typed.delete(field)) this.#send(field, '');
  }

  /** Forgets what was typed outside of every case, also when a case lies open by now. */
  forgetOutside(field: string): void {
    if (this.#where?.case === null) this.#typed.delete(field);
    this.#send(field, '', null);
  }

  // One at a time for each field, so that an older text never comes last.
  #send(field: string, text: string, of = this.#where?.case ?? null): void {
    const key = `${of} ${field}`;
    this.#waiting.set(key, { case: of, field, text });
    if (!this.#sending.has(key)) void this.#sendOn(key);
  }

  async #sendOn(key: string): Promise<void> {
    this.#sending.add(key);
    for (let next = this.#waiting.get(key); next; next = this.#waiting.get(key)) {
      this.#waiting.delete(key);
      try {
        await ipc.keepDraft(next.case, next.field, next.text);
      } catch (thrown) {
        this.refused(thrown);
      }
    }
    this.#sending.delete(key);
  }
}

export const drafts = new Drafts();

/** A field whose text is kept as it is typed: what is typed, or what is saved. */
export class Drafted {
  #field: () => string;
  #saved: () => string;

  constructor(field: () => string, saved: () => string = () => '') {
    [this.#field, this.#saved] = [field, saved];
  }

  /** Whether it differs from what is saved. */
  get unsaved(): boolean {
    return this.typed !== undefined;
  }

  /** What is typed and not saved; nothing when nothing is. */
  get typed(): string | undefined {
    return drafts.of(this.#field());
  }

  get text(): string {
    return this.typed ?? this.#saved();
  }

  set text(text: string) {
    drafts.type(this.#field(), text);
  }

  /** Forgets what was typed if it is still this: what was typed meanwhile stays. */
  saved(sent: string | undefined): void {
    if (this.typed === sent) drafts.forget(this.#field());
  }

  /** Gives up what was typed. */
  forget(): void {
    drafts.forget(this.#field());
  }
}
