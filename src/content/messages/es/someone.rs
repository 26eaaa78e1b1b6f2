//! The words for people who answer about someone else: what can be seen, never what they feel.
//!
//! "Esta persona" is the subject throughout, so that no sentence needs a gender.

use super::words::{
    AGES, ALL_KNOWN, ATTEMPT_WHEN, COUNTRIES, DAYS_A_WEEK, DRINKING_DAYS, DRINKS, DRUGS_THAT_COUNT,
    KINDS, NO_YES, NONE, OVERDOSE_WHEN, SOME_LOT, SOMETIMES, TIMES, TIMES_OR_NO, TREATMENTS,
    WITHDRAWAL, WITHIN_90, YES_NO, interrupt, page, text,
};
use crate::content::interrupts::InterruptId;
use crate::content::messages::pack::Rows;
use crate::content::messages::{InterruptText, PageText};
use crate::domain::item::ItemId;

/// Items that only others are asked.
pub(super) const TEXTS: Rows = &[
    (
        ItemId::SeenTalk,
        text(
            "Habló de morir",
            "En los últimos 30 días, ¿esta persona habló de querer morir, o de matarse?",
            &["No", "Sí, de querer morir", "Sí, de matarse"],
        )
        .help("También puede preguntarle. Preguntar no le mete la idea en la cabeza.")
        .why("Lo que alguien dice sobre morir es motivo para actuar, aunque suene a broma."),
    ),
    (
        ItemId::SeenSigns,
        text(
            "Señales de alerta",
            "En los últimos 30 días, ¿vio u oyó algo de esto?",
            &[
                "Tiene un plan para matarse",
                "Consiguió algo con que matarse, o lo tiene a la mano",
                "Se despidió, o regaló sus cosas",
            ],
        )
        .help("Elija todas las que correspondan.")
        .none(NONE)
        .why("Estas señales deciden qué tan pronto debe llegar la ayuda."),
    ),
    (
        ItemId::SeenUse,
        text(
            "Días bajo el efecto del alcohol o las drogas",
            "En los últimos 30 días, ¿cuántos días por semana vio a esta persona bajo el efecto del alcohol o las drogas?",
            DAYS_A_WEEK,
        ),
    ),
    (
        ItemId::SeenShaking,
        text(
            "Temblores, o beber para quitárselos",
            "En los últimos 30 días, ¿vio que temblaba en la mañana, o que bebía o consumía para quitarse el temblor?",
            NO_YES,
        ),
    ),
    (
        ItemId::SeenPassedOut,
        text(
            "Perdió el conocimiento",
            "En los últimos 90 días, ¿perdió esta persona el conocimiento, o nadie podía despertarla?",
            NO_YES,
        ),
    ),
    (
        ItemId::SeenOdd,
        text(
            "Oye, cree o dice cosas extrañas",
            "En los últimos 30 días, ¿esta persona oyó cosas que no están ahí, o creyó o dijo cosas extrañas?",
            NO_YES,
        ),
    ),
    (
        ItemId::SeenSleepless,
        text(
            "Tres noches sin dormir",
            "En los últimos 30 días, ¿esta persona pasó 3 noches sin dormir, con mucha agitación?",
            NO_YES,
        ),
    ),
];

