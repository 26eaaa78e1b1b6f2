//! The summary as plain text.

use super::summary::Block;

/// Headings on lines of their own, below each its lines with a dash, a blank line between parts.
pub fn text(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(block.title);
        out.push('\n');
        for line in &block.lines {
            out.push_str("- ");
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}
