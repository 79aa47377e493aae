// The commands of the program, typed. Each answers with the whole next frame unless its type says otherwise.
//
// Deliberately thin: no retries, no state, no meaning. What is refused comes as a `CommandError`, a code and never a sentence.

import { Channel, invoke } from '@tauri-apps/api/core';
import type { AnswerView } from './bindings/AnswerView';
import type { BackupProgress } from './bindings/BackupProgress';
import type { Choice } from './bindings/Choice';
import type { CommandError } from './bindings/CommandError';
import type { ConsentForm } from './bindings/ConsentForm';
import type { EmergencyView } from './bindings/EmergencyView';
import type { Frame } from './bindings/Frame';
import type { HeardView } from './bindings/HeardView';
import type { LevelView } from './bindings/LevelView';
import type { LetteringView } from './bindings/LetteringView';
import type { ObservationForm } from './bindings/ObservationForm';
import type { OfficeForm } from './bindings/OfficeForm';
import type { PreviewView } from './bindings/PreviewView';
import type { ReaderView } from './bindings/ReaderView';
import type { RulesForm } from './bindings/RulesForm';
import type { SpeakerForm } from './bindings/SpeakerForm';
import type { StartForm } from './bindings/StartForm';
import type { StrengthView } from './bindings/StrengthView';
import type { Theme } from './bindings/Theme';
import type { Then } from './bindings/Then';
import type { UserForm } from './bindings/UserForm';

export type { CommandError };

/** Reads whatever was thrown as a `CommandError`; anything else becomes the code `internal`. */
export function asCommandError(thrown: unknown): CommandError {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
    const args = 'args' in thrown && typeof thrown.args === 'object' && thrown.args !== null ? thrown.args : {};
    return { code: thrown.code, args: args as CommandError['args'] };
  }
  return { code: 'internal', args: {} };
}

const frame = (command: string, args: Record<string, unknown> = {}) => invoke<Frame>(command, args);

export const open = () => frame('open');
export const setDeskLanguage = (tag: string) => frame('set_desk_language', { tag });
export const setTheme = (theme: Theme) => frame('set_theme', { theme });

export const passphraseStrength = (passphrase: string) => invoke<StrengthView>('passphrase_strength', { passphrase });
export const createVault = (name: string, passphrase: string) => frame('create_vault', { name, passphrase });
export const unlock = (passphrase: string) => frame('unlock', { passphrase });
export const lock = () => invoke<void>('lock');
export const touch = () => invoke<void>('touch');
export const watchIdle = (soon: Channel<boolean>) => invoke<void>('watch_idle', { soon });
export { Channel };
export const destroyQuickly = () => frame('destroy_quickly');

export const makeRecoveryKey = (mine: string | null) => frame('make_recovery_key', { mine });
export const confirmRecoveryKey = (typed: string) => frame('confirm_recovery_key', { typed });
export const leaveRecoveryKey = () => frame('leave_recovery_key');
export const recover = (key: string) => frame('recover', { key });
export const resetByRecovery = (user: number, passphrase: string) => frame('reset_by_recovery', { user, passphrase });

export const showCases = (search: string, page: number) => frame('show_cases', { search, page });
export const showStart = () => frame('show_start');
export const startCase = (form: StartForm) => frame('start_case', { form });
export const startObservation = (form: ObservationForm) => frame('start_observation', { form });
export const tick = (sign: string, ticked: boolean) => frame('tick', { sign, ticked });
export const showSigns = () => frame('show_signs');
export const showObserved = () => frame('show_observed');
export const startFromObservation = () => frame('start_from_observation');
export const openCase = (id: string) => frame('open_case', { id });
export const closeCase = () => frame('close_case');
export const deleteCase = () => frame('delete_case');
export const holdCase = (reason: string) => frame('hold_case', { reason });
export const releaseCase = () => frame('release_case');
export const dismissSweep = () => frame('dismiss_sweep');

export const showFacts = () => frame('show_facts');
export const setFact = (field: string, value: string[]) => frame('set_fact', { field, value });
export const markTrigger = (trigger: string) => frame('mark_trigger', { trigger });
export const showQuestion = (question: string) => frame('show_question', { question });
export const findQuestions = (text: string) => invoke<Choice[]>('find_questions', { text });
export const answer = (question: string, answer: AnswerView, then: Then) => frame('answer', { question, answer, then });
export const takeBack = (question: string) => frame('take_back', { question });
export const askLater = (question: string) => frame('ask_later', { question });
export const goNext = (question: string) => frame('go_next', { question });
export const goBack = (question: string) => frame('go_back', { question });
export const setPersonLanguage = (tag: string) => frame('set_person_language', { tag });
export const showEnd = () => frame('show_end');
export const stopAtDisclosure = (stop: boolean) => frame('stop_at_disclosure', { stop });
export const finish = () => frame('finish');

