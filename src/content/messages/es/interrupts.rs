//! The words of the safety interrupts. The numbers to call stand beside them, from the crisis
//! directory of the person's country.

use super::words::interrupt;
use crate::content::interrupts::InterruptId;
use crate::content::messages::InterruptText;

pub(super) fn interrupt(id: InterruptId) -> &'static InterruptText {
    match id {
        InterruptId::SuicideNow => interrupt!(
            "Para su seguridad, por favor busque ayuda ahora mismo.",
            "Por favor, busque ayuda ahora mismo",
            [
                "Gracias por decirlo. Lo que siente puede cambiar, y la ayuda funciona.",
                "Esta página no puede llamar a nadie por usted; por favor, pida ayuda.",
                "Llame al número de emergencia, o vaya a la sala de emergencias más cercana.",
                "También puede contactar la línea de crisis. Puede decir solo: “Necesito ayuda”.",
                "No se quede a solas. Pida a alguien que se quede con usted.",
                "Aleje de usted todo lo que podría usar para hacerse daño. Otra persona puede guardarlo por usted.",
            ]
        ),
        InterruptId::SuicideToday => interrupt!(
            "Para su seguridad, por favor hable hoy con alguien.",
            "Por favor, hable con alguien hoy",
            [
                "Gracias por decirlo. Muchas personas han salido adelante de un momento así.",
                "Contacte la línea de crisis ahora.",
                "Vea hoy a un médico u otro profesional de salud, y cuéntele lo que respondió aquí.",
                "Con esa ayuda, haga un plan de seguridad: sus señales de alerta, qué le calma, a quién llamar.",
                "Aleje de usted todo lo que podría usar para hacerse daño.",
            ]
        ),
        InterruptId::SuicideSoon => interrupt!(
            "Para su seguridad, por favor hable con alguien en 3 días o menos.",
            "No tiene que cargar con esto a solas",
            [
                "Gracias por decirlo. Lo que dijo es motivo de cuidado, no de vergüenza.",
                "Puede contactar la línea de crisis ahora.",
                "Vea a un profesional de salud en 3 días o menos, y cuéntele lo que respondió aquí.",
                "Pida ayuda para hacer un plan de seguridad.",
            ]
        ),
        InterruptId::Overdose => interrupt!(
            "Señales de sobredosis: llame al número de emergencia ahora.",
            "Esto puede ser una sobredosis. Pida ayuda ahora",
            [
                "Llame al número de emergencia ahora. Diga que puede ser una sobredosis, y dónde está.",
                "Quite el seguro de la puerta. Pida a alguien que venga, y no se quede a solas.",
                "Si hay naloxona, pida que se la den. Se puede dar sin peligro, aunque no haya certeza.",
                "¿Le pasa a otra persona? Dele naloxona, acuéstela de lado y quédese con ella.",
            ]
        ),
        InterruptId::Body => interrupt!(
            "Señales de emergencia: llame al número de emergencia ahora.",
            "Esto puede ser una emergencia",
            [
                "Llame al número de emergencia ahora, o vaya a la sala de emergencias más cercana.",
                "No maneje. No se quede a solas.",
                "Diga qué tomó, cuándo bebió o consumió por última vez, y qué siente.",
            ]
        ),
        InterruptId::DoNotStop => interrupt!(
            "No deje de golpe el alcohol, las drogas o las pastillas. Llame hoy a un médico.",
            "Por favor, no deje de golpe el alcohol, las drogas o las pastillas",
            [
                "Parar de golpe puede enfermarle mucho. Para algunas personas es peligroso.",
                "Llame hoy a un médico, una clínica o una unidad de desintoxicación. Diga qué y cuánto bebe o usa, y cuándo fue la última vez.",
                "Si no ha parado, no pare por su cuenta. Ir reduciendo sin peligro es parte de la atención.",
                "Si ya paró, haga esta llamada ahora. Si nadie contesta, vaya a la sala de emergencias más cercana.",
                "Si tiembla mucho, siente confusión, ve cosas que no están o tiene una convulsión, llame al número de emergencia.",
            ]
        ),
        InterruptId::PregnantUse => interrupt!(
            "Durante el embarazo, busque ayuda médica antes de dejar el alcohol, las drogas o las pastillas. Llame hoy a un médico.",
            "Por favor, llame hoy a un médico o a una partera",
            [
                "No deje por su cuenta el alcohol, las drogas o las pastillas. Parar de golpe puede ser riesgoso para usted y el bebé.",
                "Llame hoy a quien atiende su embarazo o a una clínica de tratamiento. Ayudan con esto a menudo.",
                "La atención que empieza ahora es buena para los dos. Usted la merece, sin culpas.",
            ]
        ),
        InterruptId::PregnantMedicine => interrupt!(
            "Siga tomando su metadona o buprenorfina.",
            "Siga tomando su medicina",
            [
                "La metadona y la buprenorfina son buen tratamiento en el embarazo. Siga tomando la suya.",
                "En los próximos 7 días, diga a quien atiende su embarazo que la toma.",
                "Quizás la dosis deba cambiar durante el embarazo. Eso es normal.",
            ]
        ),
        InterruptId::BirthNow => interrupt!(
            "Con estas señales después de un parto, hay que buscar ayuda ahora mismo.",
            "Por favor, busque ayuda ahora mismo",
            [
                "Lo que siente puede venir después de un parto. Se puede tratar, y usted puede mejorar.",
                "Llame al número de emergencia ahora, o vaya a la sala de emergencias más cercana.",
                "No se quede a solas, y tampoco a solas con el bebé. Pida a alguien que se quede con ustedes en todo momento.",
            ]
        ),
        InterruptId::BirthThoughts => interrupt!(
            "Los pensamientos no deseados después de un parto se pueden tratar.",
            "Estos pensamientos son comunes, y se pueden tratar",
            [
                "Muchas madres y padres los tienen al principio. Tenerlos no significa que vaya a hacerlo.",
                "Una línea para madres y padres puede ayudar, y también su médico.",
                "Cuénteselo a un médico, una partera u otro profesional en 3 días o menos.",
            ]
        ),
        InterruptId::HarmOther => interrupt!(
            "Pensamientos de dañar a alguien: busque ayuda ahora mismo.",
            "Por favor, busque ayuda antes de que pase algo",
            [
                "Gracias por decirlo. Usted todavía puede elegir lo que sigue.",
                "Aléjese de esa persona, ahora.",
                "Llame al número de emergencia o a la línea de crisis, y diga lo que respondió aquí.",
            ]
        ),
        InterruptId::UnsafeHome => interrupt!(
            "Si no está a salvo en casa, hay ayuda para usted.",
            "Usted merece estar a salvo en su casa",
            [
                "Lo que le pasa no es culpa suya.",
                "En una línea de ayuda pueden pensar y planear con usted, a su ritmo.",
                "Si está en peligro ahora mismo, llame al número de emergencia.",
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
