//! Generates the page's types and the description of the table, or fails when they differ.
//! `UPDATE_GOLDEN=1 cargo test` writes them.

use super::table;
use super::{CommandError, TABLE};
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

/// Declarations by name, and arguments and reply by command.
#[derive(Default)]
pub(super) struct Types {
    declared: BTreeMap<String, String>,
    commands: Vec<(&'static str, String, String)>,
}

impl Types {
    pub(super) fn command<A: TS + 'static, R: TS + 'static>(&mut self, name: &'static str) {
        self.visit::<A>();
        self.visit::<R>();
        let config = Config::default();
        self.commands
            .push((name, A::name(&config), R::name(&config)));
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let config = Config::default();
        let name = T::name(&config);
        if self.declared.contains_key(&name) {
            return;
        }
        if T::output_path().is_some() {
            self.declared.insert(name, T::decl(&config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn collected() -> Types {
    let mut types = Types::default();
    types.visit::<CommandError>();
    table::types(&mut types);
    types
}

fn typescript(types: &Types) -> String {
    let mut text = String::from(
        "// Generated from the command table in core/src/commands. Do not edit:\n\
         // UPDATE_GOLDEN=1 cargo test -p geleit-core types_test\n\n\
         export type Reply<T> = { value: T, touched: string[], undo: string | null };\n",
    );
    for declaration in types.declared.values() {
        writeln!(text, "export {declaration}").unwrap();
    }
    text.push_str("\nexport interface Commands {\n");
    for (name, args, reply) in &types.commands {
        writeln!(text, "  \"{name}\": {{ args: {args}, ret: {reply} }};").unwrap();
    }
    text.push_str("}\n");
    text
}

fn description(types: &Types) -> String {
    let commands: Vec<_> = TABLE
        .iter()
        .zip(&types.commands)
        .map(|(row, (name, args, reply))| {
            assert_eq!(row.name, *name);
            json!({
                "name": name,
                "args": args,
                "reply": reply,
                "who": format!("{:?}", row.who),
                "audit": format!("{:?}", row.audit),
                "undoable": row.undoable,
            })
        })
        .collect();
    let text = json!({ "commands": commands, "types": types.declared });
    serde_json::to_string_pretty(&text).unwrap() + "\n"
}

fn compare(path: &str, fresh: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, fresh).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == fresh,
        "{} is stale: UPDATE_GOLDEN=1 writes it",
        path.display()
    );
}

#[test]
fn the_page_and_the_description_know_every_command() {
    let types = collected();
    compare("../ui/src/api/types.ts", &typescript(&types));
    compare("src/commands/description.json", &description(&types));
}
