// Commands run one after another, in the order of the keys.

import { expect, it } from 'vitest';
import { Queue } from '../src/queue';

const soon = (time: number) => new Promise((done) => setTimeout(done, time));

const nothing = async () => {};

it('runs_commands_one_after_another_however_long_each_takes', async () => {
  const queue = new Queue();
  const log: string[] = [];
  const command = (name: string, time: number) => async () => {
    log.push(`${name} begins`);
    await soon(time);
    log.push(`${name} ends`);
    return nothing;
  };
  await Promise.all([queue.add(command('first', 20)), queue.add(command('second', 1)), queue.add(command('third', 5))]);
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
});

it('drops_what_waits_behind_a_refused_command_but_not_the_lock', async () => {
  const queue = new Queue();
  const log: string[] = [];
  const said = (name: string) => (log.push(name), nothing);
  const refused = queue.add(async () => {
    await soon(5);
    throw new Error('refused');
  });
  const next = queue.add(async () => said('next'));
  const lock = queue.add(async () => said('lock'), { always: true });
  expect(await Promise.all([refused, next, lock])).toEqual([false, false, true]);
  expect(log).toEqual(['lock']);
  expect(await queue.add(async () => said('later'))).toBe(true);
});

const SHOWN = [
  { ahead: false, order: ['first begins', 'first shown', 'first done', 'second begins', 'second shown', 'third begins', 'third shown'] },
  { ahead: true, order: ['first begins', 'second begins', 'first shown', 'first done', 'third begins', 'second shown', 'third shown'] },
];

it.each(SHOWN)('what came is shown in its order, and the next command waits for it or not: $ahead', async ({ ahead, order }) => {
  const queue = new Queue();
  const log: string[] = [];
  const command = (name: string, time: number, show: number) => async () => {
    log.push(`${name} begins`);
    await soon(time);
    return async () => {
      await soon(show);
      log.push(`${name} shown`);
    };
  };
  const first = queue.add(command('first', 5, 20)).then(() => log.push('first done'));
  await Promise.all([first, queue.add(command('second', 1, 1), { ahead }), queue.add(command('third', 1, 1), { ahead })]);
  expect(log).toEqual(order);
});

it('what_cannot_be_shown_counts_as_refused', async () => {
  const queue = new Queue();
  const broken = queue.add(async () => async () => {
    await soon(1);
    throw new Error('no texts');
  });
  expect(await broken).toBe(false);
  expect(await queue.add(async () => nothing)).toBe(true);
});
