// Words every message in the desk's or the person's language, from the Fluent files in `locales/`.
//
// A message that a language lacks is shown in the desk's language and marked; it is never hidden. Argument isolation stays on.

import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { SvelteMap } from 'svelte/reactivity';
import type { Language, Message } from './bindings';
import { lettering } from './lettering.svelte';

/** A text with the language it really is in, and whether that is another one than was asked for. */
export type Said = { text: string; shownIn: string; marked: boolean };

const files = import.meta.glob<string>('../../locales/*/**/*.ftl', { query: '?raw', import: 'default' });

// Between two languages that are loaded ahead, in milliseconds: keys and taps come first.
const PAUSE = 150;

class Wording {
  desk = $state.raw<Language>({ tag: 'lv', name: 'Latviešu', dir: 'ltr' });
  person = $state.raw<Language>({ tag: 'lv', name: 'Latviešu', dir: 'ltr' });
  #ahead = false;
  // A text is worded anew when its own language changes, not when another one is loaded.
  #bundles = new SvelteMap<string, FluentBundle>();

  /** Loads everything written in a language, once; with it the outlines of its words, if the engine needs them. */
  async load(tag: string): Promise<void> {
    if (this.#bundles.has(tag)) return lettering.load(tag);
    const own = Object.entries(files).filter(([path]) => path.startsWith(`../../locales/${tag}/`));
    const [texts] = await Promise.all([Promise.all(own.map(([, read]) => read())), lettering.load(tag)]);
    this.add(tag, texts);
  }

  /** Loads languages one after another, each when nothing else is to be done, so that changing to one of them is quick. */
  async loadAhead(tags: string[]): Promise<void> {
    if (this.#ahead) return;
    this.#ahead = true;
    for (const tag of tags) {
      await new Promise((done) => setTimeout(done, PAUSE));
      await this.load(tag).catch(() => {});
    }
  }

  /** Adds texts of a language to those it has. */
  add(tag: string, sources: string[]): void {
    const known = this.#bundles.get(tag);
    const bundle = known ?? new FluentBundle(rules(tag));
    for (const source of sources) bundle.addResource(new FluentResource(source));
    // Set anew, so that what was worded by it is worded again.
    if (known) this.#bundles.delete(tag);
    this.#bundles.set(tag, bundle);
  }

  /** Loads what a desk needs: its own language and the one behind it. */
  async loadDesk(tag: string): Promise<void> {
    await Promise.all([this.load(tag), this.load(behind(tag))]);
  }

  /** Words a message in a language; in the first fallback that has it, marked, when the language lacks it. */
  say(message: Message, tag: string, ...fallbacks: string[]): Said {
    for (const shownIn of [tag, ...fallbacks]) {
      const text = this.#format(shownIn, message);
      if (text !== null) return { text, shownIn, marked: shownIn !== tag };
    }
    const name = message.attribute ? `${message.id}.${message.attribute}` : message.id;
    return { text: `⟦${name}⟧`, shownIn: fallbacks[0] ?? tag, marked: true };
  }

  /** Words a message for the officer. */
  toDesk(message: Message): Said {
    return this.say(message, this.desk.tag, behind(this.desk.tag));
  }

  /** Words a message for the person; what their language lacks, in the desk's. */
  toPerson(message: Message): Said {
    return this.say(message, this.person.tag, this.desk.tag, behind(this.desk.tag));
  }

  /** Whether the person and the officer would read the very same, so that once is enough. */
  sameForBoth(message: Message): boolean {
    return this.toPerson(message).shownIn === this.toDesk(message).shownIn;
  }

  /** Whether the desk's language has a message. */
  has(message: Message): boolean {
    return this.#format(this.desk.tag, message) !== null;
  }

  /** The direction in which a text of a language is written. */
  dir(tag: string): Direction {
    return direction([this.desk, this.person].find((language) => language.tag === tag)?.dir);
  }

  #format(tag: string, { id, attribute, args }: Message): string | null {
    const bundle = this.#bundles.get(tag);
    const message = bundle?.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    return bundle && pattern ? bundle.formatPattern(pattern, variables(args), []) : null;
  }
}

export const wording = new Wording();

/** A direction as HTML knows it. */
export type Direction = 'ltr' | 'rtl';

/** Reads a direction as it stands in a view. */
export function direction(dir: string | undefined): Direction {
  return dir === 'rtl' ? 'rtl' : 'ltr';
}

/** A message with arguments. */
export function message(id: string, args: Message['args'] = {}, attribute: string | null = null): Message {
  return { id, attribute, args };
}

/** A message of the desk as a plain string: for attributes, where no element can carry a language. */
export function word(id: string, args: Message['args'] = {}, attribute: string | null = null): string {
  return wording.toDesk(message(id, args, attribute)).text;
}

/** A message of the desk where only plain text can stand, such as a list of choices; one of another language says which. */
export function plain(asked: Message): string {
  const said = wording.toDesk(asked);
  return said.marked ? `${said.text} [${said.shownIn}]` : said.text;
}

// The language in which the desk's texts are completed: the two in which all of them are written.
function behind(tag: string): string {
  return tag === 'lv' ? 'en' : 'lv';
}

// A language without known plural rules, such as Tajik, has one form, like Vietnamese; some engines would count it like the
// language of the system.
function rules(tag: string): string {
  return Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? tag : 'vi';
}

// Numbers are not grouped: years, counts and codes read the same in the window and in the documents.
function variables(args: Message['args']): Record<string, FluentVariable> {
  const worded: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined) worded[name] = typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value;
  }
  return worded;
}
