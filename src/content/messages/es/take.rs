//! The words of "Take it with you" and "Come back later".

use crate::content::messages::Locale;
use crate::content::messages::lines::{lines, list};
use crate::content::messages::locale::Form;
use crate::content::messages::take::TakeText;
use crate::content::parts::Part;

fn part(part: Part) -> &'static str {
    match part {
        Part::Step => "Mi próximo paso y nivel de atención",
        Part::Reasons => "Las razones, en mis propias respuestas",
        Part::Scores => "Mis puntajes",
        Part::Answers => "Todas mis respuestas",
        Part::Questions => "Las preguntas que quiero hacer",
        Part::Week => "Mi semana planeada",
        Part::Phone => "El número de teléfono para llamar",
        Part::Lines => "Líneas de ayuda",
    }
}

fn heading(part: Part) -> &'static str {
    match part {
        Part::Step => "Mi próximo paso",
        Part::Reasons => "Por qué",
        Part::Scores => "Puntajes",
        Part::Answers => "Mis respuestas",
        Part::Questions => "Preguntas que hacer",
        Part::Week => "Mi semana",
        Part::Phone => "Teléfono",
        Part::Lines => "Ayuda a cualquier hora",
    }
}

fn score(locale: &Locale, name: &str, total: u8, most: u8) -> String {
    let [total, most] = [total, most].map(|n| locale.number(n.into()));
    format!("{name}: {total} de {most}")
}

fn no_score(name: &str) -> String {
    format!("{name}: sin total, porque falta una respuesta")
}

fn calendar(title: &str) -> String {
    format!("Calendario: “{title}”")
}

fn mail(name: &str) -> String {
    format!("Escribir un correo a {name}")
}

fn text(name: &str) -> String {
    format!("Enviar un texto a {name}")
}

fn scan(name: &str) -> String {
    format!("Apunte aquí la cámara de su teléfono para llamar a {name}.")
}

fn dropped(names: &str) -> String {
    format!("Las preguntas han cambiado desde entonces. Responda de nuevo estas: {names}.")
}

fn gone(locale: &Locale, count: u32) -> String {
    match locale.form(count) {
        Form::One => "Se dejó fuera una respuesta, porque su pregunta ya no existe.".into(),
        _ => {
            let count = locale.number(count);
            format!("Se dejaron fuera {count} respuestas, porque sus preguntas ya no existen.")
        }
    }
}

fn kept(locale: &Locale, days: u32) -> String {
    match days {
        0 => "Sus respuestas quedan en este aparato hasta esta noche.".into(),
        1 => "Sus respuestas quedan en este aparato hasta mañana.".into(),
        _ => {
            let days = locale.counted(days, "día", "días");
            format!("Sus respuestas quedan en este aparato {days} más.")
        }
    }
}

fn since_level(name: &str) -> String {
    format!("La última vez: {name}.")
}

pub(super) static TAKE: TakeText = TakeText {
    question: "¿Qué quiere llevarse?",
    help: "Solo entra lo que marque. Se hace aquí, en su aparato, y no se envía a ningún lugar.",
    part,
    heading,
    score,
    no_score,
    ways: "¿Cómo lo quiere llevar?",
    print: "Imprimir o guardar como PDF",
    copy: "Copiar como texto",
    copied: "Copiado. Ahora puede pegarlo donde quiera.",
    copy_by_hand: "Su navegador no lo copió. Puede seleccionarlo y copiarlo aquí.",
    calendar,
    calendar_help: "Ponga la semana en su calendario por 8 semanas. Elija la palabra que se verá.",
    calendar_titles: lines!["Cita", "Clase", "Ocupado"],
    clinic: "Guardar un archivo para la clínica",
    clinic_help: "Este archivo es para la computadora de una clínica (FHIR). No lleva su nombre.",
    clinic_needs: "Para un archivo de clínica, marque su próximo paso, sus puntajes o sus respuestas.",
    scan,
    mail,
    text,
    message: "Quisiera preguntar por una primera cita.",
    preview: "Esto es lo que se lleva",
    nothing: "Todavía no hay nada marcado.",
    later: "Volver más tarde",
    save: "Guardar mis respuestas",
    save_help: "El archivo tiene sus respuestas, y quien lo abra las puede leer. Guárdelo donde solo usted lo vea.",
    keep_title: "Dejarlas en este aparato",
    keep_help: "Hágalo solo en un aparato que nadie más use. Quien lo use podría abrir sus respuestas. Se quedan 7 días. Desaparecen en cuanto las borra o usa “Salir rápido”.",
    keep: "Dejar mis respuestas aquí",
    not_kept: "Su navegador no las guarda. Puede guardar un archivo.",
    kept,
    go_on: "Seguir con mis respuestas",
    remove: "Quitarlas de este aparato",
    removed: "Las respuestas que dejó aquí ya se quitaron.",
    kept_too_long: "Las respuestas que dejó aquí tenían más de 7 días, así que se quitaron.",
    kept_unread: "Las respuestas que dejó aquí ya no se pueden leer. Para no correr riesgos, no se abrió nada.",
    load: "Abrir respuestas guardadas",
    load_small: "Abrir respuestas que guardó antes",
    save_small: "¿Necesita parar? Guarde lo que respondió hasta aquí",
    refused: list![
        "Este archivo es demasiado grande para ser uno de los nuestros. No se abrió nada.",
        "Este no es un archivo con respuestas guardadas. No se abrió nada.",
        "Este archivo viene de una versión más nueva de esta página. No se abrió nada.",
        "Este archivo fue cambiado o no está completo. Para no correr riesgos, no se abrió nada.",
        "Las preguntas han cambiado demasiado desde entonces. No se abrió nada. Empezar de nuevo toma unos minutos.",
    ],
    kept_other: "En este aparato están guardadas respuestas anteriores. Puede guardar estas en su lugar.",
    loaded: "Estas son las respuestas de la vez anterior. Cambie lo que ahora es distinto.",
    dropped,
    gone,
    since: "Desde la última vez",
    since_level,
    since_lines: list![
        "Hoy se indica menos atención que la última vez. Quizás algo se está haciendo más fácil.",
        "El mismo tipo de atención que la última vez, y ahora con menos prisa.",
        "El mismo tipo de atención que la última vez.",
        "El mismo tipo de atención que la última vez, pero más pronto. Es bueno que lo haya revisado.",
        "Hoy se indica más apoyo que la última vez. Eso pasa, y no es un paso atrás. Es bueno que lo haya revisado.",
    ],
};
