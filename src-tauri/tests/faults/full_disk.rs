//! The desk on a disk that is really full: what cannot be kept is refused with its own code, and locking locks.

use crate::common::{PASSPHRASE, create, form, meeting, question, refused, said, text, unlock};
use crate::own_disk::Disk;
use atpazit_desktop::desk::Desk;
use atpazit_desktop::form::FactChange;
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::screen::Screen;
use atpazit_desktop::session::Session;
use atpazit_desktop::sound::microphone::RecordingSlot;

#[test]
fn a_full_disk_refuses_an_answer_and_a_lock_still_hides_the_interview() {
    let test = "full_disk::a_full_disk_refuses_an_answer_and_a_lock_still_hides_the_interview";
    Disk::with(1024, test, |disk| {
        let session =
            Session::with(DataFolder::named(disk.folder().join("vault")), None, RecordingSlot::new());
        create(&session, PASSPHRASE).unwrap();
        session.at_desk(|desk| desk.start(form("first-contact", "adult"))).unwrap();
        let id = session.look_up(|desk, _| Ok(desk.case()?.case.id)).unwrap();
        let answer = |asked: &str, value: &str| {
            let (asked, value) = (asked.to_owned(), said(text(value)));
            let then = atpazit_desktop::form::Then::Next;
            session.at_desk(move |desk| desk.answer(&asked, value, then))
        };
        answer("has-travelled", "no").unwrap();
        let shown = serde_json::to_string(&session.show().unwrap()).unwrap();

        disk.fill(0);
        assert_eq!(refused(answer("passport-now", "employer")), "disk-full");
        assert_eq!(
            refused(session.at_desk(|desk| desk.set_fact(FactChange::Told("izdomāts".to_owned())))),
            "disk-full"
        );
        assert_eq!(refused(session.at_desk(Desk::finish)), "disk-full");
        assert_eq!(
            serde_json::to_string(&session.show().unwrap()).unwrap(),
            shown,
            "the screen stays as it was"
        );
        let Screen::Unlock(view) = session.lock().unwrap().screen else { panic!("it is not locked") };
        assert!(view.locked_now);
        assert_eq!(refused(answer("passport-now", "employer")), "vault-locked");

        unlock(&session, PASSPHRASE).unwrap();
        session.at_desk(|desk| desk.open(id)).unwrap();
        let here = session.at_desk(|desk| desk.begin_meeting(&meeting())).unwrap();
        assert_ne!(question(&here), "has-travelled");
        // Locking has given the space of the log back.
        disk.fill(0);
        assert_eq!(refused(answer("passport-now", "employer")), "disk-full");
        disk.make_space();
        answer("passport-now", "employer").unwrap();
        session.lock().unwrap();
        unlock(&session, PASSPHRASE).unwrap();
        let kept = session.look_up(|desk, _| Ok(desk.vault.answers(id)?.len())).unwrap();
        assert_eq!(kept, 2);
    });
}
