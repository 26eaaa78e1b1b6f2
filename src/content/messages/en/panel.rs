//! The words of the panel that needs no program.

use crate::content::messages::PanelText;

fn elsewhere(site: &str) -> String {
    format!(
        "In another country, call your local emergency number. Crisis lines for each country are listed at {site}."
    )
}

pub(super) static PANEL: PanelText = PanelText {
    title: "Help is here now",
    in_this_language: "In English",
    danger: "In danger now",
    local: "call your local emergency number",
    crisis: "Thinking of ending your life, or just not okay?",
    elsewhere,
};