/// Items that both are asked, in the words for someone else. An item that is not here says the
/// same to both.
pub(super) const SOMEONE: Rows = &[
    (ItemId::Age, text("Su edad", "¿Cuántos años tiene esta persona?", AGES)
        .why("La ayuda para menores se busca por otros caminos. Desde los 65, algunos riesgos son mayores.")),
    (ItemId::Country, text("País", "¿En qué país está esta persona?", COUNTRIES)
        .help("Mostramos las líneas de ayuda de ese país.")),
    (ItemId::Pregnancy, text(
            "Embarazo",
            "¿Está embarazada esta persona, o dio a luz en los últimos 12 meses?",
            &["No, o no es el caso", "Sí, está embarazada", "Dio a luz en las últimas 6 semanas", "Dio a luz hace 6 semanas a 12 meses"]
        )
        .why("El embarazo y los meses después del parto cambian qué atención es más segura y cuándo.")),
    (ItemId::Emergency, text(
            "Señales de emergencia",
            "Ahora mismo, o en las últimas 24 horas, ¿ve algo de esto en esta persona?",
            &[
                "Dolor o presión en el pecho",
                "Mucha dificultad para respirar",
                "Desmayo o pérdida del conocimiento",
                "Sangrado fuerte",
                "Una lesión seria, o un golpe en la cabeza",
                "Una convulsión (un ataque con sacudidas del cuerpo)",
                "Confusión repentina, o no se puede despertar",
                "Lleva 2 días sin comer ni beber nada",
                "Muy difícil de despertar, respiración lenta o labios azules",
                "Una sobredosis o una intoxicación por alcohol",
                "Una convulsión, confusión, o ver u oír cosas que no están, tras reducir o dejar alcohol, drogas o pastillas",
            ]
        )
        .help(ALL_KNOWN)
        .none(NONE)
        .why("Si algo de esto es cierto, la ayuda inmediata importa más que cualquier pregunta.")),
    (ItemId::Attempt, text("Intento de suicidio", "Hasta donde sabe, ¿esta persona alguna vez intentó matarse?", TIMES)),
    (ItemId::SelfHarm, text("Hacerse daño", "En los últimos 90 días, ¿esta persona se hizo daño a propósito?", TIMES_OR_NO)),
    (ItemId::AttemptWhen, text("Cuándo fue la última vez", "¿Cuándo fue la última vez que esta persona intentó matarse?", ATTEMPT_WHEN)
        .why("Cuánto tiempo ha pasado cambia qué tan pronto debe llegar la ayuda.")),
    (ItemId::HarmThoughts, text("Habló de dañar a alguien", "¿Esta persona ha hablado de hacerle daño a alguien?", WITHIN_90)),
    (ItemId::HurtSomeone, text("Haber herido a alguien", "¿Esta persona ha atacado a alguien, o ha lastimado físicamente a alguien a propósito?", WITHIN_90)),
    (ItemId::HarmPlan, text("Algún plan de dañar a alguien", "¿Esta persona ha planeado hacerle daño a alguien, o dijo que lo hará?", WITHIN_90)),
    (ItemId::SafeHome, text(
            "Seguridad en casa",
            "En los últimos 30 días, ¿ha pasado algo de esto donde vive esta persona?",
            &["Alguien lastimó o amenazó a esta persona", "Un niño, o un adulto que necesita cuidado, está en peligro"]
        )
        .help(ALL_KNOWN)
        .none(NONE)
        .why("Estar a salvo en casa es lo primero, para esta persona y para usted.")),
    (ItemId::SelfHarmCare, text("Atención después de hacerse daño", "En los últimos 90 días, ¿esta persona necesitó atención médica después de hacerse daño?", NO_YES)),
    (ItemId::AlcoholHeavy, text(
            "Días con 4 o más tragos",
            "Que usted sepa, en los últimos 12 meses, ¿cuántos días tomó esta persona 4 o más tragos (cerveza, vino o licor)?",
            &[
                "Ninguno",
                "Ninguno en los últimos 12 meses, pero ha tenido tratamiento por alcohol",
                "1 o 2 días en el año",
                "3 a 11 días en el año",
                "1 a 3 días al mes",
                "1 o 2 días por semana",
                "3 o más días por semana",
            ]
        )
        .why("Hay formas de beber que no es seguro dejar sin ayuda. Les preguntamos lo mismo a todos.")),
    (ItemId::AlcoholDays, text("Días en que bebe", "En los últimos 30 días, ¿qué tan seguido vio beber a esta persona, o supo que bebió?", DRINKING_DAYS)),
    (ItemId::AlcoholDrinks, text("Tragos en un día típico", "En los últimos 30 días, ¿cuántos tragos tomó esta persona en un día típico de los que bebió?", DRINKS)),
    (ItemId::DrugUse, text(
            "Uso de drogas o medicinas",
            "En los últimos 12 meses, ¿esta persona usó alguna droga, medicinas fuertes para el dolor, o medicinas para dormir o calmarse?",
            &["No", "No, pero ha tenido tratamiento por drogas", "Sí"]
        )
        .help(DRUGS_THAT_COUNT)
        .why("Algunas no es seguro dejarlas sin ayuda, aunque las haya recetado un médico.")),
    (ItemId::DrugKinds, text("Tipos de drogas o medicinas", "En los últimos 12 meses, ¿cuáles de estas usó esta persona, hasta donde usted sabe?", KINDS)
        .help(ALL_KNOWN)
        .none(NONE)),
    (ItemId::OverdoseWhen, text("Sobredosis", "¿Ha tenido esta persona alguna vez una sobredosis o una intoxicación por alcohol? ¿Cuándo fue la última?", OVERDOSE_WHEN)
        .why("Una sobredosis en el pasado sube el riesgo de otra. La ayuda puede bajarlo mucho.")),
    (ItemId::OpioidMedicine, text("Metadona o buprenorfina", "¿Toma ahora esta persona metadona o buprenorfina como se la recetaron?", NO_YES)),
    (ItemId::OverdoseTwice, text("Dos o más sobredosis", "En los últimos 12 meses, ¿esta persona tuvo 2 o más sobredosis?", NO_YES)),
    (ItemId::StopPlan, text("Dejar de consumir, o planearlo", "¿Está esta persona dejando o reduciendo el alcohol, las drogas o las pastillas, o piensa hacerlo pronto?", NO_YES)),
    (ItemId::WithdrawalSeizure, text("Convulsión o confusión al dejarlo", "¿Alguna vez tuvo esta persona una convulsión o mucha confusión al reducir o dejar alcohol, drogas o pastillas?", NO_YES)),
    (ItemId::Intoxicated, text("Efecto muy fuerte ahora", "En este momento, ¿se le nota mucho a esta persona el efecto del alcohol o de una droga?", NO_YES)),
    (ItemId::StopEffects, text(
            "Qué pasó al dejarlo",
            "En los últimos 12 meses, ¿qué pasó cuando esta persona dejó o redujo el alcohol, las drogas o las pastillas?",
            &["Casi nada, o no lo dejó", "Tuvo un poco de malestar, sudor o temblor", "Tuvo mucho malestar, o tembló mucho"]
        )),
    (ItemId::WithdrawalSigns, text(
            "Señales ahora, al reducir o dejar de consumir",
            "Ahora mismo, después de reducir o dejar alcohol, drogas o pastillas, ¿tiene esta persona algo de esto?",
            WITHDRAWAL
        )
        .help(ALL_KNOWN)
        .none("Ninguna de estas, o no redujo ni dejó nada")
        .why("Algunas de estas señales pueden volverse una emergencia. Un chequeo médico hace más seguro dejarlo.")),
    (ItemId::Detox, text(
            "Desintoxicación en los últimos 30 días",
            "En los últimos 30 días, ¿esta persona hizo una desintoxicación con personal médico?",
            &["No", "Sí, la terminó, y desde entonces no ha bebido ni consumido nada", "Sí, la terminó, y desde entonces ha bebido o consumido", "Sí, pero se fue antes de terminar"]
        )),
    (ItemId::NoDayWithout, text("Ni un día sin consumir", "En los últimos 30 días, ¿le fue demasiado difícil a esta persona pasar un día sin beber o consumir?", NO_YES)),
    (ItemId::CannotStop, text("Difícil parar una vez que empieza", "En los últimos 30 días, ¿le fue demasiado difícil a esta persona parar una vez que empezaba?", NO_YES)),
    (ItemId::Binge, text("Consumo sin parar", "En los últimos 30 días, ¿esta persona tomó 18 tragos en un día, o consumió varios días sin parar?", NO_YES)),
    (ItemId::UseMore, text("Más de lo que decía", "¿Bebió o consumió más, o por más tiempo, de lo que decía?", NO_YES)),
    (ItemId::UseCut, text("No logró reducir", "¿Trató de reducir o dejar de beber o consumir, y no lo logró?", NO_YES)),
    (ItemId::UseTime, text("Mucho tiempo", "¿Conseguirlo, usarlo o recuperarse le quitó mucho tiempo?", NO_YES)),
    (ItemId::UseRoles, text("Deberes sin cumplir", "¿Beber o consumir afectó su trabajo, sus estudios o su casa?", NO_YES)),
    (ItemId::UseConflict, text("Problemas con la gente", "¿Siguió bebiendo o consumiendo, aunque eso le causaba problemas con otras personas?", NO_YES)),
    (ItemId::UseGaveUp, text("Dejó cosas importantes", "Por beber o consumir, ¿dejó de hacer, o hizo menos, cosas que son importantes para esta persona?", NO_YES)),
    (ItemId::UseDanger, text("Consumo donde había riesgo", "¿Bebió o consumió más de una vez donde no era seguro?", NO_YES)),
    (ItemId::UseHealth, text("Consumo a pesar del daño", "¿Siguió bebiendo o consumiendo, aunque eso le hacía daño al cuerpo o a la mente?", NO_YES)),
    (ItemId::Danger, text(
            "Peligros en los últimos 30 días",
            "En los últimos 30 días, ¿le pasó algo de esto a esta persona?",
            &[
                "Manejó después de beber o consumir",
                "Perdió la memoria o el conocimiento, y se lastimó",
                "Bajo el efecto del alcohol o las drogas, cuidó a un niño",
                "Usó opioides sin nadie cerca, la mayoría de las veces",
                "Usó opioides junto con pastillas para calmarse o con mucho alcohol, la mayoría de los días",
            ]
        )
        .help(ALL_KNOWN)
        .none(NONE)
        .why("No es para juzgar. Esto dice cuánto apoyo hace falta para cuidarle.")),
    (ItemId::Still, text("Sin moverse o sin hablar", "En los últimos 30 días, ¿hubo ratos largos en que esta persona no podía moverse o no podía hablar?", NO_YES)),
    (ItemId::Told, text("Le dijeron que tiene una enfermedad", "¿Un médico o personal de enfermería le dijo alguna vez a esta persona que tiene trastorno bipolar o esquizofrenia?", NO_YES)),
    (ItemId::MindHospital, text("Estadía en un hospital por salud mental", "En los últimos 12 meses, ¿tuvo esta persona una estadía en un hospital por su salud mental?", NO_YES)),
    (ItemId::IllnessTrouble, text("Sin tratamiento, o con problemas", "¿Está esta persona ahora sin tratamiento para eso, o le dio problemas en el último año?", NO_YES)),
    (ItemId::Roles, text(
            "Trabajo, estudios, casa o crianza: más de lo que pudo",
            "El trabajo, los estudios, la crianza o la casa fueron más de lo que esta persona pudo manejar",
            DAYS_A_WEEK
        )),
    (ItemId::SelfCare, text("Bañarse, comer o tomar sus medicinas: no pudo", "No se bañó, no comió o no tomó las medicinas que necesita", DAYS_A_WEEK)),
    (ItemId::SelfDanger, text(
            "Salud en riesgo, porque cuidarse fue muy difícil",
            "En los últimos 30 días, ¿corrió peligro la salud de esta persona por no comer, no bañarse o no tomar medicinas?",
            NO_YES
        )),
    (ItemId::Dependents, text("Otros dependen de esta persona", "¿Dependen ahora de esta persona niños, o adultos que necesitan cuidado?", NO_YES)),
    (ItemId::Health, text(
            "Salud",
            "¿Cuáles de estas describen a esta persona?",
            &[
                "Un problema de salud que está atendido y estable",
                "Un problema de salud que empeoró, o que nadie trata",
                "Epilepsia, o una convulsión alguna vez en su vida",
                "Una enfermedad seria del corazón, el hígado o los pulmones",
                "Una lesión en la cabeza en el último mes",
                "En la última semana le dijeron que necesita hospital o atención diaria, y sigue sin resolverse",
                "En la última semana pasó 24 horas vomitando cualquier líquido que tomaba",
                "Bajó de peso rápido en los últimos 30 días, o su peso es muy bajo",
                "Casi se desmaya en los últimos 30 días",
            ]
        )
        .help(ALL_KNOWN)
        .none(NONE)
        .why("Con algunos problemas, dejar de consumir o esperar es menos seguro. Pueden cambiar por dónde empezar.")),
    (ItemId::PregnancyDanger, text(
            "Señales de peligro en el embarazo",
            "En los últimos 30 días, ¿tuvo esta persona alguna de estas en el embarazo?",
            &["Sangrado", "Dolor fuerte", "Un médico o una partera le avisó de un peligro"]
        )
        .help(ALL_KNOWN)
        .none(NONE)),
    (ItemId::Living, text(
            "Dónde vive",
            "¿Dónde viviría esta persona mientras recibe atención?",
            &["En su propia casa o apartamento", "Con familia o amistades", "En una casa de recuperación", "En un albergue, o de casa en casa", "En la calle, en un carro o sin un lugar donde quedarse"]
        )
        .help("Si ahora está en un hospital o programa, piense en adónde iría después.")
        .why("La atención desde casa funciona bien cuando el hogar es estable y seguro.")),
    (ItemId::MustLeave, text("Tener que dejar su casa en 30 días", "¿Tendría esta persona que irse de ese lugar en los próximos 30 días?", NO_YES)),
    (ItemId::MustLive, text("Tener que vivir con alguien que vende drogas o hace daño", "¿Tendría esta persona que vivir ahí con alguien que vende drogas, o con alguien que le hace daño?", NO_YES)),
    (ItemId::CloseUse, text("Consumo de personas cercanas", "Las personas cercanas a esta persona beben mucho o consumen drogas (elija “Mucho” si es la mayoría)", SOME_LOT)),
    (ItemId::People, text(
            "Personas con quienes contar",
            "Entre familia y amistades, ¿con quién puede contar ahora esta persona?",
            &["Dos o más personas", "Una persona en quien puede confiar", "Hay personas, pero están lejos o no siempre están", "Una persona, pero no puede confiar en que esté", "Nadie por ahora"]
        )
        .help("Usted también cuenta.")),
    (ItemId::Professional, text("Un profesional que ayuda", "¿Ayuda ahora a esta persona un médico, un consejero u otro profesional?", YES_NO)),
    (ItemId::Stay, text("Alguien que podría quedarse", "¿Podría alguien quedarse con esta persona los primeros días, si hiciera falta?", YES_NO)),
    (ItemId::TreatmentKinds, text("Tratamientos hasta ahora", "¿Ha recibido esta persona alguna vez algo de esto, para la salud mental, el alcohol o las drogas?", TREATMENTS)
        .help(ALL_KNOWN)
        .none(NONE)
        .why("Lo que ayudó antes, y lo que no, es una buena guía para lo que sigue.")),
    (ItemId::LatestEnd, text("Cuándo terminó", "¿Cuándo terminó el último tratamiento de esta persona?", &["Hace más de un año", "Hace 6 a 12 meses", "Hace 3 a 6 meses", "Hace 1 a 3 meses", "En los últimos 30 días", "Sigue en él"])),
    (ItemId::Benefit, text("Cuánto ayudó", "¿Cuánto ayudó a esta persona su último tratamiento?", &["Ayudó mucho", "Ayudó en parte", "No ayudó", "Empeoró"])),
    (ItemId::ReturnAfter, text(
            "Si el problema volvió",
            "¿Volvieron los problemas o el consumo, durante el último tratamiento de esta persona o después?",
            &["No", "Una sola recaída breve", "Sí, después de más de un año", "Sí, 3 a 12 meses después de terminar", "Sí, 1 a 3 meses después de terminar", "Sí, durante el tratamiento o en los 30 días siguientes"]
        )),
    (ItemId::TherapyFailed, text("Terapia y medicamentos que no ayudaron", "En los últimos 12 meses, ¿tuvo esta persona 8 semanas o más de terapia semanal y medicamentos, sin que le ayudaran?", NO_YES)),
    (ItemId::StoppedMedicine, text("Dejó un medicamento que ayudaba", "En los últimos 12 meses, ¿dejó esta persona un medicamento que le ayudaba?", NO_YES)),
    (ItemId::LeftEarly, text("Dejó antes de tiempo el último tratamiento", "¿Dejó esta persona su último tratamiento antes de tiempo?", NO_YES)),
    (ItemId::ManyStays, text("Tres o más estadías", "En los últimos 5 años, ¿tuvo esta persona 3 o más estadías con atención las 24 horas, y volvieron los problemas cada vez?", NO_YES)),
    (ItemId::Readiness, text(
            "Disposición",
            "¿Qué dice esta persona de recibir ayuda en este momento?",
            &["Quiere ayuda ahora", "Casi sí, o sí a algunos tipos de ayuda", "Tiene dudas, o iría porque otros quieren", "No iría a un programa, aunque otros insistan", "No quiere ninguna ayuda"]
        )
        .help("Diga lo que diga esta persona, usted también puede recibir ayuda.")),
    (ItemId::Busy, text("Horario de trabajo o estudios", "En una semana normal de ahora, ¿cuándo está esta persona en el trabajo o en clases?", &["No trabaja ni estudia", "En las mañanas", "Casi todo el día", "En las noches", "Toda la noche", "En turnos que cambian"])),
    (ItemId::Times, text("Horas que le convienen", "¿Qué horas le convendrían a esta persona para la atención?", &["Mañanas", "Tardes", "Noches", "Fines de semana"]).help(ALL_KNOWN).none(NONE)),
    (ItemId::Childcare, text("Cuidado de otros durante las sesiones", "¿Hará falta que alguien cuide a niños o a otras personas mientras esta persona recibe atención?", SOMETIMES)),
    (ItemId::Transport, text("Transporte", "¿Necesita esta persona que alguien la lleve?", SOMETIMES)),
    (ItemId::PrivateSpace, text("Un lugar privado e internet", "¿Tiene esta persona un cuarto privado y buen internet para sesiones en línea?", NO_YES)),
    (ItemId::Format, text("En persona o en línea", "¿Qué prefiere esta persona: en persona o en línea?", &["En persona", "En línea", "Una mezcla", "Cualquiera de estas"])),
    (ItemId::Insurance, text("Seguro médico", "¿Qué seguro médico tiene ahora esta persona?", &["Por el trabajo o lo paga por su cuenta", "Medicaid", "Medicare", "De otro tipo", "Ninguno"])),
    (ItemId::Language, text("Idioma", "¿En qué idioma le gustaría a esta persona recibir atención?", &["Inglés", "Español", "Otro idioma"])),
];

