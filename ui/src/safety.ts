// What was answered before anything is explained. Rust decides whether it is enough; here it is only put together.

import type { Interpreter, InterpreterFound, InterpreterTie, InterpreterWish, Obstacle, SafetyForm, SafetyView } from './bindings';

/** What is answered so far; nothing where nobody has answered. */
export type Answers = {
  alone: boolean | null;
  safe: boolean | null;
  near: boolean | null;
  interpreter: Interpreter | null;
  tie: InterpreterTie | '';
  found: InterpreterFound | '';
  accepted: boolean | null;
  wish: InterpreterWish | '';
  emergency: boolean;
  why: string;
};

/** Nothing is answered; who interpreted last may be known. */
export function unanswered(last: Partial<Answers> = {}): Answers {
  return {
    alone: null,
    safe: null,
    near: null,
    interpreter: null,
    tie: '',
    found: '',
    accepted: null,
    wish: '',
    emergency: false,
    why: '',
    ...last,
  };
}

/** Whether somebody interprets. */
export function interprets(answers: Answers): boolean {
  return answers.interpreter !== null && answers.interpreter !== 'not-needed';
}

/** Whether whoever interprets should not, because of what they are to the person, or of who brought them. */
export function isRefused(answers: Answers, view: SafetyView): boolean {
  const tie = view.ties.find((choice) => choice.value === answers.tie);
  const found = view.found.find((choice) => choice.value === answers.found);
  return interprets(answers) && ((tie?.refused ?? false) || (found?.refused ?? false));
}

/** What stands in the way of talking now. Somebody who should not interpret does so only in an emergency. */
export function obstacles(answers: Answers, view: SafetyView): Obstacle[] {
  const stand: [Obstacle, boolean][] = [
    ['not-alone', answers.alone === false],
    ['not-safe', answers.safe === false],
    ['somebody-near', answers.near === true],
    ['interpreter', interprets(answers) && (answers.accepted === false || (isRefused(answers, view) && !answers.emergency))],
  ];
  return stand.filter(([, stands]) => stands).map(([obstacle]) => obstacle);
}

/** Whether everything is answered that has to be. */
export function isComplete(answers: Answers, view: SafetyView): boolean {
  if (answers.alone === null || answers.safe === null || answers.near === null || answers.interpreter === null) return false;
  if (!interprets(answers)) return true;
  if (!answers.tie || !answers.found || answers.accepted === null) return false;
  return !isRefused(answers, view) || !answers.emergency || answers.why.trim() !== '';
}

/** The answers as they are sent. */
export function sent(answers: Answers, view: SafetyView): SafetyForm {
  const somebody = interprets(answers);
  return {
    alone: answers.alone === true,
    safe: answers.safe === true,
    somebodyNear: answers.near !== false,
    interpreter: answers.interpreter ?? 'not-needed',
    tie: (somebody && answers.tie) || null,
    found: (somebody && answers.found) || null,
    accepted: somebody ? answers.accepted : null,
    wish: (somebody && answers.wish) || null,
    exception: isRefused(answers, view) && answers.emergency ? answers.why : null,
  };
}
