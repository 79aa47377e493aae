// What is thrown when a command is refused: a code and never a sentence.

import type { CommandError } from './bindings';

/** Reads whatever was thrown as a `CommandError`; anything else becomes the code `internal`. */
export function asCommandError(thrown: unknown): CommandError {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
    const args = 'args' in thrown && typeof thrown.args === 'object' && thrown.args !== null ? thrown.args : {};
    return { code: thrown.code as CommandError['code'], args: args as CommandError['args'] };
  }
  return { code: 'internal', args: {} };
}
