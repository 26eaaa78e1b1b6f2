//! The words around the questions.

use crate::content::messages::lines::{lines, list};
use crate::content::messages::locale::Form;
use crate::content::messages::{Locale, UiText};
use crate::domain::level::Urgency;

fn minutes_left(locale: &Locale, minutes: u32) -> String {
    let count = locale.number(minutes);
    match locale.form(minutes) {
        Form::One => format!("Falta más o menos {count} minuto"),
        _ => format!("Faltan más o menos {count} minutos"),
    }
}

fn range(low: &str, high: &str) -> String {
    format!("Entre “{low}” y “{high}”")
}

fn after_check(level: &str) -> String {
    format!("Al menos: {level}. Se decide con el profesional de salud.")
}

fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Now => "Ahora",
        Urgency::Today => "Hoy",
        Urgency::SeventyTwoHours => "En 3 días o menos",
        Urgency::SevenDays => "En 7 días o menos",
        Urgency::FourteenDays => "En 14 días o menos",
    }
}

fn call_provider(name: &str) -> String {
    format!("Llamar a {name}")
}

fn rules_version(version: &str, hash: &str) -> String {
    format!("Versión de las reglas {version}, contenido {hash}.")
}

fn call(number: &str) -> String {
    format!("Llame al {number}")
}

fn call_and_press(number: &str, key: &str) -> String {
    format!("Llame al {number} y oprima el {key}")
}

fn text(number: &str) -> String {
    format!("Envíe un texto al {number}")
}

fn text_word(word: &str, number: &str) -> String {
    format!("Envíe un texto con la palabra {word} al {number}")
}

fn emergency_call(number: &str) -> String {
    format!("Emergencia: llame al {number}")
}

fn elsewhere(site: &str) -> String {
    format!("Las líneas de crisis de cada país están en {site}.")
}

/// One drink of 14 g of alcohol as beer, wine and liquor.
fn drinks(country: &str) -> [&'static str; 3] {
    match country {
        "us" => [
            "12 onzas de cerveza (5 %)",
            "5 onzas de vino (12 %)",
            "1.5 onzas de licor (40 %)",
        ],
        "uk" | "ie" => [
            "Un poco más de media pinta de cerveza (5 %)",
            "150 ml de vino (12 %)",
            "45 ml de licor (40 %)",
        ],
        _ => [
            "350 ml de cerveza (5 %)",
            "150 ml de vino (12 %)",
            "45 ml de licor (40 %)",
        ],
    }
}

/// The same in the units of the country: 8 g in the UK, 10 g in many others.
fn drinks_units(country: &str) -> &'static str {
    match country {
        "us" | "ca" => "",
        "uk" => "Un trago aquí son unas 1.75 unidades. Cuatro tragos son 7 unidades.",
        _ => "Un trago aquí son unas 1.4 medidas estándar de 10 g. Cuatro tragos son unas 5.5.",
    }
}

fn ladder_lead(place: &str) -> String {
    format!("Siete tipos de atención, de más a menos. Su resultado: {place}.")
}

fn change_to(item: &str, choice: &str) -> String {
    format!("{item}: “{choice}”")
}

fn numbers_checked(date: &str) -> String {
    format!("Números revisados por última vez el {date}.")
}

fn and_more(locale: &Locale, count: u32) -> String {
    format!("y {} más", locale.number(count))
}

