//! What the screens are made of.

pub mod button;
pub mod choices;
pub mod drink_key;
pub mod errors;
pub mod glossary;
pub mod heading;
pub mod help_line;
pub mod idle;
pub mod kept;
pub mod ladder;
pub mod lines;
pub mod load;
pub mod pinned;
pub mod practical;
pub mod profile;
pub mod provider;
pub mod qr;
pub mod quotes;
pub mod save;
pub mod timeline;
pub mod top;
pub mod unreviewed;
