//! The words of the week planner.

use crate::content::messages::Locale;
use crate::content::messages::lines::{lines, list};
use crate::content::messages::locale::sentence;
use crate::content::messages::week::WeekText;

fn part_hours(afternoon: &str, evening: &str) -> String {
    sentence(format!(
        "La mañana termina a mediodía, la tarde a las {afternoon}, la noche a las {evening}"
    ))
}

fn cell(day: &str, part: usize) -> String {
    let part = match part {
        0 => "por la mañana",
        1 => "por la tarde",
        2 => "por la noche",
        _ => "tarde en la noche",
    };
    format!("{day} {part}")
}

fn duration(locale: &Locale, minutes: u32) -> String {
    let hours = || locale.counted(minutes / 60, "hora", "horas");
    let rest = || locale.counted(minutes % 60, "minuto", "minutos");
    match (minutes / 60, minutes % 60) {
        (0, _) => rest(),
        (_, 0) => hours(),
        _ => format!("{} y {}", hours(), rest()),
    }
}

fn total(locale: &Locale, minutes: u32, days: u32) -> String {
    let days = locale.counted(days, "día", "días");
    format!("{} de atención en {days}.", duration(locale, minutes))
}

fn clashes(locale: &Locale, count: u32) -> String {
    match count {
        0 => "Ningún horario choca.".into(),
        _ => locale.counted(count, "horario choca.", "horarios chocan."),
    }
}

fn clash(cell: &str, used: &str) -> String {
    format!("{cell}: {used}")
}

fn own(name: &str) -> String {
    format!("Los horarios son de grupos de {name}.")
}

fn travel(locale: &Locale, minutes: u32) -> String {
    format!(
        "Cerca de {} de viaje, si el camino dura media hora.",
        duration(locale, minutes)
    )
}

fn care(locale: &Locale, minutes: u32, at_most: bool) -> String {
    let most = if at_most { "hasta " } else { "" };
    format!(
        "Alguien que cuide a los demás: {most}{}.",
        duration(locale, minutes)
    )
}

fn free(locale: &Locale, count: u32, all: u32) -> String {
    format!(
        "Mañanas, tardes y noches que quedan libres: {}.",
        of(locale, count, all)
    )
}

fn clock(from: &str, to: &str) -> String {
    format!("{from} a {to}")
}

fn day_example(day: &str, duration: &str) -> String {
    format!("{day}, por ejemplo: {duration}.")
}

fn a_week(duration: &str) -> String {
    format!("{duration} por semana")
}

fn of(locale: &Locale, count: u32, all: u32) -> String {
    format!("{} de {}", locale.number(count), locale.number(all))
}

pub(super) static WEEK: WeekText = WeekText {
    lead: [
        "Un programa ambulatorio intensivo (IOP) toma de 9 a 19 horas por semana, en 3 a 5 días. Las noches se pasan en casa.",
        "Un programa de día o de noche toma de 9 a 19 horas por semana, en 3 a 5 días. Se duerme en casa.",
    ],
    alternative: [
        "El resultado es otro tipo de atención. Muchas personas llegan a un IOP antes o después, y aquí puede ver cómo es.",
        "El resultado es otro tipo de atención. Muchas personas llegan a un programa así antes o después.",
    ],
    mark_title: ["Su propia semana", "La semana de esta persona"],
    mark_lead: [
        "Marque lo que está ocupado en una semana normal. Solo cambia el plan de abajo.",
        "Marque lo que esta persona tiene ocupado en una semana normal. Solo cambia el plan de abajo.",
    ],
    part_hours,
    mark_as: "Marcar como",
    uses: list![
        "Libre",
        "Trabajo o estudios",
        "Cuidado de otros",
        "Sueño",
        "Otra cosa",
    ],
    uses_short: list!["", "Trabajo, estudio", "Cuidar", "Sueño", "Otra"],
    parts: ["Mañana", "Tarde", "Noche", "Tarde en la noche"],
    days_short: list!["Lun", "Mar", "Mié", "Jue", "Vie", "Sáb", "Dom"],
    cell,
    clear: "Quitar mis marcas",
    wishes: "Respuestas prácticas",
    plan_title: [
        "Cómo cabría la atención en su semana",
        "Cómo cabría la atención en la semana de esta persona",
    ],
    total,
    clashes,
    clash,
    clash_advice: "Pida otro grupo al programa. En el trabajo o los estudios, pida otras horas.",
    example: "Los horarios son un ejemplo. Cada programa tiene los suyos.",
    own,
    formats: [
        "En persona",
        "En línea",
        "Una parte en persona, otra en línea",
    ],
    travel,
    care,
    free,
    notes: list![
        "En línea hace falta un cuarto donde nadie escuche. Sin él, es mejor en persona. Algunos programas prestan un cuarto tranquilo.",
        "En línea hacen falta un cuarto privado, buen internet, una casa segura y no tener malestar por dejar de consumir.",
        "Medicare paga estos programas en una clínica, no en casa.",
        "Medicaid puede pagar el viaje. Pídalo al plan unos días antes.",
        "Pregunte al programa por transporte, o por sesiones en línea.",
        "Con turnos que cambian, busque un programa que tenga el mismo grupo en dos horarios distintos.",
        "Después de una noche de trabajo, el día queda para dormir.",
    ],
    no_session: "Sin sesión",
    clock,
    others: "Otras semanas comunes",
    duration,
    day_title: "De qué están hechas las horas",
    day_example,
    blocks: [
        (
            "Grupo",
            "Habilidades, y charlas con personas que pasan por lo mismo.",
        ),
        (
            "Individual",
            "A solas con un terapeuta, una vez por semana.",
        ),
        (
            "Familia",
            "La familia o las amistades pueden participar, si se quiere.",
        ),
        (
            "Aprender",
            "Cómo funcionan el ánimo, el estrés y el consumo, y qué ayuda a seguir bien.",
        ),
        (
            "Medicamentos",
            "Una revisión con quien los receta, si se toman o se quieren tomar.",
        ),
    ],
    a_week,
    compare_title: [
        "Con más atención o con menos, en su semana",
        "Con más atención o con menos, en la semana de esta persona",
    ],
    compare_heads: ["Atención", "Semana", "Choca", "Ratos libres"],
    of,
    programs: [
        ["Visitas semanales", "IOP", "Programa de día (PHP)"],
        [
            "Visitas semanales",
            "Programa de día o de noche",
            "Programa de día completo",
        ],
    ],
    steps_title: "Cómo bajan las horas",
    steps: [
        "20 horas por semana o más. Algunas personas empiezan aquí, por ejemplo al salir de un hospital.",
        "De 9 a 19 horas por semana, a menudo de 6 a 12 semanas.",
        "Una o dos horas por semana, para seguir bien.",
    ],
    steps_lines: lines![
        "Los pasos siguen el avance, no una fecha fija. Una guía común son unos 90 días en total.",
        "Si las cosas se ponen difíciles, las horas pueden subir otra vez por un tiempo. Es parte del plan.",
        "Estos programas no ofrecen desintoxicación ni personal día y noche.",
    ],
};
