// A queue of commands: one after another, and what one of them brought is shown while the next one is under way.
//
// Nothing is dropped while all goes well, however fast the keys come. When a command is refused, what waits behind it is
// dropped: it was pressed before the officer could see the refusal. Only what must happen in any case (locking) still runs.

/** Shows what a command brought. */
export type Show = () => Promise<void>;

type Command = () => Promise<Show>;
type Entry = { command: Command; settled: (done: boolean) => void; always: boolean };

export class Queue {
  #waiting: Entry[] = [];
  #running: Promise<void> | null = null;

  /** Adds a command; the promise says whether it was done, and comes when what it brought is shown. */
  add(command: Command, always = false): Promise<boolean> {
    return new Promise((settled) => {
      this.#waiting.push({ command, settled, always });
      this.#running ??= this.#work();
    });
  }

  async #work(): Promise<void> {
    let showing = Promise.resolve();
    while (this.#waiting.length > 0) {
      for (let entry = this.#waiting.shift(); entry; entry = this.#waiting.shift()) {
        // Under way before the one before it is drawn: quick keys wait for the longer of the two, not for their sum.
        const under = this.#run(entry);
        await showing;
        const show = await under;
        if (show) showing = this.#finish(entry, show);
      }
      await showing;
    }
    this.#running = null;
  }

  // What shows what it brought; nothing when it was refused.
  async #run({ command, settled }: Entry): Promise<Show | null> {
    try {
      return await command();
    } catch {
      this.#refuse(settled);
      return null;
    }
  }

  async #finish({ settled }: Entry, show: Show): Promise<void> {
    try {
      await show();
      settled(true);
    } catch {
      this.#refuse(settled);
    }
  }

  #refuse(settled: Entry['settled']): void {
    settled(false);
    for (const entry of this.#waiting) if (!entry.always) entry.settled(false);
    this.#waiting = this.#waiting.filter((entry) => entry.always);
  }
}