pub(super) static UI: UiText = UiText {
    title: "Care Compass",
    start_lead: "Unas preguntas sobre salud mental, alcohol o drogas, para encontrar un próximo paso razonable.",
    start_points: lines![
        "Toma de 5 a 10 minutos. Puede parar en cualquier momento.",
        "Sus respuestas se quedan en esta pestaña del navegador. Esta herramienta no las envía a ningún lugar.",
        "Esto no es un diagnóstico. Es un punto de partida para hablar con un profesional de salud.",
    ],
    start_device: "¿Otras personas usan o vigilan este aparato? Si puede, use uno que sea solo suyo. Salir de esta página, o ir hacia atrás en el navegador, borra sus respuestas.",
    begin: "Empezar",
    next: "Continuar",
    back: "Atrás",
    quick_exit: "Salir rápido",
    minutes_left,
    why_we_ask: "Por qué preguntamos",
    absent: ["Omitir", "No sé", "Prefiero no decirlo"],
    absent_said: list!["Omitida", "No sé", "Prefiero no decirlo"],
    missing_title: "Falta algo por responder",
    missing_help: "Elija una respuesta, o use uno de los botones de abajo.",
    missing_here: "Sin responder",
    skip_open: "Omitir lo que falta",
    hard: "Esto es difícil de responder ahora",
    hard_title: "Está bien",
    hard_lines: lines![
        "Puede tomar un descanso corto. Sus respuestas se quedan aquí mientras esta página esté abierta.",
        "Tras un descanso largo se borran, para que nadie más las vea.",
        "Puede pedirle a alguien de confianza que le ayude con las preguntas.",
        "Puede llamar o escribir a una de las líneas de abajo, solo para hablar.",
        "Puede parar aquí, y ver lo que hay hasta ahora.",
    ],
    hard_stop: "Parar y ver mi resultado hasta ahora",
    go_on: "Seguir con las preguntas",
    stop_here: "Parar aquí",
    other_country: "Números de otro país",
    overdose_law: "En casi todos los estados de EE. UU., las leyes del buen samaritano protegen a quien pide ayuda.",
    review_title: "Revise sus respuestas",
    review_lead: "Puede cambiar cualquiera.",
    change: "Cambiar",
    see_result: "Ver mi próximo paso",
    result_title: "Su próximo paso",
    partial: "Esto se basa en las respuestas hasta ahora. Con más respuestas será más exacto.",
    level_label: "Un punto de partida razonable",
    range,
    check_first: "Primero, un chequeo médico antes de dejar o reducir el consumo.",
    after_check,
    medical_ways: "Llame a un médico, o al hospital o unidad de desintoxicación más cercana, y diga que es para hoy. Si no logra comunicarse, o empeora, llame al número de emergencia.",
    how_soon: "Qué tan pronto",
    urgency,
    call_provider,
    worse_title: "Si las cosas empeoran",
    worse_lines: lines![
        "Si hay peligro o pensamientos de suicidio, llame o escriba de inmediato a uno de estos números.",
        "Temblor fuerte, confusión o una convulsión después de beber o consumir menos, o de dejarlo: llame al número de emergencia.",
    ],
    why_title: "Por qué esto",
    why_none: "En lo que respondió, no hay señales de que haga falta un tratamiento nuevo. La atención y las medicinas de ahora deben seguir. Miramos seguridad, salud, mente, consumo, vida diaria, casa y personas.",
    why_open: "Nada de lo que respondió indica que haga falta un tratamiento nuevo. La atención y las medicinas de ahora deben seguir. Quedan preguntas sin responder, así que esto puede cambiar.",
    do_not_stop: "La bebida, las pastillas o drogas como el GHB no deben dejarse de golpe. Un médico conoce una forma segura de ir reduciendo.",
    tell_program: "Cuéntele al programa si usa pastillas para calmarse o dormir.",
    why_unchecked: "Algunas preguntas de seguridad no tienen respuesta. Por eso no decimos que todo está bien.",
    why_unanswered: "Quedó sin responder. Por precaución, contamos la respuesta que pide más atención",
    unchecked_title: "No pudimos revisar la seguridad",
    unchecked_line: "Estas preguntas aún no tienen respuesta. Puede responderlas ahora, o llamar a una línea si es más fácil.",
    narrow_title: "Qué lo haría más exacto",
    narrow_line: "Estas preguntas siguen sin respuesta. Con cada respuesta, el resultado es más exacto.",
    ladder_title: "Qué nivel de atención es",
    ladder_lead,
    ladder_here: "Su resultado",
    ladder_possible: "Posible",
    range_line: "Depende de las preguntas que faltan por responder.",
    no_rush: "A su ritmo.",
    sooner: "Antes, si lo que falta por responder lo indica.",
    week_days: list![
        "Lunes",
        "Martes",
        "Miércoles",
        "Jueves",
        "Viernes",
        "Sábado",
        "Domingo",
    ],
    after_title: "Después de eso",
    notes_title: "Vale la pena pedir",
    sure_title: "Qué tanta certeza hay",
    sure_lines: lines![
        "Esto no es un diagnóstico. Solo un profesional de salud puede decir, después de hablar, qué atención hace falta.",
        "Sale solo de las respuestas, con reglas fijas que cualquiera puede leer.",
        "El seguro, el precio y lo que ofrece una clínica no influyen en este resultado.",
        "Ningún responsable clínico ha aprobado todavía estas reglas.",
    ],
    rules_version,
    delete: "Borrar mis respuestas",
    deleted_title: "Sus respuestas se borraron",
    deleted_line: "No queda nada en esta pestaña. Puede cerrarla, o empezar de nuevo.",
    chat: "Chatear en línea",
    chat_leaves: "Al abrirlo, sale de esta página y se borran sus respuestas.",
    deleted_idle: "Nadie tocó esta página por un rato. Por eso se borraron las respuestas, para que nadie más las vea.",
    idle: "¿Sigue ahí? En 2 minutos se borrarán sus respuestas, para que nadie más las vea.",
    still_here: "Sigo aquí",
    start_again: "Empezar de nuevo",
    check_answers: "Revisar mis respuestas",
    help_label: "Ayuda ahora",
    pinned_title: "Por favor, haga esto primero",
    teen_title: "Hay ayuda para usted",
    teen_lines: lines![
        "Buscar ayuda fue un buen paso. No se ha metido en problemas.",
        "Hable con un adulto de confianza: mamá o papá, una tía o un tío, alguien de la escuela o del deporte.",
        "La consejería o la enfermería de la escuela, o su médico, pueden ayudar, y decirle qué queda en privado.",
        "Si hablar es difícil, puede mostrarles esta página.",
        "Puede llamar o escribir por su cuenta a las líneas de esta página, a cualquier hora.",
        "Esta herramienta no indica un nivel de atención para menores de 18. Un médico o consejero puede hacerlo con usted.",
    ],
    child_title: "Por favor, hable con un adulto de confianza",
    child_lines: lines![
        "Estas preguntas son para adultos.",
        "Hable con un adulto de confianza: mamá o papá, alguien de la escuela o de la familia.",
        "Si está en peligro, si se lastimó o si alguien le hizo daño, llame al número de emergencia ahora.",
    ],
    for_them_title: "Para esta persona",
    for_them: lines![
        "Si esta página dice “Ahora” u “Hoy”, no espere. Si no, elija un momento tranquilo, cuando esta persona no haya bebido ni consumido, y esté en calma.",
        "Diga lo que ha visto, y que le importa. Sin culpas ni etiquetas.",
        "Ofrezca un paso pequeño, como una primera llamada, y su compañía.",
        "Sin el permiso de esta persona, una clínica no puede darle información a usted sobre su caso. Siempre puede escucharle.",
    ],
    for_you_title: "Para usted",
    for_you: lines![
        "Usted también necesita apoyo. Su propio médico, un terapeuta o un grupo de familias puede ayudar.",
        "No tiene que enfrentarse con esta persona. No hace falta, y hacerlo puede cerrar la puerta al diálogo.",
        "Hay grupos para familias: Al-Anon, Nar-Anon, SMART Family and Friends o NAMI. Se reúnen en muchos lugares y en línea.",
        "Su propia seguridad es lo primero. Si está en peligro, salga y llame al número de emergencia.",
    ],
    not_asked: "No preguntamos lo que solo esta persona puede decir: pensamientos, ánimo, preocupación, experiencias difíciles. Eso debe preguntarlo un profesional de salud.",
    parent_title: "Hay ayuda para su familia, y para usted",
    parent_lines: lines![
        "Buscar ayuda fue un buen paso.",
        "Hable en un momento tranquilo. Diga lo que ha visto, y escuche más de lo que habla.",
        "Llame al médico de esta persona, o a la consejería o enfermería de la escuela. Conocen las formas de ayudar donde usted vive.",
        "Si le preocupa el suicidio, pregunte claramente. Ponga fuera del alcance las medicinas y todo lo peligroso.",
        "Usted puede llamar o escribir a las líneas de esta página, a cualquier hora.",
        "Esta herramienta no indica un nivel de atención para menores de 18. El médico de esta persona puede hacerlo con usted.",
    ],
    drinks_title: "Qué cuenta como un trago",
    drinks,
    drinks_units,
    practical_title: "Cosas prácticas, para planear la semana",
    practical_lead: "Solo para planear. Nunca cambian el nivel.",
    unfit_title: "¿Encajan entre sí estas respuestas?",
    unfit_line: "Parece que estas respuestas no encajan entre sí. Puede cambiar una, o dejarlas como están.",
    unfit_keep: "Dejarlas como están y seguir",
    unfit_kept: "Usted dejó estas respuestas como estaban. Por precaución, contamos la que pide más atención.",
    changes_title: "Qué cambiaría esto",
    changes_up: "Estas no son las respuestas dadas. Si una de ellas fuera cierta, haría falta más atención:",
    changes_down: "Estas son las respuestas que más pesan ahora. Si mejoran con ayuda, más adelante podría bastar con menos atención. Nada tiene que cambiar antes de recibir ayuda:",
    change_to,
    see_now: "Ver mi resultado ahora",
    about_title: "Sobre estas preguntas",
    about_questions: "Las preguntas sobre el ánimo son el PHQ-9. Las de preocupación son el GAD-7. Están en su traducción publicada para Estados Unidos. Los crearon los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, con una beca educativa de Pfizer Inc. No se requiere permiso para reproducirlos, traducirlos, mostrarlos o distribuirlos. Las preguntas sobre trauma son el PC-PTSD-5 del Centro Nacional para el TEPT de EE. UU. (Prins y otros, 2015), de dominio público. Su traducción aquí no es oficial.",
    call,
    call_and_press,
    text,
    text_word,
    help_lead: "¿Está en peligro, o piensa en quitarse la vida?",
    local_emergency: "Llame a su número de emergencia local.",
    emergency_call,
    elsewhere,
    unconfirmed: "No pudimos confirmar todos estos números. Si uno no funciona, use las líneas al final de esta página.",
    numbers_old: "Estos números pueden haber cambiado. Si uno no funciona, use el número de emergencia, y avise a la clínica de esta página.",
    numbers_checked,
    and_more,
};
