//! The words around the pages behind the result.

use crate::content::messages::sections::SectionsText;
use crate::content::sections::Section;

fn title(section: Section) -> (&'static str, &'static str) {
    match section {
        Section::Week => (
            "Cómo podría ser una semana",
            "Vea cómo caben las horas con el trabajo, los estudios y la familia.",
        ),
        Section::Family => (
            "Para usted, y cómo ayudar",
            "Qué decir, qué dejar fuera, y apoyo para usted.",
        ),
        Section::Expect => (
            "Qué esperar",
            "La primera llamada, las sesiones, la privacidad, el trabajo y el costo.",
        ),
        Section::Compare => (
            "Tipos de atención, lado a lado",
            "Horas, noches y cómo es la vida diaria en cada uno.",
        ),
        Section::Ask => (
            "Preguntas para un programa",
            "Marque las que le importan, y téngalas a la mano para la llamada.",
        ),
        Section::Programs => (
            "Dónde encontrar esta atención",
            "Los programas de aquí, sus horas y otros caminos.",
        ),
        Section::Take => (
            "Llévelo consigo",
            "Imprímalo, cópielo, muéstrelo en una clínica o vuelva más tarde.",
        ),
    }
}

pub(super) static SECTIONS: SectionsText = SectionsText {
    more_title: "Cuando quiera saber más",
    title,
    back_to_result: "Volver a su próximo paso",
};
