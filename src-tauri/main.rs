//! Starts the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::alloc::System;
use zeroizing_alloc::ZeroAlloc;

/// What the program gives back is wiped: a reply to the page, a decrypted note, a typed passphrase
/// on its way in are ordinary texts for as long as a moment.
#[global_allocator]
static WIPED: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> std::process::ExitCode {
    geleit_shell::start(std::env::args_os().skip(1))
}