export const handOver = () => frame('hand_over');
export const selfNext = (question: string | null) => frame('self_next', { question });
export const selfBack = (question: string | null) => frame('self_back', { question });
export const selfStop = () => frame('self_stop');
export const selfAnswer = (question: string, tapped: string | number) => frame('self_answer', { question, tapped });
export const selfShow = (agreed: boolean) => frame('self_show', { agreed });
export const takeOver = (passphrase: string) => frame('take_over', { passphrase });

export const reader = (id: string, attribute: string | null, tag: string) => invoke<ReaderView>('reader', { id, attribute, tag });
export const listen = (id: string, attribute: string | null, tag: string) => invoke<Heard>('listen', { id, attribute, tag });
export const stopListening = () => invoke<void>('stop_listening');

export const lettering = (tag: string) => invoke<LetteringView | null>('lettering', { tag });

export const showResult = () => frame('show_result');
export const askAgain = (question: string) => frame('ask_again', { question });
export const decide = (decision: 'agree' | 'differ', reason: string) => frame('decide', { decision, reason });

export const showReferral = () => frame('show_referral');
export const setConsent = (form: ConsentForm) => frame('set_consent', { form });
export const setDocument = (recipient: string, language: string) => frame('set_document', { recipient, language });
export const preview = (recipient: string, language: string) => invoke<PreviewView>('preview', { recipient, language });
export const saveReferral = (recipient: string, language: string, folder: string) =>
  frame('save_referral', { recipient, language, folder });

export const showRights = () => frame('show_rights');
export const leaveRights = () => frame('leave_rights');
export const saveCard = (card: string, folder: string) => frame('save_card', { card, folder });
export const emergency = () => invoke<EmergencyView>('emergency');

export const showSettings = () => frame('show_settings');
export const setOffice = (form: OfficeForm) => frame('set_office', { form });
export const setOwnName = (name: string) => frame('set_own_name', { name });
export const changePassphrase = (current: string, replacement: string) => frame('change_passphrase', { current, replacement });
export const showAbout = () => frame('show_about');

export const showPeople = () => frame('show_people');
export const addUser = (mine: string, form: UserForm, passphrase: string) => frame('add_user', { mine, form, passphrase });
export const changeUser = (user: number, form: UserForm) => frame('change_user', { user, form });
export const resetPassphrase = (mine: string, user: number, passphrase: string) => frame('reset_passphrase', { mine, user, passphrase });
export const disableUser = (mine: string, user: number) => frame('disable_user', { mine, user });
export const enableUser = (mine: string, user: number) => frame('enable_user', { mine, user });
export const removeUser = (mine: string, user: number, heir: number) => frame('remove_user', { mine, user, heir });
export const showRules = () => frame('show_rules');
export const setRules = (form: RulesForm) => frame('set_rules', { form });
export const setDestroyAfter = (mine: string, failures: number | null) => frame('set_destroy_after', { mine, failures });
export const destroyVault = (mine: string) => frame('destroy_vault', { mine });
export const showLog = () => frame('show_log');
export const checkLog = () => frame('check_log');
export const showBackups = () => frame('show_backups');
export const backUp = (folder: string, passphrase: string) => frame('back_up', { folder, passphrase });
export const checkBackup = (source: string, passphrase: string) => frame('check_backup', { source, passphrase });
export const showRestore = () => frame('show_restore');
export const leaveRestore = () => frame('leave_restore');
export const restore = (source: string, passphrase: string) => frame('restore', { source, passphrase });
export const backupProgress = () => invoke<BackupProgress>('backup_progress');
export const stopBackup = () => invoke<void>('stop_backup');

export const showLanguages = (opened: string | null) => frame('show_languages', { opened });
export const showRecording = (tag: string) => frame('show_recording', { tag });
export const beginReading = (form: SpeakerForm) => frame('begin_reading', { form });
export const showText = (name: string) => frame('show_text', { name });
export const filterTexts = (filter: string) => frame('filter_texts', { filter });
export const startRecording = (name: string) => frame('start_recording', { name });
export const recordingLevel = () => invoke<LevelView>('recording_level');
export const stopRecording = () => frame('stop_recording');
export const cancelRecording = () => frame('cancel_recording');
export const removeRecording = (name: string) => frame('remove_recording', { name });
