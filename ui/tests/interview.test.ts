// The interview by keyboard, against a program that is invented here and takes its time.

import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import App from '../src/App.svelte';
import { asking } from '../src/asking.svelte';
import type { AnswerView, Frame, Language, Message, QuestionKind, QuestionPage } from '../src/bindings';
import { session } from '../src/session.svelte';

const desk: Language = { tag: 'lv', name: 'Latviešu', dir: 'ltr' };
const msg = (id: string): Message => ({ id, attribute: null, args: {} });
const choice = <T extends string>(value: T) => ({ value, message: msg(value) });
const kinds: QuestionKind[] = ['single-choice', 'multiple-choice', 'single-choice', 'number'];
let answers: Map<number, AnswerView>;
let at: number;
let calls: string[];
/** What is typed and not saved yet, as the program keeps it. */
let kept: Map<string, string>;
let refuse: string | null;
let round = 0;

const page = (): QuestionPage => ({
  id: `q${at}`,
  kind: kinds[at] ?? 'number',
  message: msg(`text-of-q${at}`),
  explained: null,
  guidance: msg(`guidance-of-q${at}`),
  prompt: null,
  seen: [],
  options: kinds[at] === 'number' ? [] : ['a', 'b', 'c'].map(choice),
  others: [choice('dont-know'), choice('declined')],
  origins: [choice('said'), choice('observed')],
  says: null,
  least: 0,
  most: 50,
  sensitive: false,
  skipTo: null,
  answer: answers.get(at) ?? null,
});
const frame = (): Frame => ({
  desk,
  deskLanguages: [desk],
  theme: 'light',
  practice: false,
  zoom: 100,
  keeping: null,
  printing: null,
  drafts: { case: `case ${round}`, persons: false, typed: {} },
  open: true,
  whereabouts: null,
  doors: [],
  back: null,
  person: desk,
  personLanguages: [desk],
  drawn: ['ur'],
  quickDestroy: true,
  screen: {
    name: 'interview',
    view: {
      case: { id: '1', code: 'K7Q-4M2', instrument: msg('i'), startedAt: '2026-11-21T10:00:00Z' },
      person: desk,
      aloud: false,
      sections: [],
      answered: 0,
      shown: kinds.length,
      canStop: false,
      canHandOver: true,
      breaks: [],
      mood: null,
      page: { name: 'question', view: page() },
    },
  },
});
const step = (by: number) => void (at = Math.max(0, Math.min(kinds.length - 1, at + by)));

async function program(
  command: string,
  args: { to?: { question?: string }; question?: string; answer?: AnswerView; then?: string; text?: string; field?: string },
) {
  if (command === 'touch' || command === 'watch_idle') return null;
  if (command === 'keep_draft') return void kept.set(args.field ?? '', args.text ?? '');
  await new Promise((done) => setTimeout(done, 5));
  calls.push([command, args.question ?? args.to?.question, JSON.stringify(args.answer?.value), args.then].filter(Boolean).join(' '));
  if (command === refuse) throw { code: 'number-out-of-range', args: { least: 0, most: 50 } };
  if (command === 'find_questions') return [choice('q2')];
  if (command === 'go') at = Number(args.to?.question?.slice(1));
  if (command === 'answer' && args.answer) answers.set(Number(args.question?.slice(1)), args.answer);
  if (command === 'take_back') answers.delete(Number(args.question?.slice(1)));
  if (command === 'go_next' || command === 'ask_later' || args.then === 'next') step(1);
  if (command === 'go_back') step(-1);
  if (command === 'lock')
    return { ...frame(), screen: { name: 'unlock', view: { lockedNow: true, untidy: false, wait: 0, mayRestore: false, restored: null } } };
  return frame();
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const settled = () => waitFor(() => expect(session.waiting).toBe(0));

beforeEach(async () => {
  [answers, at, calls, refuse, kept] = [new Map(), 0, [], null, new Map()];
  round += 1;
  session.error = null;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  vi.stubGlobal('__TAURI_INTERNALS__', { invoke: program, transformCallback: () => 0 });
  render(App);
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('text-of-q0'));
  await settled();
  calls = [];
});

