//! Sound without a network: what a text sounds like, who reads it, and how somebody reads it in.
//!
//! A text is read by a recording that belongs to it, else by machine speech, else by nobody ([`voice_for`]). A `Player`
//! plays it on a thread of its own; a `Recorder` hears a speaker, and [`keep`] puts what was said into the
//! recordings folder that [`Recordings`] loads. Nothing here is an error for the person: the text stays on the screen.
//!
//! Without the feature `device` there are no loudspeaker and no microphone, and no system library is needed.
//!
//! Knows no wording, no vault, no window.
//!
//! **Architecture invariant:** no sound leaves the machine and none is written anywhere but into the recordings folder.
//! There are pipes and memory, and no temporary file.

mod child;
mod code;
pub mod decode;
mod digest;
mod fault;
mod keep;
pub mod manifest;
mod marks;
#[cfg(feature = "device")]
mod microphone;
mod opus;
#[cfg(feature = "device")]
mod output;
mod pcm;
#[cfg(feature = "device")]
mod player;
#[cfg(feature = "device")]
mod playing;
#[cfg(feature = "device")]
mod recorder;
mod recordings;
mod resample;
mod speech;
mod spoken;
mod standing;
mod stop;
#[cfg(feature = "device")]
mod take;
mod uzbek;
mod voice;

pub use code::Code;
pub use fault::{Fault, Problem};
pub use keep::{KeepError, Label, keep, take_back};
pub use manifest::{Status, is_speaker};
#[cfg(feature = "device")]
pub use microphone::{Ear, Gone, Hearing, Microphone, SystemMicrophone};
pub use pcm::{LONGEST, Pcm};
#[cfg(feature = "device")]
pub use player::{Player, Source};
#[cfg(feature = "device")]
pub use playing::{Ending, Failure, Playing, State};
#[cfg(feature = "device")]
pub use recorder::{Level, RecordError, Recorder};
pub use recordings::{Recording, Recordings};
pub use speech::{Program, Rate, Speech, SpeechError};
pub use standing::Standing;
pub use voice::{MachineVoice, Silence, Voice, voice_for};
