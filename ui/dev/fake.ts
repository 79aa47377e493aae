// Stands in for the program: answers every command with an invented frame. Not part of the build.

import type { Destination, Door, Frame, Screen, Theme } from '../src/bindings';
import { choice, desks, languages, msg, soon } from './parts';
import { professionView } from './profession';
import { emergency, page, question, screens } from './views';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each command has arguments of its own
type Args = Record<string, any>;

/** The invented screen of a destination, where it is called otherwise. */
const places: Partial<Record<Destination['name'], string>> = {
  signs: 'observation',
  'follow-observation': 'start',
  recording: 'speaker',
  'leave-rights': 'question',
  'leave-profession': 'cases',
  'leave-restore': 'damaged',
};

/** What the bar shows over an invented screen. */
function around(screen: Screen) {
  const { view } = screen;
  const closed = ['welcome', 'unlock', 'recover', 'restore', 'damaged'].includes(screen.name);
  const person = 'person' in view ? view.person : null;
  const door = (to: Door['to'], message: string): Door => ({ to, message: msg(message) });
  const desk = ['cases', 'settings', 'people', 'rules', 'log', 'backups', 'about', 'claims', 'languages'].includes(screen.name);
  return {
    open: !closed,
    whereabouts:
      'case' in view
        ? {
            code: view.case.code,
            message: view.case.instrument,
            finishedAt: screen.name === 'result' ? view.case.startedAt : null,
            beside: screen.name === 'result' ? msg('result-count', { shown: 40, answered: 39 }) : null,
          }
        : null,
    doors:
      closed || screen.name === 'recovery-key' || screen.name === 'self-answer'
        ? []
        : [
            door({ name: 'cases', search: '', days: null, page: 0 }, 'app-cases'),
            door({ name: 'settings' }, 'app-settings'),
            door({ name: 'people' }, 'app-administration'),
            door({ name: 'about' }, 'app-about'),
          ].filter(({ to }) => to.name !== screen.name && (desk || to.name === 'cases')),
    back: null,
    person,
    personLanguages: screen.name === 'interview' || screen.name === 'rights' ? languages : [],
  };
}

export function fake(wanted: URLSearchParams) {
  const frame: Frame = {
    desk: desks.find((one) => one.tag === wanted.get('desk')) ?? desks[0]!,
    deskLanguages: desks,
    practice: /^practi|^debrief/.test(wanted.get('screen') ?? ''),
    theme: (wanted.get('theme') ?? 'light') as Theme,
    zoom: 100,
    drawn: ['ur'],
    quickDestroy: true,
    ...around(screens[wanted.get('screen') ?? 'cases']!),
    screen: screens[wanted.get('screen') ?? 'cases']!,
    printing: null,
    drafts: { case: null, persons: screens[wanted.get('screen') ?? 'cases']!.name === 'self-answer', typed: {} },
    keeping: { deleteAt: wanted.has('held') ? null : soon(5), held: wanted.get('held'), reasonMost: 200 },
  };
  const show = (name: string): Frame => Object.assign(frame, { screen: screens[name] as Screen, ...around(screens[name]!) });

  const records = (recording: boolean): Frame => {
    if (frame.screen.name === 'recording' && frame.screen.view.page.name === 'texts' && frame.screen.view.page.view.text) {
      frame.screen.view.page.view.text.recording = recording;
    }
    return frame;
  };

  const commands: Record<string, (args: Args) => unknown> = {
    go: ({ to }: { to?: Destination }) => show(places[to!.name] ?? to!.name),
    open: () => {
      const person = languages.find((one) => one.tag === wanted.get('person'));
      if (person && 'person' in frame.screen.view) frame.person = frame.screen.view.person = person;
      return frame;
    },
    set_desk_language: ({ tag }) => Object.assign(frame, { desk: desks.find((one) => one.tag === tag) }),
    set_theme: ({ theme }) => Object.assign(frame, { theme }),
    passphrase_strength: () => ({ level: 2, message: msg('passphrase-fair'), accepted: true }),
    create_vault: () => show('offer'),
    make_recovery_key: () => show('paper'),
    confirm_recovery_key: () => show('empty'),
    leave_recovery_key: () => show('profession-first'),
    set_profession: ({ profession }) => {
      if (frame.screen.name === 'profession') frame.screen.view = professionView(profession, frame.screen.view.first);
      return frame;
    },
    recover: () => show('recover'),
    unlock: () => {
      throw { code: 'wrong-passphrase', args: {} };
    },
    lock: () => show('unlock'),
    hold_case: ({ reason }) => Object.assign(frame, { keeping: { deleteAt: null, held: reason, reasonMost: 200 } }),
    release_case: () => Object.assign(frame, { keeping: { deleteAt: soon(7), held: null, reasonMost: 200 } }),
    dismiss_sweep: () => (frame.screen.name === 'cases' && (frame.screen.view.sweep = null), frame),
    start_case: () => show('facts'),
    open_case: () => show('question'),
    start_observation: () => show('observation'),
    stop_at_disclosure: ({ stop }) => show(stop ? 'stopped' : 'question'),
    finish: () => show('result'),
    begin_reading: () => show('recording'),
    start_recording: () => records(true),
    stop_recording: () => records(false),
    cancel_recording: () => records(false),
    recording_level: () => ({ recording: true, level: 40 + Math.round(Math.random() * 40), tooLoud: false, seconds: 4, left: 176 }),
    reader: () => ({ voice: 'machine', message: msg('sound-machine') }),
    listen: () => new Promise((done) => setTimeout(() => done({ end: 'finished', message: null }), 1500)),
    stop_listening: () => null,
    lettering: () => null,
    emergency: () => emergency,
    find_questions: () => [
      choice('passport-now', 'question-passport-now'),
      choice('pay-received', 'question-pay-received'),
      choice('go-out-freely', 'question-go-out-freely'),
    ],
    preview: ({ recipient, language }) => ({ recipient, language, pages: [page(1), page(2)] }),
    answer: ({ answer }) => {
      question.answer = answer;
      return frame;
    },
    take_back: () => {
      question.answer = null;
      return frame;
    },
  };
  return async (command: string, args: Args) => structuredClone(await (commands[command] ?? (() => frame))(args));
}
