//! The words of all items, in one book that does not compile with a gap in it.

crate::content::messages::book::book!();
