// The commands of the program. Made from their declarations in Rust; never edited by hand:
// `UPDATE_BINDINGS=1 cargo test -p atpazit-desktop --test commands`.

import { Channel, invoke } from '@tauri-apps/api/core';
import type {
  AddressForm,
  AnswerForm,
  AnswerView,
  BackupProgress,
  Card,
  Choice,
  ComparisonForm,
  ConsentForm,
  DecisionKind,
  DeletionRow,
  Destination,
  DutyForm,
  EmergencyView,
  FactChange,
  Filter,
  FindingForm,
  Frame,
  HeardView,
  LetteringView,
  LevelView,
  MeetingForm,
  Mood,
  ObservationForm,
  OfficeForm,
  PostponeForm,
  PreviewView,
  Profession,
  ReaderView,
  ReceiptForm,
  Recipient,
  ReviewFilter,
  Right,
  RulesForm,
  SealForm,
  SpeakerForm,
  StartForm,
  StrengthView,
  Theme,
  Then,
  Trigger,
  UserForm,
} from './bindings';

export { Channel };

/** Shows the screen at which the session is. */
export const open = () => invoke<Frame>('open');

/** Says how good a passphrase is. */
export const passphraseStrength = (passphrase: string) => invoke<StrengthView>('passphrase_strength', { passphrase });

/** Creates the vault, whose first user may stay without a name, and offers a recovery key. */
export const createVault = (name: string, passphrase: string) => invoke<Frame>('create_vault', { name, passphrase });

/** Unlocks the vault and shows where the user's role begins. */
export const unlock = (passphrase: string) => invoke<Frame>('unlock', { passphrase });

/** Locks at once. The page that called it is gone before an answer could reach it; a fresh one asks what to show. */
export const lock = () => invoke<void>('lock');

/** Notes that somebody is there; the window says so at most every other second. */
export const touch = () => invoke<void>('touch');

/** Tells the window, from now on, when the program is about to lock because nobody is there. */
export const watchIdle = (soon: Channel<boolean>) => invoke<void>('watch_idle', { soon });

/** Wraps the key anew with another passphrase. */
export const changePassphrase = (current: string, replacement: string) => invoke<Frame>('change_passphrase', { current, replacement });

/** Destroys everything, by the own passphrase. The page that called it goes too, with what it held. */
export const destroyVault = (mine: string) => invoke<Frame>('destroy_vault', { mine });

/** Destroys everything at once, where an administrator has turned that on. */
export const destroyQuickly = () => invoke<Frame>('destroy_quickly');

/**
 * Shows a neutral page at once, under the title that stands on it, and locks behind it. The page that called it is gone before an answer
 * could reach it.
 */
export const hide = () => invoke<void>('hide');

/** Shows the program again, locked, under its own title. */
export const reveal = () => invoke<Frame>('reveal');

/** Goes somewhere; whatever does not belong there is put away. */
export const go = (to: Destination) => invoke<Frame>('go', { to });

/** Shows the program in another language. */
export const setDeskLanguage = (tag: string) => invoke<Frame>('set_desk_language', { tag });

/** Shows the program in other colours. */
export const setTheme = (theme: Theme) => invoke<Frame>('set_theme', { theme });

/** Shows everything larger or smaller, the person's page too. */
export const setZoom = (percent: number) => invoke<Frame>('set_zoom', { percent });

/** Keeps what the officer's work is. */
export const setProfession = (profession: Profession) => invoke<Frame>('set_profession', { profession });

/** Keeps who refers. */
export const setOffice = (form: OfficeForm) => invoke<Frame>('set_office', { form });

/** Gives the officer another name. */
export const setOwnName = (name: string) => invoke<Frame>('set_own_name', { name });

/** Makes a recovery key and shows it; without a passphrase only where one is offered. */
export const makeRecoveryKey = (mine: string | null) => invoke<Frame>('make_recovery_key', { mine });

/** Takes the last group as it stands on the paper. */
export const confirmRecoveryKey = (typed: string) => invoke<Frame>('confirm_recovery_key', { typed });

/** Goes on without a key on paper. */
export const leaveRecoveryKey = () => invoke<Frame>('leave_recovery_key');

/** Opens the vault by its recovery key and asks whose passphrase is set anew. */
export const recover = (key: string) => invoke<Frame>('recover', { key });

/** Sets a user's passphrase anew, and unlocks as that user. When it is refused the choice stays open. */
export const resetByRecovery = (user: number, passphrase: string) => invoke<Frame>('reset_by_recovery', { user, passphrase });

/** Begins a meeting with somebody who was met before. */
export const beginMeeting = (form: MeetingForm) => invoke<Frame>('begin_meeting', { form });

/** Goes on without the person. */
export const goOnAlone = () => invoke<Frame>('go_on_alone');

