//! The words of the panel that needs no program.

use crate::content::messages::PanelText;

fn elsewhere(site: &str) -> String {
    format!(
        "En otro país, llame a su número de emergencia local. Las líneas de crisis de cada país están en {site}."
    )
}

pub(super) static PANEL: PanelText = PanelText {
    title: "Aquí hay ayuda ahora mismo",
    in_this_language: "En español",
    danger: "En peligro ahora",
    local: "llame a su número de emergencia local",
    crisis: "¿Piensa en quitarse la vida, o simplemente no está bien?",
    elsewhere,
};
