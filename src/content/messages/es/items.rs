//! The words of all items, in one book that does not compile with a gap in it.

use super::{life, mind, safety, someone, substances};
use crate::content::messages::book::book;

book!(
    [
        life::TEXTS,
        safety::TEXTS,
        substances::TEXTS,
        mind::TEXTS,
        someone::TEXTS,
    ],
    someone::SOMEONE
);