/** Puts a conversation off. */
export const postpone = (form: PostponeForm) => invoke<Frame>('postpone', { form });

/** Tries again what was put off. */
export const takeUp = (id: number) => invoke<Frame>('take_up', { id });

/** Takes what was put off out of the list. */
export const removePostponed = (id: number) => invoke<Frame>('remove_postponed', { id });

/** Notes how the person was at the end of a block of questions. */
export const noteMood = (section: string, mood: Mood) => invoke<Frame>('note_mood', { section, mood });

/** Takes a break. */
export const takeBreak = (minutes: number) => invoke<Frame>('take_break', { minutes });

/** Ends the meeting, and goes where the officer wanted to go. */
export const closeConversation = (told: boolean) => invoke<Frame>('close_conversation', { told });

/** Notes that the person takes back their consent. */
export const withdrawConsent = (erase: boolean) => invoke<Frame>('withdraw_consent', { erase });

/** Notes which rights were explained. */
export const explainRights = (rights: Array<Right>, heard: boolean) => invoke<Frame>('explain_rights', { rights, heard });

/** Opens the practice cases, without a passphrase. */
export const practise = () => invoke<Frame>('practise');

/** Begins a practice case, or goes on with one that was begun. */
export const beginPractice = (case_: string, anew: boolean) => invoke<Frame>('begin_practice', { case: case_, anew });

/** Saves the certificate of taking part; without a folder it goes to the printer. */
export const saveCertificate = (name: string, folder: string | null) => invoke<Frame>('save_certificate', { name, folder });

/** Begins a screening. */
export const startCase = (form: StartForm) => invoke<Frame>('start_case', { form });

/** Opens a case where it was left. */
export const openCase = (id: string) => invoke<Frame>('open_case', { id });

/** Closes the open case. */
export const closeCase = () => invoke<Frame>('close_case');

/** Deletes the open case for good. */
export const deleteCase = () => invoke<Frame>('delete_case');

/** Keeps the open case beyond its time. */
export const holdCase = (reason: string) => invoke<Frame>('hold_case', { reason });

/** Keeps the open case no longer than any other. */
export const releaseCase = () => invoke<Frame>('release_case');

/** Puts away what the list says about the last sweep. */
export const dismissSweep = () => invoke<Frame>('dismiss_sweep');

/** Keeps what is typed in a field of a case, or outside of every case; an empty text forgets it. */
export const keepDraft = (case_: string | null, field: string, text: string) => invoke<void>('keep_draft', { case: case_, field, text });

/** Begins an observation. */
export const startObservation = (form: ObservationForm) => invoke<Frame>('start_observation', { form });

/** Ticks a sign, or takes the tick away. */
export const tick = (sign: string, ticked: boolean) => invoke<Frame>('tick', { sign, ticked });

/** Notes a fact about the situation. */
export const setFact = (change: FactChange) => invoke<Frame>('set_fact', { change });

/** Notes something that cannot wait. */
export const markTrigger = (trigger: Trigger) => invoke<Frame>('mark_trigger', { trigger });

/** Finds shown questions by their words in either language. */
export const findQuestions = (text: string) => invoke<Array<Choice>>('find_questions', { text });

/** Answers a question. */
export const answer = (question: string, answer: AnswerView, then: Then) => invoke<Frame>('answer', { question, answer, then });

/** Takes an answer back. */
export const takeBack = (question: string) => invoke<Frame>('take_back', { question });

/** Leaves a question open and goes on. */
export const askLater = (question: string) => invoke<Frame>('ask_later', { question });

/** Goes on to the next question. */
export const goNext = (question: string) => invoke<Frame>('go_next', { question });

/** Goes back to the question before. */
export const goBack = (question: string) => invoke<Frame>('go_back', { question });

/** Asks the person in another language. */
export const setPersonLanguage = (tag: string) => invoke<Frame>('set_person_language', { tag });

/** Ends the questions because the person told by themselves, or goes on because that was a slip. */
export const stopAtDisclosure = (stop: boolean) => invoke<Frame>('stop_at_disclosure', { stop });

/** Freezes the interview and shows the result. */
export const finish = () => invoke<Frame>('finish');

/** Hands the laptop to the person. */
export const handOver = () => invoke<Frame>('hand_over');

/** Goes on. */
export const selfNext = (question: string | null) => invoke<Frame>('self_next', { question });

/** Goes back. */
export const selfBack = (question: string | null) => invoke<Frame>('self_back', { question });

/** Ends the questions. */
export const selfStop = () => invoke<Frame>('self_stop');

/** Takes what the person tapped or typed. */
export const selfAnswer = (question: string, tapped: string | number | string[]) => invoke<Frame>('self_answer', { question, tapped });

/** Lets the officer see the answers, or not. */
export const selfShow = (agreed: boolean) => invoke<Frame>('self_show', { agreed });

