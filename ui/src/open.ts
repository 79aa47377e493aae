// Which screens there are before anything is open.

import type { Screen } from './bindings/Screen';

const CLOSED: Screen['name'][] = ['welcome', 'unlock', 'recover', 'restore', 'damaged'];

/** Whether something is open on this screen, which can be locked. */
export function isOpen(screen: Screen): boolean {
  return !CLOSED.includes(screen.name);
}
