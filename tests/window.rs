//! The real window, driven from outside.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "window/appearance.rs"]
mod appearance;
#[path = "window/axe.rs"]
mod axe;
#[path = "window/beheld.rs"]
mod beheld;
#[path = "window/clipboard.rs"]
mod clipboard;
#[path = "window/confirmation.rs"]
mod confirmation;
#[path = "window/conversation.rs"]
mod conversation;
#[path = "window/damage.rs"]
mod damage;
#[path = "window/drawing.rs"]
mod drawing;
#[path = "window/every_screen.rs"]
mod every_screen;
#[path = "window/exchange.rs"]
mod exchange;
#[path = "window/handbook.rs"]
mod handbook;
#[path = "window/hiding.rs"]
mod hiding;
#[path = "window/interpreter.rs"]
mod interpreter;
#[path = "window/languages.rs"]
mod languages;
#[path = "window/layouts.rs"]
mod layouts;
#[path = "window/letters.rs"]
mod letters;
#[path = "window/listening.rs"]
mod listening;
#[path = "window/lock.rs"]
mod lock;
#[path = "window/memory.rs"]
mod memory;
#[path = "window/network.rs"]
mod network;
#[path = "window/observation.rs"]
mod observation;
#[path = "window/people.rs"]
mod people;
#[path = "window/person_languages.rs"]
mod person_languages;
#[path = "window/picture.rs"]
mod picture;
#[path = "window/practice.rs"]
mod practice;
#[path = "window/printing.rs"]
mod printing;
#[path = "window/profession.rs"]
mod profession;
#[path = "window/recording.rs"]
mod recording;
#[path = "window/restoring.rs"]
mod restoring;
#[path = "window/review.rs"]
mod review;
#[path = "window/screening_to_referral.rs"]
mod screening_to_referral;
#[path = "window/self_answer.rs"]
mod self_answer;
#[path = "window/spoken.rs"]
mod spoken;
#[path = "window/trace.rs"]
mod trace;
#[path = "window/typed.rs"]
mod typed;
#[path = "window/whole.rs"]
mod whole;
