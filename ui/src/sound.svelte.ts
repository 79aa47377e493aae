// Plays texts to the person, one after another, in their language. The sound itself is made and played in Rust.
//
// At most one text sounds at a time: a new one, another language, another screen or the lock stops the one before.

import type { HeardView, Message, ReaderView } from './bindings';
import * as ipc from './ipc';

class Sound {
  /** The text that sounds now. */
  playing = $state.raw<Message | null>(null);
  /** How the last text ended, when the officer has to know: no device, no sound in this language, a damaged recording. */
  trouble = $state.raw<HeardView | null>(null);
  /** Who reads the text that sounds now. */
  reader = $state.raw<ReaderView | null>(null);
  #turn = 0;

  /** Plays texts in a language; stops at the first that cannot be heard. */
  async play(texts: Message[], tag: string): Promise<void> {
    const turn = ++this.#turn;
    this.trouble = null;
    for (const text of texts) {
      let heard: HeardView;
      do {
        this.reader = await this.#reader(text, tag);
        if (turn !== this.#turn) return;
        this.playing = text;
        heard = await this.#listen(text, tag);
        if (turn !== this.#turn) return;
        // A recording that is not sound is said, and another voice reads on.
        if (heard.end === 'skipped' || (heard.end === 'silent' && !this.trouble)) this.trouble = heard;
      } while (heard.end === 'skipped');
      if (heard.end !== 'finished') break;
    }
    this.playing = null;
  }

  /** Stops what sounds. */
  stop(): void {
    this.#turn += 1;
    if (this.playing) void ipc.stopListening().catch(() => {});
    this.playing = null;
    this.trouble = null;
  }

  /** Whether this text sounds now. */
  sounds(text: Message): boolean {
    return this.playing?.id === text.id && this.playing.attribute === text.attribute;
  }

  async #reader({ id, attribute }: Message, tag: string): Promise<ReaderView | null> {
    return ipc.reader(id, attribute, tag).catch(() => null);
  }

  async #listen({ id, attribute }: Message, tag: string): Promise<HeardView> {
    try {
      return await ipc.listen(id, attribute, tag);
    } catch {
      return { end: 'silent', message: { id: 'sound-device-lost', attribute: null, args: {} } };
    }
  }
}

export const sound = new Sound();