/** Gives the laptop back to the officer. */
export const takeOver = (passphrase: string) => invoke<Frame>('take_over', { passphrase });

/** Says who reads a text of the person. */
export const reader = (id: string, attribute: string | null, tag: string) => invoke<ReaderView>('reader', { id, attribute, tag });

/** Plays a text of the person; answers when it has ended. */
export const listen = (id: string, attribute: string | null, tag: string) => invoke<HeardView>('listen', { id, attribute, tag });

/** Stops what plays. */
export const stopListening = () => invoke<void>('stop_listening');

/**
 * The words of a language as outlines; nothing when its letters stand in a line, as every engine draws them.
 *
 * Holds what is in the program and nothing of a case, so that it needs no open vault.
 */
export const lettering = (tag: string) => invoke<LetteringView | null>('lettering', { tag });

/** Takes the case up again to ask one more question. */
export const askAgain = (question: string) => invoke<Frame>('ask_again', { question });

/** Keeps the officer's decision. */
export const decide = (decision: DecisionKind, reason: string) => invoke<Frame>('decide', { decision, reason });

/** Keeps what a reviewer thinks of the result. */
export const giveOpinion = (opinion: DecisionKind, reason: string) => invoke<Frame>('give_opinion', { opinion, reason });

/** Saves how the result came about; without a folder it goes to the printer. */
export const saveExplanation = (language: string, folder: string | null) => invoke<Frame>('save_explanation', { language, folder });

/** Notes what the person agreed to for one recipient. */
export const setConsent = (form: ConsentForm) => invoke<Frame>('set_consent', { form });

/** Chooses whose pages are shown, and their language. */
export const setDocument = (recipient: Recipient, language: string) => invoke<Frame>('set_document', { recipient, language });

/** Shows the pages exactly as they will be saved. */
export const preview = (recipient: Recipient, language: string) => invoke<PreviewView>('preview', { recipient, language });

/** Saves the document as PDF; without a folder it goes to the printer. */
export const saveReferral = (recipient: Recipient, language: string, folder: string | null) => invoke<Frame>('save_referral', { recipient, language, folder });

/** Saves the letter to the person; without a folder it goes to the printer. */
export const saveLetter = (folder: string | null) => invoke<Frame>('save_letter', { folder });

/** Saves the letter that asks a recipient to use no more what they got; without a folder it goes to the printer. */
export const saveRecall = (recipient: Recipient, language: string, folder: string | null) => invoke<Frame>('save_recall', { recipient, language, folder });

/** Hands the case over in one sealed file. */
export const seal = (form: SealForm) => invoke<Frame>('seal', { form });

/** Notes what a recipient told by telephone or on paper. */
export const noteReceipt = (form: ReceiptForm) => invoke<Frame>('note_receipt', { form });

/** Sets under which name others know this institution, and the exchange folder. */
export const setExchange = (form: AddressForm) => invoke<Frame>('set_exchange', { form });

/** Saves the own address for others. */
export const saveAddress = (folder: string) => invoke<Frame>('save_address', { folder });

/** Notes that a fingerprint was compared. */
export const confirmAddress = (id: number) => invoke<Frame>('confirm_address', { id });

/** Removes an address. */
export const removeAddress = (id: number) => invoke<Frame>('remove_address', { id });

/**
 * Takes in what lies in a folder that is offered, or in the exchange folder; and what opens by these words, if there are any. What came of
 * it stands on the screen when that is shown again: a folder that does not answer must keep no other command waiting.
 */
export const takeIn = (folder: string | null, words: string) => invoke<void>('take_in', { folder, words });

/** Opens one of what was received. */
export const openReceived = (id: string) => invoke<Frame>('open_received', { id });

/** Its pages as pictures. */
export const receivedPages = (language: string) => invoke<Array<string>>('received_pages', { language });

/** Tells the sender what became of it. */
export const answerReceived = (form: AnswerForm) => invoke<Frame>('answer_received', { form });

/** Sets who works on it. */
export const assignReceived = (member: number | null) => invoke<Frame>('assign_received', { member });

/** Saves the papers as they came; without a folder they go to the printer. */
export const saveReceived = (language: string, folder: string | null) => invoke<Frame>('save_received', { language, folder });

/** Saves the latest receipt, as a file and on paper in a language of documents; without a folder the paper goes to the printer. */
export const saveReceipt = (language: string, folder: string | null) => invoke<Frame>('save_receipt', { language, folder });

/** Deletes it, and shows what else was received. */
export const deleteReceived = () => invoke<Frame>('delete_received');

/** The pages before the printer, as pictures. */
export const pagesToPrint = () => invoke<Array<string>>('pages_to_print');

/** Opens the system's dialog for printing the page, which shows the pages before the printer and nothing else; answers at once. */
export const printPage = () => invoke<void>('print_page');

