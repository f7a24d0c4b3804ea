//! Behaviour of the rooms, through the command table only.

pub mod agreement;
mod application;
mod attention;
mod audit;
mod case;
mod contact;
mod contradiction;
mod deadline;
mod desk;
mod draft;
pub mod erasure;
mod help_plan;
mod history;
mod household;
mod idle;
mod joined;
mod note;
mod office;
mod person;
mod records_key;
pub mod release;
mod renewed;
mod sharing;
mod sheet;
mod table;
mod team;
mod today;
