// What is typed and not saved yet: sent as it is typed, the last text last, and to where it belongs.

import { beforeEach, expect, it, vi } from 'vitest';

const sent: [of: string | null, field: string, text: string][] = [];
let answer: () => void = () => {};
let refusal: unknown = null;
vi.mock('../src/ipc', () => ({
  keepDraft: (of: string | null, field: string, text: string) => {
    sent.push([of, field, text]);
    return new Promise<void>((done, failed) => (answer = () => (refusal === null ? done() : failed(refusal))));
  },
}));
const { Drafted, drafts } = await import('../src/drafts.svelte');

const answered = async () => {
  answer();
  await new Promise((done) => setTimeout(done));
};
let round = 0;
beforeEach(() => {
  sent.length = 0;
  refusal = null;
  drafts.follow({ case: `case ${(round += 1)}`, persons: false, typed: {} });
});
const here = () => `case ${round}`;

it('keeps_each_text_one_at_a_time_and_the_last_one_last', async () => {
  for (const text of ['i', 'iz', 'izd', 'izdo']) drafts.type('note', text);
  expect(sent).toEqual([[here(), 'note', 'i']]);
  await answered();
  expect(sent).toEqual([
    [here(), 'note', 'i'],
    [here(), 'note', 'izdo'],
  ]);
  await answered();
  drafts.forget('note');
  expect(sent.at(-1)).toEqual([here(), 'note', '']);
  await answered();
});

it('sends_what_was_typed_in_one_case_to_that_case_although_another_lies_open_by_then', async () => {
  const before = here();
  drafts.type('note', 'a');
  drafts.type('note', 'ab');
  drafts.follow({ case: null, persons: false, typed: { 'office-body': 'VDI' } });
  expect(drafts.of('note')).toBeUndefined();
  expect(drafts.of('office-body')).toBe('VDI');
  await answered();
  expect(sent.at(-1)).toEqual([before, 'note', 'ab']);
  await answered();
});

it('is_not_overwritten_by_the_frames_of_the_same_case', () => {
  drafts.type('note', 'typed on');
  drafts.follow({ case: here(), persons: false, typed: { note: 'typed' } });
  expect(drafts.of('note')).toBe('typed on');
  drafts.follow({ case: null, persons: true, typed: { 'self-hours': '7' } });
  expect([drafts.of('note'), drafts.of('self-hours')]).toEqual([undefined, '7']);
});

it('forgets_what_was_saved_but_not_what_was_typed_meanwhile', async () => {
  const reason = new Drafted(
    () => 'reason',
    () => 'saved',
  );
  expect([reason.text, reason.unsaved]).toEqual(['saved', false]);
  reason.text = 'one';
  const first = reason.typed;
  reason.text = 'one and two';
  reason.saved(first);
  expect(reason.text).toBe('one and two');
  reason.saved(reason.typed);
  expect([reason.text, reason.unsaved]).toEqual(['saved', false]);
  await answered();
  await answered();
});

it('says_what_could_not_be_kept_and_goes_on', async () => {
  const refused = vi.fn();
  drafts.refused = refused;
  refusal = { code: 'disk-full', args: {} };
  drafts.type('note', 'a');
  await answered();
  expect(refused).toHaveBeenCalledWith(refusal);
  refusal = null;
  drafts.type('note', 'ab');
  expect(sent.at(-1)).toEqual([here(), 'note', 'ab']);
  expect(drafts.of('note')).toBe('ab');
});

it('takes_over_what_was_kept_when_the_vault_opens_although_no_case_lay_open_before_either', () => {
  drafts.follow(null);
  drafts.follow({ case: null, persons: false, typed: { 'office-body': 'VDI' } });
  expect(drafts.of('office-body')).toBe('VDI');
  drafts.follow(null);
  expect(drafts.of('office-body')).toBeUndefined();
});