/** Notes that the pages are on paper, or takes them away from the printer. */
export const notePrinted = (onPaper: boolean) => invoke<Frame>('note_printed', { onPaper });

/** Saves a card for the person; without a folder it goes to the printer. */
export const saveCard = (card: Card, language: string | null, folder: string | null) => invoke<Frame>('save_card', { card, language, folder });

/** Says what to do when something cannot wait. Works on every screen of the officer, locked or not. */
export const emergency = () => invoke<EmergencyView>('emergency');

/** Adds a user with a first passphrase. */
export const addUser = (mine: string, form: UserForm, passphrase: string) => invoke<Frame>('add_user', { mine, form, passphrase });

/** Sets name and roles of a user. */
export const changeUser = (user: number, form: UserForm) => invoke<Frame>('change_user', { user, form });

/** Gives a user a new passphrase. */
export const resetPassphrase = (mine: string, user: number, passphrase: string) => invoke<Frame>('reset_passphrase', { mine, user, passphrase });

/** Lets a user not open the program any more, until they are brought back. */
export const disableUser = (mine: string, user: number) => invoke<Frame>('disable_user', { mine, user });

/** Brings a disabled user back. */
export const enableUser = (mine: string, user: number) => invoke<Frame>('enable_user', { mine, user });

/** Removes a user for good; somebody takes over the cases. */
export const removeUser = (mine: string, user: number, heir: number) => invoke<Frame>('remove_user', { mine, user, heir });

/** Sets what holds for everybody. */
export const setRules = (form: RulesForm) => invoke<Frame>('set_rules', { form });

/** Sets after how many wrong passphrases everything is destroyed, if it is. */
export const setDestroyAfter = (mine: string, failures: number | null) => invoke<Frame>('set_destroy_after', { mine, failures });

/** Sets what must be reported; nothing takes it back. */
export const setDuty = (form: DutyForm | null) => invoke<Frame>('set_duty', { form });

/** Notes what was found of some claims. */
export const confirmClaims = (form: ComparisonForm) => invoke<Frame>('confirm_claims', { form });

/** Takes back what was noted of a claim. */
export const withdrawConfirmation = (claim: string) => invoke<Frame>('withdraw_confirmation', { claim });

/** Checks the log, row by row. */
export const checkLog = () => invoke<Frame>('check_log');

/** Finds deleted cases by their code. */
export const findDeletions = (code: string) => invoke<Array<DeletionRow>>('find_deletions', { code });

/** Makes a backup in a place that is offered, sealed by a passphrase of its own. */
export const backUp = (folder: string, passphrase: string) => invoke<Frame>('back_up', { folder, passphrase });

/** Says how far the backup is. */
export const backupProgress = () => invoke<BackupProgress>('backup_progress');

/** Stops the backup under way; nothing of it is left. */
export const stopBackup = () => invoke<void>('stop_backup');

/** Reads a backup that is offered to its end, and says whether it is sound. */
export const checkBackup = (source: string, passphrase: string) => invoke<Frame>('check_backup', { source, passphrase });

/** Restores the vault from a copy that is offered; what was there is put aside. */
export const restore = (source: string, passphrase: string) => invoke<Frame>('restore', { source, passphrase });

/** Begins: the speaker is named and agrees. */
export const beginReading = (form: SpeakerForm) => invoke<Frame>('begin_reading', { form });

/** Shows a text; what was being recorded is forgotten. */
export const showText = (name: string) => invoke<Frame>('show_text', { name });

/** Shows other texts; what was being recorded is forgotten. */
export const filterTexts = (filter: Filter) => invoke<Frame>('filter_texts', { filter });

/** Begins to record a text. */
export const startRecording = (name: string) => invoke<Frame>('start_recording', { name });

/** Says how loud it is. */
export const recordingLevel = () => invoke<LevelView>('recording_level');

/** Ends the recording and keeps it. */
export const stopRecording = () => invoke<Frame>('stop_recording');

/** Ends the recording and forgets it. */
export const cancelRecording = () => invoke<Frame>('cancel_recording');

/** Removes the recording of a text that was made here. */
export const removeRecording = (name: string) => invoke<Frame>('remove_recording', { name });

/** Begins, or goes on where the reader stopped. */
export const beginReview = (reader: string) => invoke<Frame>('begin_review', { reader });

/** Shows a text. */
export const showReviewText = (name: string) => invoke<Frame>('show_review_text', { name });

/** Shows other texts. */
export const filterReview = (filter: ReviewFilter) => invoke<Frame>('filter_review', { filter });

/** Keeps what the reader took a text to say, and shows them the text of the desk. */
export const readBlind = (name: string, note: string) => invoke<Frame>('read_blind', { name, note });

/** Keeps what the reader finds of a text, and shows the next one. */
export const findText = (name: string, finding: FindingForm) => invoke<Frame>('find_text', { name, finding });
