// A queue of commands: the next one starts when the one before it has been shown.
//
// Nothing is dropped while all goes well, however fast the keys come. When a command is refused, what waits behind it is
// dropped: it was pressed before the officer could see the refusal. Only what must happen in any case (locking) still runs.

type Entry = { run: () => Promise<void>; drop: () => void; always: boolean };

export class Queue {
  #waiting: Entry[] = [];
  #running: Promise<void> | null = null;

  /** Adds a command; the promise says whether it was done. */
  add(command: () => Promise<void>, always = false): Promise<boolean> {
    return new Promise((settled) => {
      const run = async () => {
        try {
          await command();
          settled(true);
        } catch {
          settled(false);
          this.#waiting = this.#waiting.filter((entry) => entry.always || (entry.drop(), false));
        }
      };
      this.#waiting.push({ run, always, drop: () => settled(false) });
      this.#running ??= this.#work();
    });
  }

  async #work(): Promise<void> {
    for (let entry = this.#waiting.shift(); entry; entry = this.#waiting.shift()) await entry.run();
    this.#running = null;
  }
}
