// Draws the words of a hanging script as outlines, where the engine would set them flat on one line.
//
// Nastaliq hangs each letter of a word from the end of the one before. WebKitGTK leaves these heights out; whether the engine at
// hand does is seen from what it draws, once. Where it draws rightly, and wherever outlines are missing, words stay text.

import type { LetteringView, WeightView } from './bindings';
import * as ipc from './ipc';

/** A word as it is shown: drawn, or as text when nobody drew it. Lengths are in heights of the text. */
export type DrawnWord = { text: string; path: string | null; advance: number; box: string };

/** A text as it is shown: its words, and how high each line is above and below its base line, in heights of the text. */
export type DrawnText = { words: DrawnWord[]; height: number; below: number };

const FACE = 'Noto Nastaliq Urdu';

// A word whose ink is 1.8 times as high as the text when its letters hang, and 0.7 times when they stand on one line.
const TRIAL = 'مجھے';
const HANGS = 1.4;

// What a line has at least, so that short texts stand in the same rhythm.
const ABOVE = 1.48;
const BELOW = 0.46;

class Lettering {
  /** The languages whose words are drawn where the engine sets them flat. */
  languages: readonly string[] = [];
  #drawn = $state.raw<ReadonlyMap<string, Letters>>(new Map());
  #loads = new Map<string, Promise<void>>();
  #flat: Promise<boolean> | null = null;

  /** Loads the outlines of a language, once, if the engine needs them. Never fails: words can always be text. */
  load(tag: string): Promise<void> {
    if (!this.languages.includes(tag)) return Promise.resolve();
    const load = this.#loads.get(tag) ?? this.#load(tag);
    this.#loads.set(tag, load);
    return load;
  }

  /** The outlines of a language; nothing where its words are text. */
  of(tag: string): Letters | undefined {
    return this.#drawn.get(tag);
  }

  async #load(tag: string): Promise<void> {
    this.#flat ??= isFlat();
    if (!(await this.#flat)) return;
    // What is not drawn is shown in letters that stand on one line by nature.
    document.documentElement.dataset.nastaliq = 'flat';
    try {
      const view = await ipc.lettering(tag);
      if (view) this.#drawn = new Map(this.#drawn).set(tag, new Letters(view));
    } catch {
      this.#loads.delete(tag);
    }
  }
}

/** The words of a language, drawn. */
export class Letters {
  #view: LetteringView;
  #paths: Record<'regular' | 'bold', Map<string, string>> = { regular: new Map(), bold: new Map() };

  constructor(view: LetteringView) {
    this.#view = view;
  }

  /** Draws a text. All of its lines are as high as its highest word asks for, so that no two touch. */
  draw(text: string, bold: boolean): DrawnText {
    const weight = bold ? 'bold' : 'regular';
    const known = this.#view[weight].words;
    const em = this.#view.unitsPerEm;
    let [top, bottom] = [-ABOVE * em, BELOW * em];
    const words = text
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => {
        const numbers = Object.hasOwn(known, word) ? known[word] : undefined;
        const [advance = 0, high = 0, low = 0] = numbers ?? [];
        [top, bottom] = [Math.min(top, high), Math.max(bottom, low)];
        return { text: word, path: numbers ? this.#path(weight, word, numbers) : null, advance };
      });
    const box = (advance: number) => `0 ${top} ${advance} ${bottom - top}`;
    return {
      words: words.map((word) => ({ ...word, advance: word.advance / em, box: box(word.advance) })),
      height: (bottom - top) / em,
      below: bottom / em,
    };
  }

  #path(weight: 'regular' | 'bold', word: string, numbers: number[]): string {
    const paths = this.#paths[weight];
    const path = paths.get(word) ?? outline(this.#view[weight], numbers);
    paths.set(word, path);
    return path;
  }
}

export const lettering = new Lettering();

// After how far the word runs and how high its ink goes come its glyphs, three numbers each.
function outline({ outlines }: WeightView, numbers: number[]): string {
  let path = '';
  for (let at = 3; at + 2 < numbers.length; at += 3) {
    path += `M${numbers[at + 1]} ${numbers[at + 2]}${outlines[numbers[at] ?? -1] ?? ''}`;
  }
  return path;
}

// Draws the trial word and looks how high its ink is. An engine that cannot tell, or cannot load the font, gets outlines: these are
// right everywhere.
async function isFlat(): Promise<boolean> {
  try {
    const font = `40px "${FACE}"`;
    if ((await document.fonts.load(font, TRIAL)).length === 0) return true;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [200, 160];
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) return true;
    pen.font = font;
    pen.direction = 'rtl';
    pen.textAlign = 'center';
    pen.fillText(TRIAL, canvas.width / 2, 100);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const rows = Array.from({ length: canvas.height }, (_, row) => row).filter((row) =>
      data.subarray(row * canvas.width * 4, (row + 1) * canvas.width * 4).some((value, at) => at % 4 === 3 && value > 96),
    );
    return (rows.at(-1) ?? 0) - (rows[0] ?? 0) < HANGS * 40;
  } catch {
    return true;
  }
}
