// Asks the question that is shown: turns keys and taps into commands, and holds what is typed until it is kept.
//
// A key is read against the question that is shown when its turn comes, a tap against the one that was tapped: so quick
// presses are neither lost nor applied to the wrong question. Whether an answer fits is decided in Rust.

import type { AnswerView, Frame, QuestionPage, Then } from './bindings';
import { drafts } from './drafts.svelte';
import * as ipc from './ipc';
import { keepTyped, session } from './session.svelte';

type Draft = { typed?: string; note?: string; origin?: string };
type Value = AnswerView['value'];

/** The parts of a draft, and the fields in which they are kept. */
const PARTS = ['typed', 'note', 'origin'] as const;
const fieldOf = (question: string, part: keyof Draft) => `answer-${question}.${part}`;

class Asking {
  /** What is typed for a question and not yet kept. */
  draft(question: string): Draft {
    const draft: Draft = {};
    for (const part of PARTS) {
      const text = drafts.of(fieldOf(question, part));
      if (text !== undefined) draft[part] = text;
    }
    return draft;
  }

  /** Notes what is being typed. */
  type(question: string, change: Draft): void {
    for (const part of PARTS) {
      const text = change[part];
      if (text !== undefined) drafts.type(fieldOf(question, part), text);
    }
  }

  /** Whether something typed has not been kept as an answer yet. */
  get unsaved(): boolean {
    return drafts.some((field) => field.startsWith('answer-') && !field.endsWith('.origin'));
  }

  /** Chooses an option, or toggles it where several can be chosen. */
  choose(tapped: QuestionPage, option: string): Promise<boolean> {
    return session.runAhead((frame) => this.#choose(current(frame, tapped), option));
  }

  /** Chooses the option with this number, counted from 1. */
  pressNumber(number: number): Promise<boolean> {
    return session.runAhead((frame) => {
      const page = question(frame);
      const option = page?.options[number - 1];
      return page && option ? this.#choose(page, option.value) : null;
    });
  }

  /** Records that the person does not know, or does not want to say. */
  chooseOther(tapped: QuestionPage, value: string): Promise<boolean> {
    return session.runAhead((frame) => this.#send(current(frame, tapped), value, 'stay'));
  }

  /** The same by its key. */
  pressOther(value: string): Promise<boolean> {
    return session.runAhead((frame) => {
      const page = question(frame);
      return page?.others.some((other) => other.value === value) ? this.#send(page, value, 'stay') : null;
    });
  }

  /** Puts the question off and goes on. */
  later(): Promise<boolean> {
    return session.runAhead((frame) => {
      const page = question(frame);
      return page && ipc.askLater(page.id);
    });
  }

  /** Takes the answer back. */
  takeBack(tapped: QuestionPage): Promise<boolean> {
    return session.runAhead(() => this.#takeBack(tapped));
  }

  /** Keeps what is typed and goes on. */
  next(): Promise<boolean> {
    return session.runAhead((frame) => {
      if (frame.screen.name !== 'interview') return null;
      const { page, sections } = frame.screen.view;
      if (page.name === 'question') return this.#save(page.view, 'next') ?? ipc.goNext(page.view.id);
      if (page.name === 'end' || page.name === 'stopped') return null;
      const first = sections.find((section) => section.first)?.first;
      return first ? ipc.go({ name: 'question', question: first }) : ipc.go({ name: 'end' });
    });
  }

  /** Goes back to what was before. */
  back(): Promise<boolean> {
    keepTyped();
    return session.runAhead((frame) => {
      if (frame.screen.name !== 'interview') return null;
      const { page } = frame.screen.view;
      if (page.name === 'facts' || page.name === 'stopped') return null;
      if (page.name === 'question') return ipc.goBack(page.view.id);
      return frame.back && ipc.go(frame.back);
    });
  }

  /** Keeps what is typed for the question that is shown, and stays with it. */
  save(): Promise<boolean> {
    return session.runAhead((frame) => {
      const page = question(frame);
      return page && this.#save(page, 'stay');
    });
  }

  /** Sets how the officer knows it, and sends an answered question again. */
  setOrigin(tapped: QuestionPage, origin: string): Promise<boolean> {
    this.type(tapped.id, { origin });
    return session.runAhead((frame) => {
      const page = current(frame, tapped);
      return page.answer && this.#send(page, page.answer.value, 'stay');
    });
  }

  #choose(page: QuestionPage, option: string): Promise<Frame> {
    if (page.kind !== 'multiple-choice') return this.#send(page, option, 'stay');
    const chosen = Array.isArray(page.answer?.value) ? page.answer.value : [];
    const value = page.options
      .map((choice) => choice.value)
      .filter((choice) => (choice === option ? !chosen.includes(choice) : chosen.includes(choice)));
    return value.length === 0 ? this.#takeBack(page) : this.#send(page, value, 'stay');
  }

  // What is typed for this question, sent; nothing when there is nothing new that could be kept.
  #save(page: QuestionPage, then: Then): Promise<Frame> | null {
    const { typed, note } = this.draft(page.id);
    if (typed?.trim() === '') {
      if (!page.answer) {
        drafts.forget(fieldOf(page.id, 'typed'));
        return null;
      }
      return this.#takeBack(page).then((frame) => (then === 'next' ? ipc.goNext(page.id) : frame));
    }
    if (typed !== undefined) return this.#send(page, read(page.kind, typed), then);
    return note !== undefined && page.answer ? this.#send(page, page.answer.value, then) : null;
  }

  async #send(page: QuestionPage, value: Value, then: Then): Promise<Frame> {
    const sent = this.draft(page.id);
    const note = (sent.note ?? page.answer?.note ?? '').trim() || null;
    const origin = page.origins.find(({ value }) => value === sent.origin)?.value ?? page.answer?.origin ?? 'said';
    const frame = await ipc.answer(page.id, { value, origin, note }, then);
    this.#settle(page.id, sent);
    return frame;
  }

  async #takeBack(page: QuestionPage): Promise<Frame> {
    const { note, origin } = page.answer ?? {};
    const frame = await ipc.takeBack(page.id);
    // The words stay on the screen for the next answer; only the answer is gone.
    const draft = this.draft(page.id);
    drafts.forget(fieldOf(page.id, 'typed'));
    this.type(page.id, { origin: draft.origin ?? origin, note: draft.note ?? note ?? undefined });
    return frame;
  }

  // Forgets what was sent, but not what was typed while it was under way.
  #settle(question: string, sent: Draft): void {
    const draft = this.draft(question);
    for (const part of PARTS) if (draft[part] === sent[part]) drafts.forget(fieldOf(question, part));
  }
}

export const asking = new Asking();

function question(frame: Frame): QuestionPage | null {
  if (frame.screen.name !== 'interview' || frame.screen.view.page.name !== 'question') return null;
  return frame.screen.view.page.view;
}

function current(frame: Frame, tapped: QuestionPage): QuestionPage {
  const page = question(frame);
  return page?.id === tapped.id ? page : tapped;
}

// A number is sent as a number when it is written as one, a date with two digits for day and month; anything else is sent
// as it stands, for Rust to refuse.
function read(kind: string, typed: string): Value {
  const text = typed.trim();
  if (kind === 'date' || kind === 'month') return padDate(text);
  return kind === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** Writes day and month of a date with two digits. */
export function padDate(text: string): string {
  return text.replace(/-(\d)(?=-|$)/g, '-0$1');
}
