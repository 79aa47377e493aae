//! Stands in for logind in the end-to-end tests, on a bus of their own: says on standard output what it is asked, and signals
//! what it is told on standard input.
//!
//! `sleep` and `wake` signal `PrepareForSleep`, `lock` the session's `Lock`, `hint` that a desktop has locked the session; the name of
//! a screen saver's interface signals that this one has locked the screen.
//! `inhibited` and `released` on standard output say when the program takes its inhibitor and gives it back.

#![allow(clippy::print_stdout, reason = "its output is read by a test")]

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
mod linux {
    use gio::glib::{MainContext, MainLoop, ToVariant, Variant, VariantDict};
    use gio::prelude::*;
    use gio::{BusNameOwnerFlags, BusType, DBusConnection, DBusMethodInvocation, DBusNodeInfo, UnixFDList};
    use std::io::{BufRead, Read, Write};

    const NAME: &str = "org.freedesktop.login1";
    const PATH: &str = "/org/freedesktop/login1";
    const SESSION: &str = "/org/freedesktop/login1/session/_31";
    const INTERFACE: &str = "
        <node><interface name='org.freedesktop.login1.Manager'>
          <method name='GetSession'><arg type='s' direction='in'/><arg type='o' direction='out'/></method>
          <method name='GetSessionByPID'><arg type='u' direction='in'/><arg type='o' direction='out'/></method>
          <method name='Inhibit'>
            <arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
            <arg type='s' direction='in'/><arg type='h' direction='out'/>
          </method>
        </interface></node>";

    pub fn main() {
        let ready = |bus: DBusConnection, _: &str| {
            let node = DBusNodeInfo::for_xml(INTERFACE).expect("the interface is sound");
            let manager = node.lookup_interface("org.freedesktop.login1.Manager").expect("it is there");
            bus.register_object(
                PATH,
                &manager,
                answer,
                |_, _, _, _, _| ().to_variant(),
                |_, _, _, _, _, _| false,
            )
            .expect("the path is free");
        };
        let named = |bus: DBusConnection, _: &str| {
            say("ready");
            std::thread::spawn(move || {
                for line in std::io::stdin().lock().lines().map_while(Result::ok) {
                    let bus = bus.clone();
                    MainContext::default().invoke(move || signal(&bus, &line));
                }
                std::process::exit(0);
            });
        };
        let _owner =
            gio::bus_own_name(BusType::System, NAME, BusNameOwnerFlags::NONE, ready, named, |_, _| {
                std::process::exit(1);
            });
        MainLoop::new(None, false).run();
    }

    #[allow(clippy::needless_pass_by_value, reason = "the form is gio's")]
    fn answer(
        _: DBusConnection,
        _: &str,
        _: &str,
        _: &str,
        method: &str,
        arguments: Variant,
        call: DBusMethodInvocation,
    ) {
        if method != "Inhibit" {
            let path = gio::glib::variant::ObjectPath::try_from(SESSION.to_owned()).expect("a path");
            return call.return_value(Some(&(path,).to_variant()));
        }
        let asked: (String, String, String, String) = arguments.get().expect("four texts");
        assert_eq!((asked.0.as_str(), asked.3.as_str()), ("sleep", "delay"));
        let (mut held, given) = std::io::pipe().expect("a pipe");
        let files = UnixFDList::new();
        // A copy goes into the list; this end is closed here.
        let index = files.append(given).expect("it can be sent");
        let index = Variant::parse(Some(gio::glib::VariantTy::HANDLE), &index.to_string()).expect("a handle");
        call.return_value_with_unix_fd_list(Some(&Variant::tuple_from_iter([index])), Some(&files));
        say("inhibited");
        // As logind does: the inhibitor holds as long as somebody keeps its end of the pipe open.
        std::thread::spawn(move || {
            let _ = held.read(&mut [0]);
            say("released");
        });
    }

    fn signal(bus: &DBusConnection, what: &str) {
        let emit = |path: &str, interface: &str, name: &str, arguments: Option<&Variant>| {
            bus.emit_signal(None, path, interface, name, arguments).expect("the bus takes it");
        };
        let sleep = |goes: bool| {
            emit(PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", Some(&(goes,).to_variant()));
        };
        match what {
            "sleep" => sleep(true),
            "wake" => sleep(false),
            "lock" => emit(SESSION, "org.freedesktop.login1.Session", "Lock", None),
            "hint" => {
                let changed = VariantDict::new(None);
                changed.insert("LockedHint", true);
                let none: Vec<String> = Vec::new();
                let of = "org.freedesktop.login1.Session".to_variant();
                let all = Variant::tuple_from_iter([of, changed.end(), none.to_variant()]);
                emit(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", Some(&all));
            }
            other if other.starts_with("org.") => {
                emit("/ScreenSaver", other, "ActiveChanged", Some(&(true,).to_variant()));
            }
            other => eprintln!("nobody knows {other}"),
        }
    }

    fn say(what: &str) {
        println!("{what}");
        let _ = std::io::stdout().flush();
    }
}