/// Pages whose heading differs for someone else.
pub(super) fn page(first: ItemId) -> Option<&'static PageText> {
    match first {
        ItemId::Attempt => page!(
            "Sobre hacerse daño",
            "Diga solo lo que sabe.",
            "Lo que pasó antes ayuda a cuidar ahora a esta persona."
        ),
        ItemId::HarmThoughts => page!(
            "En los últimos 90 días, sobre hacer daño a otros",
            "Si está en peligro, vaya primero a un lugar seguro. Estas preguntas pueden esperar.",
            "Su propia seguridad es lo primero."
        ),
        ItemId::Method => page!(
            "En los últimos 90 días, una pregunta más sobre hacer daño a otros",
            "",
            ""
        ),
        ItemId::ThoughtsNow => page!("Un poco más sobre la seguridad", "", ""),
        ItemId::AlcoholLast => page!(
            "¿Cuándo bebió esta persona por última vez, hasta donde usted sabe?",
            "",
            "Nos dice si pronto podría haber malestar por dejarlo."
        ),
        ItemId::UseMore => page!(
            "En los últimos 12 meses, ¿le pasó algo de esto a esta persona? (1 de 3)",
            "Piense en el alcohol y en cualquier droga o medicina.",
            "Son las señales que miran también los profesionales de salud."
        ),
        ItemId::UseRoles => page!(
            "En los últimos 12 meses, ¿le pasó algo de esto a esta persona? (2 de 3)",
            "Piense en el alcohol y en cualquier droga o medicina.",
            ""
        ),
        ItemId::UseHealth => page!(
            "En los últimos 12 meses, ¿le pasó algo de esto a esta persona? (3 de 3)",
            "Piense en el alcohol y en cualquier droga o medicina.",
            ""
        ),
        ItemId::SeenShaking => page!(
            "Lo que ha visto sobre beber o consumir",
            "",
            "Algunas personas se enferman mucho al dejarlo. Queremos que esta persona esté a salvo."
        ),
        ItemId::SeenOdd => page!(
            "Cambios que ha notado",
            "",
            "Los demás a menudo ven primero un cambio."
        ),
        ItemId::Roles => page!(
            "En los últimos 30 días, ¿cuántos días por semana le pasó esto a esta persona?",
            "Por el ánimo, la preocupación, el alcohol o las drogas.",
            "Cómo va la vida diaria es una buena guía de cuánto apoyo ayudaría."
        ),
        ItemId::HomeUse => page!(
            "En los últimos 30 días, ¿ha habido algo de esto alrededor de esta persona?",
            "",
            ""
        ),
        ItemId::Steady => page!(
            "Qué pasa al beber o consumir",
            "",
            "Algunas personas se enferman mucho al dejarlo. Queremos que esta persona esté a salvo."
        ),
        ItemId::Controlled => page!(
            "Cómo ha sido beber o consumir en los últimos 30 días",
            "Si esta persona estuvo en un hospital, un programa o la cárcel, piense en sus últimos 30 días afuera.",
            ""
        ),
        ItemId::PanicDaily => page!(
            "Una pregunta más",
            "Usted dijo que a esta persona le hablaron alguna vez de trastorno bipolar o esquizofrenia.",
            ""
        ),
        ItemId::MustLeave => page!(
            "Sobre el lugar donde viviría esta persona",
            "",
            "La casa importa para la atención que se recibe desde casa."
        ),
        ItemId::Childcare => page!("Lo que esta persona necesitaría para participar", "", ""),
        _ => super::pages::page(first),
    }
}

