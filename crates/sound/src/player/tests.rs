//! The player on loudspeakers of paper: one that plays, and some that do what no loudspeaker should.

use super::*;
use crate::fault::Fault;
use crate::output::tests::{Broken, Paper};
use crate::pcm::tests::tone;
use crate::recordings::tests::kept;
use crate::speech::Speech;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

fn sound(seconds: f64) -> Source {
    Source::Sound(tone(48_000, 440.0, seconds, 0.5))
}

fn wait_until(playing: &Playing, state: State) {
    let end = Instant::now() + Duration::from_secs(5);
    while playing.state() != state {
        assert!(Instant::now() < end, "{:?} is not {state:?}", playing.state());
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_sound_is_played_to_its_end() {
    let paper = Paper::default();
    let player = Player::on(Box::new(paper.clone()));
    assert_eq!(player.state(), State::Idle);
    assert_eq!(player.play(sound(1.0)).wait(), Ending::Finished);
    assert_eq!(player.state(), State::Ended(Ending::Finished));
    assert_eq!(*paper.played.lock().unwrap(), [tone(48_000, 440.0, 1.0, 0.5)]);
}

#[test]
fn a_new_sound_takes_the_place_of_the_one_before() {
    let paper = Paper { in_time: true, ..Paper::default() };
    let player = Player::on(Box::new(paper.clone()));
    let long = player.play(sound(60.0));
    wait_until(&long, State::Playing);
    let short = player.play(sound(0.05));
    assert_eq!(long.wait(), Ending::Stopped);
    assert_eq!(short.wait(), Ending::Finished);
    let lengths: Vec<_> = paper.played.lock().unwrap().iter().map(Pcm::duration).collect();
    assert_eq!(lengths, [Duration::from_millis(50)]);
}

#[test]
fn stopping_and_dropping_the_player_end_it_at_once() {
    for stop in [|player: Player| player.stop(), |player: Player| drop(player)] {
        let player = Player::on(Box::new(Paper { in_time: true, ..Paper::default() }));
        let playing = player.play(sound(60.0));
        wait_until(&playing, State::Playing);
        let begun = Instant::now();
        stop(player);
        assert_eq!(playing.wait(), Ending::Stopped);
        assert!(begun.elapsed() < Duration::from_millis(200));
    }
}

#[test]
fn twenty_quick_taps_play_the_last_one() {
    let paper = Paper::default();
    let player = Player::on(Box::new(paper.clone()));
    let all: Vec<_> = (1..=20).map(|tap| player.play(sound(f64::from(tap)))).collect();
    assert_eq!(all[19].wait(), Ending::Finished);
    assert!(all[..19].iter().all(|one| matches!(one.state(), State::Ended(_))));
    assert_eq!(paper.played.lock().unwrap().last().map(Pcm::duration), Some(Duration::from_secs(20)));
}

#[test]
fn a_bad_loudspeaker_is_an_ending_and_the_next_sound_still_plays() {
    for (event, ending) in [
        (Some(Event::NoDevice), Ending::NoDevice),
        (Some(Event::Lost), Ending::Failed(Failure::Device)),
        (None, Ending::NoDevice),
    ] {
        let begun = Instant::now();
        let player = Player::on(Box::new(Broken(event)));
        assert_eq!(player.play(sound(1.0)).wait(), ending);
        assert!(begun.elapsed() < OPENING + Duration::from_secs(2));
        player.stop();
        assert_eq!(player.state(), State::Ended(ending), "the first ending counts");
    }
}

#[test]
fn a_recording_that_was_damaged_since_it_was_loaded_fails_and_says_why() {
    let (folder, recording) = kept();
    let player = Player::on(Box::new(Paper::default()));
    assert_eq!(player.play(Source::Recording(recording.clone())).wait(), Ending::Finished);
    std::fs::write(folder.path().join("tg/question-a.opus"), b"OggS").unwrap();
    let ending = player.play(Source::Recording(recording)).wait();
    assert_eq!(ending, Ending::Failed(Failure::Recording(Fault::Damaged)));
}

#[test]
fn machine_speech_reaches_the_loudspeaker() {
    let Speech::Ready(program) = Speech::find() else {
        panic!("espeak-ng is not on this machine: run `cargo xtask setup`");
    };
    let paper = Paper::default();
    let player = Player::on(Box::new(paper.clone()));
    let text = "Pie kā šobrīd ir jūsu pase?".to_owned();
    let voice = MachineVoice::new("lv").unwrap();
    let speech = Source::Speech { program, voice, rate: Rate::default(), text };
    assert_eq!(player.play(speech).wait(), Ending::Finished);
    assert!(paper.played.lock().unwrap()[0].rms() > 0.01);
}

#[test]
fn it_can_be_awaited() {
    struct Tap(Mutex<bool>);
    impl Wake for Tap {
        fn wake(self: Arc<Self>) {
            *self.0.lock().unwrap() = true;
        }
    }
    let tap = Arc::new(Tap(Mutex::new(false)));
    let waker = Waker::from(tap.clone());
    let player = Player::on(Box::new(Paper { in_time: true, ..Paper::default() }));
    let mut playing = player.play(sound(60.0));
    let poll = |playing: &mut Playing| {
        std::future::Future::poll(std::pin::Pin::new(playing), &mut Context::from_waker(&waker))
    };
    assert_eq!(poll(&mut playing), Poll::Pending);
    assert!(!*tap.0.lock().unwrap());
    player.stop();
    assert!(*tap.0.lock().unwrap());
    assert_eq!(poll(&mut playing), Poll::Ready(Ending::Stopped));
}
