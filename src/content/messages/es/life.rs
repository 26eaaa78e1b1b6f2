//! The words of the items: who, daily life, health, home, people, treatment, readiness.

use super::words::{
    AGES, ALL, COUNTRIES, DAYS_A_WEEK, NO_YES, NONE, SOME_LOT, SOMETIMES, TREATMENTS, YES_NO, text,
};
use crate::content::messages::pack::Rows;
use crate::domain::item::ItemId;

pub(super) const TEXTS: Rows = &[
    (ItemId::Who, text("Para quién es esto", "¿Para quién es esto?", &["Para mí", "Para alguien que me importa"])),
    (ItemId::Relationship, text(
            "Su relación",
            "¿Quién es usted para esta persona?",
            &["Pareja", "Su madre o su padre", "Su hija o su hijo", "Otro familiar", "Amistad", "Otra persona"]
        )),
    (ItemId::Contact, text(
            "Qué tan seguido tienen contacto",
            "En los últimos 30 días, ¿qué tan seguido vio a esta persona o habló con ella?",
            &["Todos los días o casi", "Más o menos cada semana", "Menos seguido"]
        )),
    (ItemId::Confidence, text(
            "Qué tan bien lo sabe",
            "¿Qué tan bien sabe lo que nos va a contar?",
            &["Muy bien", "Más o menos bien", "No muy bien"]
        )),
    (ItemId::Age, text("Edad", "¿Cuántos años tiene?", AGES)
        .why("La ayuda para menores se busca por otros caminos. Desde los 65, algunos riesgos son mayores.")),
    (ItemId::Country, text("País", "¿En qué país está usted?", COUNTRIES)
        .help("Mostramos las líneas de ayuda de ese país.")),
    (ItemId::Pregnancy, text(
            "Embarazo",
            "¿Está embarazada, o dio a luz en los últimos 12 meses?",
            &["No, o no es mi caso", "Sí, estoy embarazada", "Di a luz en las últimas 6 semanas", "Di a luz hace 6 semanas a 12 meses"]
        )
        .why("El embarazo y los meses después del parto cambian qué atención es más segura y cuándo.")),
    (ItemId::Roles, text(
            "Trabajo, estudios, casa o crianza: más de lo que pudo",
            "El trabajo, los estudios, la crianza o la casa fueron más de lo que pudo manejar",
            DAYS_A_WEEK
        )),
    (ItemId::SelfCare, text(
            "Bañarse, comer o tomar sus medicinas: no pudo",
            "No se bañó, no comió o no tomó las medicinas que necesita",
            DAYS_A_WEEK
        )),
    (ItemId::SelfDanger, text(
            "Salud en riesgo, porque cuidarse fue muy difícil",
            "En los últimos 30 días, ¿corrió peligro su salud por no comer, no bañarse o no tomar sus medicinas?",
            NO_YES
        )),
    (ItemId::Dependents, text("Otros dependen de usted", "¿Dependen ahora de usted niños, o adultos que necesitan cuidado?", NO_YES)),
    (ItemId::Health, text(
            "Salud",
            "¿Cuáles de estas describen su caso?",
            &[
                "Un problema de salud que está atendido y estable",
                "Un problema de salud que empeoró, o que nadie trata",
                "Epilepsia, o una convulsión alguna vez en mi vida",
                "Una enfermedad seria del corazón, el hígado o los pulmones",
                "Una lesión en la cabeza en el último mes",
                "En la última semana me dijeron que necesito hospital o atención diaria, y sigue sin resolverse",
                "En la última semana pasé 24 horas vomitando cualquier líquido que tomaba",
                "Bajé de peso rápido en los últimos 30 días, o mi peso es muy bajo",
                "Casi me desmayo en los últimos 30 días",
            ]
        )
        .help(ALL)
        .none(NONE)
        .why("Con algunos problemas, dejar de consumir o esperar es menos seguro. Pueden cambiar por dónde empezar.")),
    (ItemId::PregnancyDanger, text(
            "Señales de peligro en el embarazo",
            "En los últimos 30 días, ¿tuvo alguna de estas en su embarazo?",
            &["Sangrado", "Dolor fuerte", "Un médico o una partera me avisó de un peligro"]
        )
        .help(ALL)
        .none(NONE)),
    (ItemId::Living, text(
            "Dónde vive",
            "¿Dónde viviría mientras recibe atención?",
            &["En mi propia casa o apartamento", "Con familia o amistades", "En una casa de recuperación", "En un albergue, o de casa en casa", "En la calle, en un carro o sin un lugar donde quedarse"]
        )
        .help("Si ahora está en un hospital o programa, piense en adónde iría después.")
        .why("La atención desde casa funciona bien cuando el hogar es estable y seguro.")),
    (ItemId::MustLeave, text("Tener que dejar su casa en 30 días", "¿Tendría que irse de ese lugar en los próximos 30 días?", NO_YES)),
    (ItemId::MustLive, text("Tener que vivir con alguien que vende drogas o hace daño", "¿Tendría que vivir ahí con alguien que vende drogas, o con alguien que le hace daño?", NO_YES)),
    (ItemId::HomeUse, text("Consumo de otros en casa", "Otras personas de la casa beben mucho o consumen drogas (elija “Mucho” si es la mayoría de los días)", SOME_LOT)),
    (ItemId::HomeConflict, text("Conflictos en casa", "Peleas serias en casa (elija “Mucho” si es cada semana)", SOME_LOT)),
    (ItemId::CloseUse, text("Consumo de personas cercanas", "Las personas cercanas a usted beben mucho o consumen drogas (elija “Mucho” si es la mayoría de ellas)", SOME_LOT)),
    (ItemId::Strain, text("Presiones", "Presión por problemas con la ley, el dinero o el trabajo, o por una muerte", SOME_LOT)),
    (ItemId::People, text(
            "Personas con quienes contar",
            "Entre familia y amistades, ¿con quién puede contar ahora?",
            &["Dos o más personas", "Una persona en quien puedo confiar", "Hay personas, pero están lejos o no siempre están", "Una persona, pero no puedo confiar en que esté", "Nadie por ahora"]
        )
        .why("El apoyo en casa es parte de lo que hace segura la atención desde casa.")),
    (ItemId::Professional, text("Un profesional que ayuda", "¿Le ayuda ahora un médico, un consejero u otro profesional?", YES_NO)),
    (ItemId::Stay, text("Alguien que podría quedarse", "¿Podría alguien quedarse con usted los primeros días, si hiciera falta?", YES_NO)),
    (ItemId::TreatmentKinds, text(
            "Tratamientos hasta ahora",
            "¿Ha recibido alguna vez algo de esto, para la salud mental, el alcohol o las drogas?",
            TREATMENTS
        )
        .help(ALL)
        .none(NONE)
        .why("Lo que ayudó antes, y lo que no, es una buena guía para lo que sigue.")),
    (ItemId::LatestKind, text(
            "Último tratamiento",
            "¿Cuál fue el tratamiento más reciente?",
            &["Visitas de terapia o medicamentos", "Una clínica de metadona o buprenorfina", "Un programa ambulatorio intensivo (IOP)", "Un programa de día (PHP)", "Desintoxicación", "Tratamiento residencial o centro de rehabilitación", "Una estadía en un hospital"]
        )),
    (ItemId::LatestEnd, text(
            "Cuándo terminó",
            "¿Cuándo terminó su último tratamiento?",
            &["Hace más de un año", "Hace 6 a 12 meses", "Hace 3 a 6 meses", "Hace 1 a 3 meses", "En los últimos 30 días", "Sigo en él"]
        )),
    (ItemId::Benefit, text(
            "Cuánto ayudó",
            "¿Cuánto le ayudó su último tratamiento?",
            &["Ayudó mucho", "Ayudó en parte", "No ayudó", "Empeoré"]
        )),
    (ItemId::ReturnAfter, text(
            "Si el problema volvió",
            "¿Volvieron los problemas o el consumo, durante su último tratamiento o después?",
            &["No", "Una sola recaída breve", "Sí, después de más de un año", "Sí, 3 a 12 meses después de terminar", "Sí, 1 a 3 meses después de terminar", "Sí, durante el tratamiento o en los 30 días siguientes"]
        )
        .help("Volver a consumir es común. Dice qué atención probar, no quién es usted.")),
    (ItemId::TherapyFailed, text(
            "Terapia y medicamentos que no ayudaron",
            "En los últimos 12 meses, ¿tuvo 8 semanas o más de terapia semanal y medicamentos, sin que le ayudaran?",
            NO_YES
        )),
    (ItemId::StoppedMedicine, text("Dejó un medicamento que ayudaba", "En los últimos 12 meses, ¿dejó un medicamento que le ayudaba?", NO_YES)),
    (ItemId::LeftEarly, text("Dejó antes de tiempo el último tratamiento", "¿Dejó su último tratamiento antes de tiempo?", NO_YES)),
    (ItemId::ManyStays, text(
            "Tres o más estadías",
            "En los últimos 5 años, ¿tuvo 3 o más estadías con atención las 24 horas, y los problemas volvieron después de cada una?",
            NO_YES
        )),
    (ItemId::Readiness, text(
            "Disposición",
            "¿Qué piensa de recibir ayuda en este momento?",
            &["Quiero ayuda ahora", "Casi sí, o sí a algunos tipos de ayuda", "Tengo dudas, o iría porque otros quieren", "No iría a un programa, aunque otros insistan", "No quiero ninguna ayuda"]
        )
        .help("Cualquier respuesta está bien. Muchas personas empiezan con dudas.")),
    (ItemId::Busy, text("Horario de trabajo o estudios", "En una semana normal de ahora, ¿cuándo está en el trabajo o en clases?", &["No trabajo ni estudio", "En las mañanas", "Casi todo el día", "En las noches", "Toda la noche", "En turnos que cambian"])),
    (ItemId::Times, text("Horas que le convienen", "¿Qué horas le convendrían para la atención?", &["Mañanas", "Tardes", "Noches", "Fines de semana"]).help(ALL).none(NONE)),
    (ItemId::Childcare, text("Cuidado de otros durante las sesiones", "¿Hará falta que alguien cuide a sus niños o a otras personas mientras usted recibe atención?", SOMETIMES)),
    (ItemId::Transport, text("Transporte", "¿Necesita que alguien le lleve?", SOMETIMES)),
    (ItemId::PrivateSpace, text("Un lugar privado e internet", "¿Tiene un cuarto privado y buen internet para sesiones en línea?", NO_YES)),
    (ItemId::Format, text("En persona o en línea", "¿Qué prefiere: en persona o en línea?", &["En persona", "En línea", "Una mezcla", "Cualquiera de estas"])),
    (ItemId::Insurance, text("Seguro médico", "¿Qué seguro médico tiene ahora?", &["Por el trabajo o lo pago yo", "Medicaid", "Medicare", "De otro tipo", "Ninguno"])),
    (ItemId::Language, text("Idioma", "¿En qué idioma le gustaría recibir atención?", &["Inglés", "Español", "Otro idioma"])),
];
