//! The words of what to expect of a program.

use super::words::topic;
use crate::content::expect::Group;
use crate::content::expect::Topic::{self, *};
use crate::content::messages::expect::{ExpectText, TopicText};

fn topic(topic: Topic) -> &'static TopicText {
    match topic {
        Program => topic!(
            "Qué es un IOP",
            [
                "Son 9 a 19 horas de atención por semana, casi siempre en 3 a 5 días.",
                "Usted duerme en casa. El trabajo, los estudios y la familia pueden seguir.",
                "No ofrece desintoxicación ni personal día y noche.",
            ],
            [
                "Son 9 a 19 horas de atención por semana, casi siempre en 3 a 5 días.",
                "Esta persona duerme en casa. El trabajo, los estudios y la familia pueden seguir.",
                "No ofrece desintoxicación ni personal día y noche.",
            ]
        ),
        ProgramElsewhere => topic!(
            "Qué es este tipo de atención",
            [
                "Donde vive, un IOP puede llamarse de otra forma. Pregunte por un programa de día o de noche.",
                "Son unas horas de atención en varios días por semana. Las noches son en casa.",
                "Un médico o el servicio de salud puede decir qué hay cerca.",
            ]
        ),
        FirstCall => topic!(
            "La primera llamada",
            [
                "Diga en pocas palabras qué pasa. No tiene que contarlo todo.",
                "Preguntan por seguridad, salud y consumo, y cómo se pagaría.",
                "Pregunte cuándo puede ser la primera visita, y anote con quién habló.",
                "Si una llamada es demasiado, alguien puede llamar con usted.",
            ],
            [
                "Puede llamar primero, y preguntar en general.",
                "Sin el permiso de esta persona, un programa no puede darle información a usted sobre su caso. Sí puede escuchar.",
                "Pregunte cómo podría empezar: una llamada, una visita, o una charla donde usted participe.",
            ]
        ),
        FirstDay => topic!(
            "El primer día",
            [
                "Alguien pregunta por su salud, su vida y lo que quiere cambiar.",
                "Usted firma papeles: su permiso, y a quién se le puede contar qué.",
                "Con usted hacen un primer plan.",
                "Lleve una identificación, la tarjeta del seguro si la tiene, y una lista de sus medicinas.",
            ],
            [
                "Alguien le pregunta a esta persona por su salud, su vida y lo que quiere cambiar.",
                "Esta persona firma papeles: su permiso, y a quién se le puede contar qué. Ahí le puede nombrar a usted.",
                "Usted puede ayudar con el transporte, los papeles y una lista de las medicinas.",
            ]
        ),
        Sessions => topic!(
            "Las sesiones",
            [
                "La mayoría de las horas son en grupo: habilidades, y charlas sobre cómo usarlas.",
                "Es normal una sesión por semana a solas con un terapeuta.",
                "Hay sesiones de familia, clases, ayuda con asuntos diarios y revisión de medicinas.",
            ]
        ),
        OpioidMedicine => topic!(
            "Medicamentos para tratar el consumo de opioides",
            [
                "Medicinas como la buprenorfina o la metadona pueden ayudar a dejarlo y a seguir bien.",
                "Un programa debe ofrecerlas, y no pedir a nadie que las deje.",
            ]
        ),
        AlcoholMedicine => topic!(
            "Medicamentos para beber menos",
            [
                "Algunas medicinas ayudan a beber menos o a dejarlo.",
                "Un programa debe ofrecerlas. Pida hablar con un profesional que recete.",
            ]
        ),
        Contingency => topic!(
            "Premios por cada avance (manejo de contingencias)",
            [
                "Para la cocaína, la metanfetamina y otros estimulantes, esto es lo que tiene más respaldo en los estudios.",
                "Cada prueba sin consumo trae un premio pequeño, como un vale.",
            ]
        ),
        Both => topic!(
            "La mente y el consumo, juntos",
            [
                "El ánimo y el consumo se afectan uno a otro. Por eso un solo equipo debe atender los dos.",
                "Pida que los dos se traten en el mismo lugar y al mismo tiempo.",
            ]
        ),
        Trauma => topic!(
            "Atención para el trauma",
            [
                "Es atención hecha para personas que vivieron algo terrible.",
                "Usted decide cuánto contar, y cuándo.",
            ],
            [
                "Es atención hecha para personas que vivieron algo terrible.",
                "Esta persona decide cuánto contar, y cuándo.",
            ]
        ),
        Dbt => topic!(
            "Habilidades para emociones fuertes (DBT)",
            [
                "Usted practica cómo dejar pasar una emoción o un impulso fuerte sin hacerse daño.",
                "Estar aquí y ahora, y pedir lo que necesita, son parte de eso.",
            ],
            [
                "Esta persona practica cómo dejar pasar una emoción o un impulso fuerte sin hacerse daño.",
                "Estar aquí y ahora, y pedir lo que se necesita, son parte de eso.",
            ]
        ),
        Cbt => topic!(
            "Pensamientos y costumbres (CBT)",
            [
                "Usted aprende a notar un pensamiento antes de que cambie el ánimo o los actos.",
                "Luego usted prueba pasos nuevos y pequeños, y ve qué cambia.",
            ],
            [
                "Esta persona aprende a notar un pensamiento antes de que cambie el ánimo o los actos.",
                "Luego prueba pasos nuevos y pequeños, y ve qué cambia.",
            ]
        ),
        Motivational => topic!(
            "Charlas sobre lo que cada quien quiere",
            [
                "Tener dudas es un buen punto para empezar. Nadie presiona.",
                "Se habla de lo que le importa, y de lo que lo hace difícil.",
            ],
            [
                "Tener dudas es un buen punto para empezar. Nadie presiona a esta persona.",
                "Se habla de lo que le importa a esta persona, y de lo que lo hace difícil.",
            ]
        ),
        TwelveStep => topic!(
            "Un camino a los grupos de apoyo (12 pasos)",
            [
                "Un terapeuta ayuda a encontrar y usar un grupo de apoyo, como AA o NA.",
                "Si no es el adecuado, pregunte qué otros grupos conocen.",
            ]
        ),
        Relapse => topic!(
            "Seguir en el camino",
            [
                "Usted descubre qué despierta las ganas, y planea qué hacer entonces.",
                "Una recaída es motivo de más ayuda, no de vergüenza.",
            ],
            [
                "Esta persona descubre qué despierta las ganas, y planea qué hacer entonces.",
                "Una recaída es motivo de más ayuda, no de vergüenza.",
            ]
        ),
        GroupRules => topic!(
            "Las reglas del grupo",
            [
                "Lo que se dice en el grupo se queda en el grupo.",
                "Llegue a tiempo y sin haber bebido ni consumido, y llame cuando no pueda ir.",
                "Puede pasar su turno. Nadie tiene que contarlo todo el primer día.",
            ],
            [
                "Lo que se dice en el grupo se queda en el grupo. Así que no pregunte por los demás.",
                "Esta persona debe llegar a tiempo y sin haber bebido ni consumido, y llamar cuando no pueda ir.",
                "Puede pasar su turno. Nadie tiene que contarlo todo el primer día.",
            ]
        ),
        Testing => topic!(
            "Pruebas de drogas",
            [
                "Las pruebas son normales en programas para el alcohol y las drogas.",
                "Son para ayudar en la atención. Pregunte qué pasa si una sale positiva.",
            ]
        ),
        Length => topic!(
            "Cuánto dura",
            [
                "A menudo 6 a 12 semanas. Decide el progreso, no un número fijo de días.",
                "Para el alcohol y las drogas se aconsejan unos 90 días, con menos horas más adelante.",
            ]
        ),
        Reviews => topic!(
            "Revisiones del progreso",
            [
                "El plan se revisa una y otra vez: qué ayuda, y qué no.",
                "Si el riesgo sube, llega más atención.",
            ]
        ),
        StepDown => topic!(
            "Menos horas, paso a paso",
            [
                "Lo común es ir de un programa de día a un IOP, y luego a visitas semanales.",
                "Fije el siguiente paso antes del último día: una persona, un lugar, una fecha.",
            ]
        ),
        Evidence => topic!(
            "Lo que se sabe, y lo que no",
            [
                "Una revisión miró estudios de IOP para el alcohol y las drogas. Calificó el respaldo como alto.",
                "Los resultados fueron parecidos a los de vivir en un programa. Vale para quien no necesita desintoxicación ni personal día y noche.",
                "Los programas son muy distintos, así que pregunte qué resultados ve este.",
                "La revisión fue sobre alcohol y drogas. No dice nada sobre los problemas de ánimo por sí solos.",
            ]
        ),
        Online => topic!(
            "Programas en línea",
            [
                "Convienen con un cuarto privado, buen internet y una casa segura.",
                "El programa necesita saber de alguien cerca a quien llamar en una emergencia.",
                "No convienen si hay malestar por dejar de consumir.",
                "La mayoría de los estudios vienen de los propios programas, así que aún hay poco respaldo.",
            ]
        ),
        FamilyPart => topic!(
            "Familia y amistades",
            [
                "Pueden participar, si usted quiere.",
                "Aprenden cómo ayudar, y usted puede decir lo que necesita.",
            ],
            [
                "Usted puede participar, si esta persona quiere.",
                "Usted aprende cómo ayudar, y hay lugar para sus propias preguntas.",
            ]
        ),
        Childcare => topic!(
            "Cuidado de niños y de otras personas",
            [
                "Pregunte si hay cuidado de niños, o un grupo a una hora que convenga.",
                "Pida ayuda pronto a la familia o las amistades. Ayuda un plan fijo para cada día.",
            ]
        ),
        Rides => topic!(
            "Cómo llegar",
            ["Pregunte por el transporte, y si algunos días pueden ser en línea."]
        ),
        RidesMedicaid => topic!(
            "Transporte con Medicaid",
            [
                "Medicaid puede pagar el transporte a la atención. Llame al número de la tarjeta y pregunte cómo."
            ]
        ),
        PrivacyUs => topic!(
            "Quién se entera",
            [
                "La ley de privacidad de salud de EE. UU. protege los expedientes del programa. Usted decide a qué familiares y amistades se les cuenta.",
                "Esa ley no cubre esta herramienta, que no envía nada. Una página que usted entrega pasa al expediente.",
            ],
            [
                "La ley de privacidad de salud de EE. UU. protege los expedientes del programa. Esta persona decide a qué familiares y amistades se les cuenta.",
                "Esa ley no cubre esta herramienta, que no envía nada. Una página que usted entrega pasa al expediente.",
            ]
        ),
        PrivacyUse => topic!(
            "Más protección para expedientes de alcohol y drogas",
            [
                "Una segunda ley de EE. UU. protege los expedientes de programas para el alcohol y las drogas.",
                "No se pueden usar en un juicio contra la persona sin su permiso o una orden judicial.",
            ]
        ),
        Privacy => topic!(
            "Quién se entera",
            [
                "Pregunte al programa quién puede ver el expediente, y a quién se le cuenta.",
                "Esta herramienta no envía nada. Una página que usted entrega puede pasar a un expediente.",
            ]
        ),
        Employer => topic!(
            "Hablar en el trabajo",
            [
                "Puede decirlo en pocas palabras: “Necesito tiempo para atención médica”.",
                "Con grupos por la mañana o la noche, el trabajo puede seguir igual, con menos que explicar.",
            ],
            [
                "Esta persona puede decirlo en pocas palabras: “Necesito tiempo para atención médica”.",
                "Con grupos por la mañana o la noche, el trabajo puede seguir igual, con menos que explicar.",
            ]
        ),
        Fmla => topic!(
            "Un permiso que guarda el empleo (FMLA)",
            [
                "La ley de EE. UU. puede dar hasta 12 semanas de permiso sin sueldo. El empleo queda protegido.",
                "Se puede tomar por horas o días, para ir a las sesiones.",
                "Hace falta un empleador con 50 personas o más, 12 meses ahí, y 1,250 horas trabajadas.",
            ],
            [
                "La ley de EE. UU. puede dar hasta 12 semanas de permiso sin sueldo. El empleo queda protegido.",
                "Es para la salud propia, o la de un familiar. Así que quizás también sea para usted.",
                "Hace falta un empleador con 50 personas o más, 12 meses ahí, y 1,250 horas trabajadas.",
            ]
        ),
        FmlaUse => topic!(
            "El permiso, y el alcohol o las drogas",
            ["El permiso es para el tratamiento, no para días perdidos por el consumo."]
        ),
        Ada => topic!(
            "Trato justo en el trabajo (ADA)",
            [
                "Esta ley de EE. UU. protege a personas en recuperación, o con medicamentos recetados para tratar el consumo de opioides.",
                "No protege el consumo ilegal actual.",
            ]
        ),
        License => topic!(
            "Si el trabajo pide una licencia",
            [
                "Personal de enfermería, médicos, pilotos y choferes suelen temer por su licencia. Pedir ayuda no tiene que acabar con ella.",
                "En la mayoría de los estados, la junta de enfermería tiene un programa discreto para quien pide ayuda pronto. Algunos otros trabajos también.",
                "Las reglas varían. Antes de avisar a la junta, pregunte a un abogado o al sindicato qué debe decir.",
                "Pregunte al programa qué tendría que informar. Y no trabaje mientras no sea seguro.",
            ],
            [
                "Personal de enfermería, médicos, pilotos y choferes suelen temer por su licencia. Pedir ayuda no tiene que acabar con ella.",
                "En la mayoría de los estados, la junta de enfermería tiene un programa discreto para quien pide ayuda pronto. Algunos otros trabajos también.",
                "Las reglas varían. Un abogado o el sindicato pueden decir qué se debe avisar a la junta.",
            ]
        ),
        Insurance => topic!(
            "El costo con seguro",
            [
                "A menudo el seguro debe aprobar un programa antes de empezar. Pregunte quién manda la solicitud.",
                "Pregunte por el deducible, el copago por día, y si el programa está en la red.",
            ]
        ),
        CallScript => topic!(
            "Qué decirle al seguro",
            [
                "“Quiero saber si el plan cubre un programa ambulatorio intensivo”.",
                "“¿Este programa está en la red? Si no, ¿cuánto costaría?”",
                "“¿Hace falta aprobación antes de empezar, y quién la pide?”",
                "“¿Cuánto falta del deducible? ¿Cuánto es el copago por día?”",
                "“Por favor, deme su nombre y un número de referencia de esta llamada”.",
            ]
        ),
        Appeal => topic!(
            "Si el seguro dice que no",
            [
                "Pida la razón por escrito, y cómo apelar. A menudo el programa puede ayudar.",
                "Por ley de EE. UU., los límites no pueden ser más estrictos que los de otra atención médica.",
                "Después de un no, puede pedir que lo revise alguien fuera del seguro.",
            ]
        ),
        Medicare => topic!(
            "Medicare",
            [
                "Medicare cubre los IOP desde el 1 de enero de 2024, pero no en casa.",
                "Paga en unidades ambulatorias de hospitales, centros comunitarios de salud mental, algunas clínicas y programas de opioides.",
                "La necesidad debe ser de 9 horas o más por semana, y confirmarse de nuevo al menos cada 60 días.",
            ]
        ),
        NoInsurance => topic!(
            "El costo sin seguro",
            [
                "Pida un estimado por escrito antes de empezar. La ley de EE. UU. da ese derecho.",
                "Pregunte si hay un precio más bajo para quien gana poco.",
            ]
        ),
        Cost => topic!(
            "El costo",
            [
                "Pregunte a un médico o al servicio de salud qué programas pagan.",
                "Pida al programa el costo total por escrito.",
            ]
        ),
    }
}

fn group(group: Group) -> &'static str {
    match group {
        Group::Start => "Cómo empieza",
        Group::Methods => "Qué puede ayudar, y por qué",
        Group::Course => "En el camino",
        Group::People => "Las personas cercanas, y quién lo sabe",
        Group::Work => "Trabajo y estudios",
        Group::Money => "El costo",
    }
}

fn source(source: &str) -> String {
    format!("Fuente: {source}.")
}

pub(super) static EXPECT: ExpectText = ExpectText {
    lead: "Abra lo que quiera saber. Lo demás puede esperar.",
    group,
    topic,
    because: [
        "Está aquí porque usted dijo:",
        "Está aquí por lo que nos contó:",
    ],
    source,
    practice: "Práctica común. Los programas son distintos, así que pregunte.",
};
