//! How a command is declared in Rust, and how the interface calls it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use syn::{Expr, ExprLit, FnArg, GenericArgument, ItemFn, Lit, Meta, Pat, PathArguments, ReturnType, Type};

/// What the interface is told before the first command.
const HEAD: &str = "\
// The commands of the program. Made from their declarations in Rust; never edited by hand:
// `UPDATE_BINDINGS=1 cargo test -p atpazit-desktop --test commands`.

";

/// Words of the interface's language that are names in Rust.
const RESERVED: [&str; 7] = ["case", "class", "default", "delete", "function", "new", "switch"];

/// A command.
pub struct Signature {
    /// The file in which it stands, without `.rs`.
    pub topic: String,
    /// Its name.
    pub name: String,
    /// How many lines its body has.
    pub lines: usize,
    /// Its doc comment, line by line.
    doc: Vec<String>,
    /// What the window hands in, by name.
    arguments: Vec<(String, Ts)>,
    /// What it answers with.
    answer: Ts,
}

/// A type of the interface, and the bindings that it names.
struct Ts {
    text: String,
    names: BTreeSet<String>,
}

impl Signature {
    /// Every command of a file.
    pub fn all(file: &Path) -> Vec<Self> {
        let topic = file.file_stem().unwrap().to_str().unwrap();
        let source = fs::read_to_string(file).unwrap();
        let functions = syn::parse_file(&source).unwrap().items.into_iter().filter_map(|item| match item {
            syn::Item::Fn(function) if is_command(&function) => Some(function),
            _ => None,
        });
        functions.map(|function| Self::new(topic, &source, &function)).collect()
    }

    fn new(topic: &str, source: &str, function: &ItemFn) -> Self {
        let name = function.sig.ident.to_string();
        let arguments = function.sig.inputs.iter().filter_map(argument).collect();
        let answer = match &function.sig.output {
            ReturnType::Default => plain("void"),
            ReturnType::Type(_, answer) => typescript_of(answer),
        };
        Self {
            topic: topic.to_owned(),
            lines: lines(source, &name),
            doc: doc(function),
            name,
            arguments,
            answer,
        }
    }

    fn typescript(&self) -> String {
        let names: Vec<String> = self.arguments.iter().map(|(name, _)| handed(name)).collect();
        let taken: Vec<String> =
            self.arguments.iter().map(|(name, kind)| format!("{}: {}", parameter(name), kind.text)).collect();
        let form = if names.is_empty() { String::new() } else { format!(", {{ {} }}", names.join(", ")) };
        format!(
            "{}export const {} = ({}) => invoke<{}>('{}'{form});\n",
            self.comment(),
            camel(&self.name),
            taken.join(", "),
            self.answer.text,
            self.name,
        )
    }

    fn comment(&self) -> String {
        match &*self.doc {
            [line] => format!("/** {line} */\n"),
            lines => {
                let lines: String =
                    lines.iter().map(|line| format!(" * {line}").trim_end().to_owned() + "\n").collect();
                format!("/**\n{lines} */\n")
            }
        }
    }
}

/// The whole of `ipc.ts`.
pub fn typescript(commands: &[Signature]) -> String {
    let kinds =
        commands.iter().flat_map(|one| one.arguments.iter().map(|(_, kind)| kind).chain([&one.answer]));
    let names: BTreeSet<&String> = kinds.flat_map(|kind| &kind.names).collect();
    let mut text = HEAD.to_owned();
    let core = if names.iter().any(|name| *name == "Channel") { "Channel, invoke" } else { "invoke" };
    writeln!(text, "import {{ {core} }} from '@tauri-apps/api/core';").unwrap();
    text.push_str("import type {\n");
    for name in names.iter().filter(|name| **name != "Channel") {
        writeln!(text, "  {name},").unwrap();
    }
    text.push_str("} from './bindings';\n");
    if core != "invoke" {
        text.push_str("\nexport { Channel };\n");
    }
    for command in commands {
        text.push('\n');
        text.push_str(&command.typescript());
    }
    text
}

fn is_command(function: &ItemFn) -> bool {
    function
        .attrs
        .iter()
        .any(|attribute| attribute.path().segments.iter().any(|part| part.ident == "command"))
}

fn doc(function: &ItemFn) -> Vec<String> {
    let lines = function.attrs.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) => Some(line.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    });
    lines.collect()
}

/// The lines between the braces of a function that stands at the margin.
fn lines(source: &str, name: &str) -> usize {
    let (_, from) = source.split_once(&format!("fn {name}(")).unwrap();
    let (whole, _) = from.split_once("\n}").unwrap();
    whole.split_once("{\n").map_or(0, |(_, body)| body.lines().count())
}

/// What the window hands in; nothing for what Tauri adds.
fn argument(argument: &FnArg) -> Option<(String, Ts)> {
    let FnArg::Typed(typed) = argument else { panic!("a command has no self") };
    let Pat::Ident(name) = &*typed.pat else { panic!("an argument has a name") };
    let added = matches!(&*typed.ty, Type::Path(path)
        if path.path.segments.last().is_some_and(|last| ["State", "AppHandle", "WebviewWindow"].iter().any(|given| last.ident == given)));
    (!added).then(|| (camel(&name.ident.to_string()), typescript_of(&typed.ty)))
}

/// The type under the name that ts-rs gives it.
fn typescript_of(kind: &Type) -> Ts {
    let path = match kind {
        Type::Path(path) => path,
        Type::Reference(reference) => return typescript_of(&reference.elem),
        Type::Tuple(tuple) if tuple.elems.is_empty() => return plain("void"),
        _ => panic!("a command takes and answers named types"),
    };
    let last = path.path.segments.last().unwrap();
    let inner = match &last.arguments {
        PathArguments::AngleBracketed(inner) => inner.args.iter().find_map(|argument| match argument {
            GenericArgument::Type(kind) => Some(typescript_of(kind)),
            _ => None,
        }),
        _ => None,
    };
    match (&*last.ident.to_string(), inner) {
        ("String" | "CaseId", None) => plain("string"),
        ("bool", None) => plain("boolean"),
        ("u16" | "u32", None) => plain("number"),
        ("Shown", None) => named("Frame"),
        ("Written", None) => plain("string | number | string[]"),
        ("Result", Some(inner)) => inner,
        ("Option", Some(inner)) => Ts { text: format!("{} | null", inner.text), ..inner },
        ("Vec", Some(inner)) => Ts { text: format!("Array<{}>", inner.text), ..inner },
        ("Channel", Some(mut inner)) => {
            inner.names.insert("Channel".to_owned());
            Ts { text: format!("Channel<{}>", inner.text), ..inner }
        }
        (name, None) => named(name),
        (name, Some(_)) => panic!("{name} has no counterpart in the interface"),
    }
}

fn plain(text: &str) -> Ts {
    Ts { text: text.to_owned(), names: BTreeSet::new() }
}

fn named(name: &str) -> Ts {
    Ts { text: name.to_owned(), names: BTreeSet::from([name.to_owned()]) }
}

/// A word that names no variable there is one in Rust.
fn parameter(name: &str) -> String {
    if RESERVED.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

fn handed(name: &str) -> String {
    let parameter = parameter(name);
    if parameter == name { parameter } else { format!("{name}: {parameter}") }
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &part[..1].to_uppercase() + &part[1..])
}
