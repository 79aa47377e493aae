// Commands run one after another, in the order of the keys.

import { expect, it } from 'vitest';
import { Queue } from '../src/queue';

const soon = (time: number) => new Promise((done) => setTimeout(done, time));

it('runs_commands_one_after_another_however_long_each_takes', async () => {
  const queue = new Queue();
  const log: string[] = [];
  const command = (name: string, time: number) => async () => {
    log.push(`${name} begins`);
    await soon(time);
    log.push(`${name} ends`);
  };
  await Promise.all([queue.add(command('first', 20)), queue.add(command('second', 1)), queue.add(command('third', 5))]);
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
});

it('drops_what_waits_behind_a_refused_command_but_not_the_lock', async () => {
  const queue = new Queue();
  const log: string[] = [];
  const refused = queue.add(async () => {
    await soon(5);
    throw new Error('refused');
  });
  const next = queue.add(async () => void log.push('next'));
  const lock = queue.add(async () => void log.push('lock'), true);
  expect(await Promise.all([refused, next, lock])).toEqual([false, false, true]);
  expect(log).toEqual(['lock']);
  expect(await queue.add(async () => void log.push('later'))).toBe(true);
});