/// The interrupts, for someone who worries about someone else.
pub(super) fn interrupt(id: InterruptId) -> &'static InterruptText {
    match id {
        InterruptId::SuicideNow => interrupt!(
            "Esta persona necesita ayuda ahora mismo. Si usted no corre peligro, no la deje sola.",
            "Esta persona necesita ayuda ahora mismo",
            [
                "Gracias por decirlo. Está haciendo lo correcto.",
                "Llame al número de emergencia, o vaya con esta persona a la sala de emergencias más cercana.",
                "Si usted no corre peligro, quédese, o pida que alguien se quede. Dígale que a usted le importa, y que la ayuda viene en camino.",
                "Aleje de esta persona todo lo que podría usar para hacerse daño, si puede hacerlo sin peligro.",
                "También puede contactar la línea de crisis. Ayudan a quienes se preocupan por alguien.",
            ]
        ),
        InterruptId::SuicideToday => interrupt!(
            "Para cuidar a esta persona, ayúdele a hablar hoy con alguien.",
            "Ayude a esta persona a hablar con alguien hoy",
            [
                "Pregúntele claramente si piensa en matarse. Preguntar no hace daño. Luego escuche.",
                "Contacte la línea de crisis ahora, por su cuenta o con esta persona.",
                "Ayúdele a ver hoy a un médico u otro profesional, y cuente lo que ha visto.",
                "Aleje de esta persona todo lo que podría usar para hacerse daño, si puede hacerlo sin peligro.",
            ]
        ),
        InterruptId::SuicideSoon => interrupt!(
            "Para cuidar a esta persona, ayúdele a hablar con alguien en 3 días o menos.",
            "Lo que usted ha notado es motivo para actuar",
            [
                "Pregúntele claramente si piensa en matarse. Preguntar no hace daño. Luego escuche.",
                "Puede contactar la línea de crisis ahora, por su cuenta o con esta persona.",
                "Ayúdele a ver a un profesional de salud en 3 días o menos.",
            ]
        ),
        InterruptId::Overdose => interrupt!(
            "Señales de sobredosis: llame al número de emergencia ahora.",
            "Esto puede ser una sobredosis. Pida ayuda ahora",
            [
                "Llame al número de emergencia ahora. Diga que puede ser una sobredosis, y dónde están.",
                "Si hay naloxona, úsela. Se puede dar sin peligro, aunque no tenga certeza.",
                "Quédese con la persona. Acuéstela de lado, para que pueda respirar.",
            ]
        ),
        InterruptId::Body => interrupt!(
            "Señales de emergencia: llame al número de emergencia ahora.",
            "Esto puede ser una emergencia",
            [
                "Llame al número de emergencia ahora, o lleve a esta persona a la sala de emergencias más cercana.",
                "No la deje sola.",
                "Diga al equipo qué tomó esta persona, y cuándo bebió o consumió por última vez.",
            ]
        ),
        InterruptId::DoNotStop => interrupt!(
            "Esta persona no debe dejar de golpe el alcohol, las drogas o las pastillas. Llame hoy a un médico.",
            "Esta persona no debe dejar de golpe el alcohol, las drogas o las pastillas",
            [
                "Parar de golpe puede enfermarla mucho. Para algunas personas es peligroso.",
                "Llame hoy a un médico, una clínica o una unidad de desintoxicación. Pregunte cómo ir reduciendo sin peligro.",
                "No le quite de golpe la bebida o las pastillas. Si esta persona ya paró, llame ahora. Si nadie contesta, vaya con ella a la sala de emergencias más cercana.",
                "¿Esta persona tiembla mucho, se confunde, ve cosas que no están o tiene una convulsión? Llame al número de emergencia.",
            ]
        ),
        InterruptId::PregnantUse => interrupt!(
            "Durante el embarazo, esta persona necesita ayuda médica antes de dejar el alcohol, las drogas o las pastillas. Llamen hoy a un médico.",
            "Por favor, ayúdele a llamar hoy a un médico o a una partera",
            [
                "Esta persona no debe dejar por su cuenta el alcohol, las drogas o las pastillas. Parar de golpe puede ser riesgoso para esta persona y el bebé.",
                "Llamen hoy a quien atiende el embarazo o a una clínica de tratamiento. Ayudan con esto a menudo.",
                "La atención que empieza ahora es buena para los dos. Ayude sin culpar.",
            ]
        ),
        InterruptId::PregnantMedicine => interrupt!(
            "Esta persona debe seguir tomando la metadona o la buprenorfina.",
            "Esta persona debe seguir tomando su medicina",
            [
                "La metadona y la buprenorfina son buen tratamiento en el embarazo.",
                "En los próximos 7 días, quien atiende el embarazo debe saber que esta persona la toma.",
            ]
        ),
        InterruptId::BirthNow => interrupt!(
            "Con estas señales después de un parto, hay que buscar ayuda ahora mismo.",
            "Esta persona necesita ayuda ahora mismo",
            [
                "Esto puede venir después de un parto. Se puede tratar, y esta persona puede mejorar.",
                "Llame al número de emergencia ahora, o vayan a la sala de emergencias más cercana.",
                "No la deje sola, ni sola con el bebé.",
            ]
        ),
        InterruptId::BirthThoughts => interrupt!(
            "Los pensamientos no deseados después de un parto se pueden tratar.",
            "Estos pensamientos son comunes, y se pueden tratar",
            [
                "Muchas madres y padres los tienen al principio. Tenerlos no significa que esta persona vaya a hacerlo.",
                "Ayúdele a contárselo a un médico, una partera u otro profesional en 3 días o menos.",
            ]
        ),
        InterruptId::HarmOther => interrupt!(
            "Alguien puede estar en peligro: busque ayuda ahora mismo.",
            "Por favor, busque ayuda antes de que pase algo",
            [
                "Primero aléjese del peligro, y llévese a otros si puede.",
                "Llame al número de emergencia, y diga lo que respondió aquí.",
                "No discuta ni trate de detener a esta persona por su cuenta.",
            ]
        ),
        InterruptId::UnsafeHome => interrupt!(
            "Si alguien no está a salvo en casa, hay ayuda.",
            "Toda persona merece estar a salvo en su casa",
            [
                "En una línea de ayuda pueden pensar y planear con usted, a su ritmo.",
                "Si alguien está en peligro ahora mismo, llame al número de emergencia.",
                "Si alguien puede mirar este aparato, use uno más seguro cuando pueda. “Salir rápido” cambia esta página por una del clima. El historial del navegador aún puede mostrar su visita.",
            ]
        ),
        InterruptId::DependentAtRisk => interrupt!(
            "Alguien que necesita cuidado puede estar en riesgo.",
            "Ayuda para proteger a un niño o a un adulto",
            [
                "Hizo bien en decirlo.",
                "Llame hoy a una línea de ayuda o a un médico. Ayudan a las familias, y primero puede hacer preguntas.",
                "Si alguien está en peligro ahora mismo, llame al número de emergencia.",
            ]
        ),
    }
}
