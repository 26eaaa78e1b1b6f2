//! The words about the provider.

use crate::content::messages::lines::{lines, list};
use crate::content::messages::locale::sentence;
use crate::content::messages::programs::ProgramsText;
use crate::content::messages::{Lines, lower};

/// "A la" one o'clock, "a las" all others. Some write a zero before the hour.
fn article(time: &str) -> &'static str {
    if time.trim_start_matches('0').starts_with("1:") {
        "la"
    } else {
        "las"
    }
}

fn opens(day: Option<&str>, time: &str) -> String {
    let at = article(time);
    sentence(match day {
        Some(day) => format!("Cerrado ahora. Abre el {} a {at} {time}", lower(day)),
        None => format!("Cerrado ahora. Abre hoy a {at} {time}"),
    })
}

fn until(time: &str) -> String {
    sentence(format!("Abierto ahora, hasta {} {time}", article(time)))
}

fn routes(country: &str) -> Lines {
    match country {
        "us" => lines![
            "FindTreatment.gov muestra programas con licencia cerca de usted. Puede filtrar por nivel y costo.",
            "La oficina de salud de su estado o condado puede nombrar lugares. Muchos ayudan sin seguro.",
            "El número en su tarjeta del seguro puede decirle quién está en la red.",
        ],
        "uk" => lines![
            "Su médico de cabecera puede derivarle. En muchas zonas también puede ir por su cuenta a los servicios del NHS.",
        ],
        "ie" => lines!["Su médico o el servicio local del HSE puede decirle qué hay cerca."],
        "ca" => lines![
            "Su médico, una clínica sin cita o el 811 en casi todas las provincias pueden orientarle.",
        ],
        "au" => lines!["Su médico puede hacer un plan con usted. Así la atención cuesta menos."],
        "nz" => lines!["Su médico o un servicio de la comunidad puede decirle qué hay cerca."],
        "in" => {
            lines![
                "Un hospital público o una facultad de medicina tiene una clínica de salud mental."
            ]
        }
        _ => lines!["Un médico de familia o un hospital local puede decirle qué hay cerca."],
    }
}

pub(super) static PROGRAMS: ProgramsText = ProgramsText {
    lead: "Su próximo paso salió primero, solo de sus respuestas. Lo que se ofrece aquí no influyó.",
    none_listed: "Aquí no hay programas en la lista. Llame y pregunte qué tienen en este nivel.",
    none_fits: "Ninguno de los programas de esta lista es de este nivel. Su próximo paso sigue igual. Hay otros caminos.",
    fits_title: "Programas de este nivel",
    other_title: "Programas de otro nivel",
    other_line: "Dan más atención, o menos, que la que pide su próximo paso.",
    ask_first: "Pregunte primero:",
    doubts: list![
        "¿También ayudan con el alcohol o las drogas?",
        "¿También ayudan con la salud mental?",
        "¿Hay otra forma de participar: en persona o en línea?",
        "¿Hay un grupo a otra hora? Este se reúne en horas que ya están ocupadas.",
        "¿La atención desde casa sería segura y con privacidad suficiente?",
    ],
    formats: ["En persona", "En línea", "En persona y en línea"],
    tracks: list![
        "alcohol o drogas",
        "salud mental",
        "las dos cosas juntas",
        "la vida después de un trauma",
        "problemas o trastornos de la alimentación",
        "el embarazo y el tiempo después del parto",
        "personas mayores",
    ],
    for_whom: "Para:",
    reach_title: |name| format!("Cómo contactar a {name}"),
    answered_title: "Cuándo contestan el teléfono",
    zone: "Las horas son las del lugar del programa.",
    and_day: |days, day| format!("{days}, {}", lower(day)),
    all_day: "día y noche",
    always: "Abierto ahora, día y noche.",
    until,
    opens,
    mail: |address| format!("Escribir a {address}"),
    book: "Reservar una primera llamada en línea",
    leaves: "Al abrirlo, sale de esta página y se borran sus respuestas. Imprima o guarde antes.",
    policy: "Cómo tratamos los datos de salud",
    language_notice: "Ayuda en otros idiomas",
    routes_title: "Otros caminos para encontrar atención",
    routes_lead: "Puede elegir cualquier lugar. Esto le ayuda a encontrar uno.",
    routes,
};
