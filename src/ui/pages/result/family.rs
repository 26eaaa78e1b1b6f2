//! For someone who worries about someone else: for them, and for you.

use crate::ui::context::Context;
use crate::ui::parts::lists::Sentences;
use leptos::prelude::*;

/// For them, and for you: the one who answers is a user too.
pub(super) fn family(context: Context) -> Option<AnyView> {
    let ui = context.words.ui;
    context.is_proxy().then(|| {
        view! {
            <section class={"cc-columns"}>
                <div>
                    <h2>{ui.for_them_title}</h2>
                    <Sentences items={ui.for_them} />
                    <p>{ui.not_asked}</p>
                </div>
                <div>
                    <h2>{ui.for_you_title}</h2>
                    <Sentences items={ui.for_you} />
                </div>
            </section>
        }
        .into_any()
    })
}
