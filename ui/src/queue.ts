// A queue of commands: the next one starts when what the one before it brought is shown, or, if it asks for it, sooner.
//
// Nothing is dropped while all goes well, however fast the keys come. When a command is refused, what waits behind it is
// dropped: it was pressed before the officer could see the refusal. Only what must happen in any case (locking) still runs.

/** Shows what a command brought. */
type Show = () => Promise<void>;

type Command = () => Promise<Show>;
/** How a command runs. */
export type How = {
  /** Runs though what stood before it was refused. */
  always?: boolean;
  /** Is under way while what came before is still being drawn: it does not look at the page. */
  ahead?: boolean;
};
type Entry = How & { command: Command; settled: (done: boolean) => void };

export class Queue {
  #waiting: Entry[] = [];
  #running: Promise<void> | null = null;

  /** Adds a command; the promise says whether it was done, and comes when what it brought is shown. */
  add(command: Command, how: How = {}): Promise<boolean> {
    return new Promise((settled) => {
      this.#waiting.push({ ...how, command, settled });
      this.#running ??= this.#work();
    });
  }

  async #work(): Promise<void> {
    let showing = Promise.resolve();
    while (this.#waiting.length > 0) {
      for (let entry = this.#waiting.shift(); entry; entry = this.#waiting.shift()) {
        if (!entry.ahead) await showing;
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
