//! Strings that stand one after the other in one text: [`Lines`], and of a fixed number [`List`].

use std::fmt::{Debug, Formatter, Result};
use std::ops::Deref;
use std::str::SplitTerminator;

/// Strings in one text, each with a line's end. A pointer and a length for each would weigh as
/// much as many of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Lines(pub(super) &'static str);

/// Lines out of literals.
macro_rules! lines {
    ($($line:literal),* $(,)?) => {
        $crate::content::messages::Lines(concat!($($line, "\n"),*))
    };
}
pub(super) use lines;

impl Lines {
    /// The strings, in their order.
    pub fn iter(self) -> SplitTerminator<'static, char> {
        self.0.split_terminator('\n')
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.iter().count()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The string at a place, from 0.
    pub fn get(self, place: usize) -> Option<&'static str> {
        self.iter().nth(place)
    }
}

impl IntoIterator for Lines {
    type Item = &'static str;
    type IntoIter = SplitTerminator<'static, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Debug for Lines {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// So many lines: one too many or too few does not compile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct List<const N: usize>(pub(super) Lines);

/// A list out of literals.
macro_rules! list {
    ($($line:literal),+ $(,)?) => {
        $crate::content::messages::lines::List::<{ [$($line),+].len() }>(
            $crate::content::messages::lines::lines![$($line),+],
        )
    };
}
pub(super) use list;

impl<const N: usize> Deref for List<N> {
    type Target = Lines;

    fn deref(&self) -> &Lines {
        &self.0
    }
}

impl<const N: usize> IntoIterator for List<N> {
    type Item = &'static str;
    type IntoIter = SplitTerminator<'static, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
