//! Questions to ask a program.

use crate::ui::context::Context;
use crate::ui::parts::lists::Sentences;
use leptos::prelude::*;

pub(super) fn ask(context: Context) -> AnyView {
    view! { <Sentences items={context.words.ui.questions} /> }.into_any()
}
