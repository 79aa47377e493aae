// Every command that the window may call, by the file in which it stands. From this list come the permission (`build.rs`), the
// handler (`commands.rs`) and `ui/src/ipc.ts` (`tests/commands.rs`).

commands! {
    vault::{
        open, passphrase_strength, create_vault, unlock, lock, touch, watch_idle, change_passphrase, destroy_vault,
        destroy_quickly, hide, reveal,
    },
    navigation::{go},
    settings::{set_desk_language, set_theme, set_zoom, set_profession, set_office, set_own_name},
    recovery::{make_recovery_key, confirm_recovery_key, leave_recovery_key, recover, reset_by_recovery},
    conversation::{
        begin_meeting, go_on_alone, postpone, take_up, remove_postponed, note_mood, take_break, close_conversation,
        withdraw_consent, explain_rights,
    },
    practice::{practise, begin_practice, save_certificate},
    case::{start_case, open_case, close_case, delete_case, hold_case, release_case, dismiss_sweep},
    draft::{keep_draft},
    observation::{start_observation, tick},
    interview::{
        set_fact, mark_trigger, find_questions, answer, take_back, ask_later, go_next, go_back, set_person_language,
        stop_at_disclosure, finish,
    },
    self_answer::{hand_over, self_next, self_back, self_stop, self_answer, self_show, take_over},
    hearing::{reader, listen, stop_listening},
    lettering::{lettering},
    result::{ask_again, decide, give_opinion, save_explanation},
    referral::{set_consent, set_document, preview, save_referral, save_letter, save_recall, seal, note_receipt},
    exchange::{set_exchange, save_address, confirm_address, remove_address, take_in},
    received::{
        open_received, received_pages, answer_received, assign_received, save_received, save_receipt, delete_received,
    },
    printing::{pages_to_print, print_page, note_printed},
    rights::{save_card, emergency},
    people::{add_user, change_user, reset_passphrase, disable_user, enable_user, remove_user},
    rules::{set_rules, set_destroy_after, set_duty},
    confirmation::{confirm_claims, withdraw_confirmation},
    log::{check_log, find_deletions},
    backup::{back_up, backup_progress, stop_backup, check_backup, restore},
    recording::{
        begin_reading, show_text, filter_texts, start_recording, recording_level, stop_recording, cancel_recording,
        remove_recording,
    },
    review::{begin_review, show_review_text, filter_review, read_blind, find_text},
}
