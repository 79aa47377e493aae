import { describe, expect, it } from 'vitest';
import { share } from '../src/sharing';

describe('structural sharing', () => {
  it('keeps the parts that are equal, and no others', () => {
    const before = { bar: { doors: ['cases', 'log'] }, page: { id: 'a', options: [{ value: '1' }, { value: '2' }] } };
    const copy = structuredClone(before);
    const next = share(before, { ...copy, page: { id: 'b', options: [{ value: '1' }, { value: '3' }] } });
    expect(next.bar).toBe(before.bar);
    expect(next.page).not.toBe(before.page);
    expect(next.page.options[0]).toBe(before.page.options[0]);
    expect(next.page.options[1]).toEqual({ value: '3' });
    expect(next.page.id).toBe('b');
  });

  it('is the value before when nothing changed', () => {
    const before = { a: [1, { b: null }], c: '' };
    expect(share(before, structuredClone(before))).toBe(before);
  });

  it.each([
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
    [{}, []],
    [[1], [1, 2]],
    [{ 0: 'a' }, ['a']],
    [null, {}],
    [{}, null],
    ['1', 1],
  ])('takes %j for %j as another value', (before, next) => {
    const copy = structuredClone(next);
    const shared = share(before, next);
    expect(shared).toStrictEqual(copy);
    expect(shared).not.toBe(before);
  });
});