it('a_number_chooses_and_saves_and_enter_goes_on', async () => {
  press('2');
  await settled();
  expect(screen.getAllByRole('radio', { checked: true })[0]?.textContent).toContain('b');
  press('Enter');
  await settled();
  expect(calls).toEqual(['answer q0 "b" stay', 'go_next q0']);
  expect(document.activeElement?.textContent).toContain('text-of-q1');
});

it('quick_keys_are_neither_lost_nor_applied_to_the_wrong_question', async () => {
  for (const key of ['1', 'Enter', '1', '3', 'Enter', '3', 'Backspace', '2']) press(key);
  await settled();
  expect(calls).toEqual([
    'answer q0 "a" stay',
    'go_next q0',
    'answer q1 ["a"] stay',
    'answer q1 ["a","c"] stay',
    'go_next q1',
    'answer q2 "c" stay',
    'go_back q2',
    'answer q1 ["a","b","c"] stay',
  ]);
});

it('toggling_the_only_choice_of_several_takes_the_answer_back', async () => {
  for (const key of ['Enter', '2', '2']) press(key);
  await settled();
  expect(calls.at(-1)).toBe('take_back q1');
});

it('eight_nine_and_zero_stand_for_unknown_declined_and_later', async () => {
  for (const key of ['8', '9', '0']) press(key);
  await settled();
  expect(calls).toEqual(['answer q0 "dont-know" stay', 'answer q0 "declined" stay', 'ask_later q0']);
});

it('a_key_held_down_counts_once', async () => {
  press('Enter');
  for (let times = 0; times < 5; times++) press('Enter', { repeat: true });
  await settled();
  expect(calls).toEqual(['go_next q0']);
});

async function toNumber(text: string) {
  for (let times = 0; times < 3; times++) press('Enter');
  await settled();
  const field = document.querySelector<HTMLInputElement>('[data-first]')!;
  expect(document.activeElement).toBe(field);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  calls = [];
  return field;
}

it('enter_saves_a_typed_number_before_it_goes_on', async () => {
  await toNumber('14');
  press('Enter');
  await settled();
  expect(calls).toEqual(['answer q3 14 next']);
});

it('digits_belong_to_the_field_and_alt_reaches_the_other_answers', async () => {
  await toNumber('8');
  press('8');
  press('8', { altKey: true, code: 'Digit8' });
  await settled();
  expect(calls).toEqual(['answer q3 "dont-know" stay']);
});

it('a_refusal_is_shown_and_nothing_typed_is_lost', async () => {
  const field = await toNumber('900');
  refuse = 'answer';
  press('Enter');
  press('Enter');
  await settled();
  expect(calls).toEqual(['answer q3 900 next']);
  expect(screen.getByRole('alert').textContent).toContain('50');
  expect(field.value).toBe('900');
  expect(asking.unsaved).toBe(true);
});

it('ctrl_l_saves_what_is_typed_and_locks', async () => {
  await toNumber('14');
  press('l', { ctrlKey: true });
  await settled();
  expect(calls).toEqual(['answer q3 14 stay', 'lock']);
});

it('arrows_move_the_focus_only_and_space_is_left_to_the_button', async () => {
  press('ArrowDown');
  press('ArrowDown');
  await settled();
  expect(document.activeElement?.textContent).toContain('b');
  expect(calls).toEqual([]);
});

it('a_changed_origin_sends_the_answer_again', async () => {
  press('1');
  await settled();
  document.querySelector<HTMLInputElement>('input[name=origin][value=observed]')!.click();
  await settled();
  expect(answers.get(0)?.origin).toBe('observed');
});

it('f1_shows_how_to_ask_and_escape_closes_it', async () => {
  press('F1');
  await waitFor(() => expect(document.body.textContent).toContain('guidance-of-q0'));
  press('Escape');
  await waitFor(() => expect(document.body.textContent).not.toContain('guidance-of-q0'));
});

it('a_slash_finds_a_question_and_enter_goes_there', async () => {
  press('/');
  const field = await waitFor(() => document.querySelector<HTMLInputElement>('dialog input') ?? expect.fail('no search'));
  field.value = 'pase';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await waitFor(() => expect(document.querySelector('dialog [role=option]')?.textContent).toContain('q2'));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await settled();
  expect(calls.at(-1)).toBe('go q2');
});
