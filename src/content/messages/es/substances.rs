//! The words of the blocks on alcohol, drugs and medicines, withdrawal and use.

use super::words::{
    ALL, DRINKING_DAYS, DRINKS, DRUGS_THAT_COUNT, KINDS, NO_YES, NONE, OUTSIDE, OVERDOSE_WHEN,
    WITHDRAWAL, text,
};
use crate::content::messages::pack::Rows;
use crate::domain::item::ItemId;

const DAYS_IN_30: &[&str] = &[
    "0 días",
    "1 a 3 días",
    "4 a 19 días",
    "20 a 29 días",
    "Todos los días",
];
const LAST: &[&str] = &[
    "Hace más de 12 meses",
    "Hace 3 a 12 meses",
    "Hace 1 a 3 meses",
    "Hace 15 a 30 días",
    "Hace 8 a 14 días",
    "Hace 1 a 7 días",
    "En las últimas 24 horas",
];
const RX: &[&str] = &[
    "Solo como dice mi receta",
    "Sin receta a mi nombre, o no como dice mi receta",
];

pub(super) const TEXTS: Rows = &[
    (ItemId::AlcoholHeavy, text(
            "Días con 4 o más tragos",
            "En los últimos 12 meses, ¿cuántos días tomó 4 o más tragos (cerveza, vino o licor)?",
            &[
                "Ninguno",
                "Ninguno en los últimos 12 meses, pero he tenido tratamiento por alcohol",
                "1 o 2 días en el año",
                "3 a 11 días en el año",
                "1 a 3 días al mes",
                "1 o 2 días por semana",
                "3 o más días por semana",
            ]
        )
        .why("Hay formas de beber que no es seguro dejar sin ayuda. Les preguntamos lo mismo a todos.")),
    (ItemId::AlcoholDays, text(
            "Días en que bebe",
            "En los últimos 30 días, ¿qué tan seguido bebió alcohol?",
            DRINKING_DAYS
        )
        .help(OUTSIDE)),
    (ItemId::AlcoholDrinks, text(
            "Tragos en un día típico",
            "En los últimos 30 días, ¿cuántos tragos tomó en un día típico de los que bebió?",
            DRINKS
        )),
    (ItemId::Alcohol18, text("18 o más tragos en 24 horas", "En las últimas 24 horas, ¿tomó 18 o más tragos?", NO_YES)),
    (ItemId::DrugUse, text(
            "Uso de drogas o medicinas",
            "En los últimos 12 meses, ¿usó alguna droga, medicinas fuertes para el dolor, o medicinas para dormir o para calmarse?",
            &["No", "No, pero he tenido tratamiento por drogas", "Sí"]
        )
        .help(DRUGS_THAT_COUNT)
        .why("Algunas no es seguro dejarlas sin ayuda, aunque las haya recetado un médico.")),
    (ItemId::DrugKinds, text("Tipos de drogas o medicinas", "En los últimos 12 meses, ¿cuáles de estas usó?", KINDS)
        .help(ALL)
        .none(NONE)),
    (ItemId::OpioidDays, text("Días con opioides", "Opioides", DAYS_IN_30)),
    (ItemId::SedativeDays, text("Días con pastillas para calmarse o dormir", "Pastillas para calmarse o dormir", DAYS_IN_30)),
    (ItemId::StimulantDays, text("Días con estimulantes", "Estimulantes", DAYS_IN_30)),
    (ItemId::CannabisDays, text("Días con marihuana", "Marihuana", DAYS_IN_30)),
    (ItemId::GhbDays, text("Días con GHB", "GHB o GBL", DAYS_IN_30)),
    (ItemId::InhalantDays, text("Días con inhalantes", "Inhalantes", DAYS_IN_30)),
    (ItemId::OtherDays, text("Días con otra droga", "Otra cosa", DAYS_IN_30)),
    (ItemId::AlcoholLast, text("Último trago", "Alcohol", LAST)),
    (ItemId::OpioidLast, text("Último uso de opioides", "Opioides", LAST)),
    (ItemId::SedativeLast, text("Última pastilla para calmarse o dormir", "Pastillas para calmarse o dormir", LAST)),
    (ItemId::StimulantLast, text("Último uso de estimulantes", "Estimulantes", LAST)),
    (ItemId::CannabisLast, text("Último uso de marihuana", "Marihuana", LAST)),
    (ItemId::GhbLast, text("Último uso de GHB", "GHB o GBL", LAST)),
    (ItemId::InhalantLast, text("Último uso de inhalantes", "Inhalantes", LAST)),
    (ItemId::OtherLast, text("Último uso de otra droga", "Otra cosa", LAST)),
    (ItemId::OpioidRx, text("Opioides como dice la receta", "Opioides", RX)),
    (ItemId::SedativeRx, text("Pastillas para calmarse o dormir como dice la receta", "Pastillas para calmarse o dormir", RX)),
    (ItemId::StimulantRx, text("Estimulantes como dice la receta", "Estimulantes", RX)),
    (ItemId::OverdoseWhen, text(
            "Sobredosis",
            "¿Ha tenido alguna vez una sobredosis o una intoxicación por alcohol? ¿Cuándo fue la última?",
            OVERDOSE_WHEN
        )
        .why("Una sobredosis en el pasado sube el riesgo de otra. La ayuda puede bajarlo mucho.")),
    (ItemId::OverdoseIntent, text(
            "Si fue a propósito",
            "¿Su última sobredosis fue un accidente?",
            &["Fue un accidente", "No lo tengo claro", "Fue a propósito"]
        )
        .why("Nos dice qué tipo de ayuda debe llegar primero.")),
    (ItemId::NotPharmacy, text("No era de una farmacia", "En los últimos 12 meses, ¿usó pastillas o polvo que no venían de una farmacia?", NO_YES)),
    (ItemId::OpioidMedicine, text("Metadona o buprenorfina", "¿Toma ahora metadona o buprenorfina como se la recetaron?", NO_YES)),
    (ItemId::OverdoseTwice, text("Dos o más sobredosis", "En los últimos 12 meses, ¿tuvo 2 o más sobredosis?", NO_YES)),
    (ItemId::StopPlan, text("Dejar de consumir, o planearlo", "¿Está dejando o reduciendo el alcohol, las drogas o las pastillas, o piensa hacerlo pronto?", NO_YES)),
    (ItemId::Steady, text("Consumir para quitarse el temblor o el malestar", "En los últimos 30 días, ¿bebió o consumió para evitar o quitarse el temblor o el malestar de no consumir?", NO_YES)),
    (ItemId::WithdrawalSeizure, text("Convulsión o confusión al dejarlo", "¿Alguna vez tuvo una convulsión o mucha confusión al reducir o dejar el alcohol, las drogas o las pastillas?", NO_YES)),
    (ItemId::Intoxicated, text("Efecto muy fuerte ahora", "En este momento, ¿siente muy fuerte el efecto del alcohol o de una droga?", NO_YES)),
    (ItemId::StopEffects, text(
            "Qué pasó al dejarlo",
            "En los últimos 12 meses, ¿qué pasó cuando dejó o redujo el alcohol, las drogas o las pastillas?",
            &["Casi nada, o no lo dejé", "Sentí un poco de malestar, sudor o temblor", "Sentí mucho malestar, o temblé mucho"]
        )),
    (ItemId::WithdrawalSigns, text(
            "Señales ahora, al reducir o dejar de consumir",
            "Ahora mismo, después de reducir o dejar el alcohol, las drogas o las pastillas, ¿tiene algo de esto?",
            WITHDRAWAL
        )
        .help(ALL)
        .none("Ninguna de estas, o no reduje ni dejé nada")
        .why("Algunas de estas señales pueden volverse una emergencia. Un chequeo médico hace más seguro dejarlo.")),
    (ItemId::Detox, text(
            "Desintoxicación en los últimos 30 días",
            "En los últimos 30 días, ¿hizo una desintoxicación con personal médico?",
            &["No", "Sí, la terminé, y desde entonces no he bebido ni consumido nada", "Sí, la terminé, y desde entonces he bebido o consumido", "Sí, pero me fui antes de terminar"]
        )),
    (ItemId::Controlled, text("Tiempo en un hospital, programa o cárcel", "En los últimos 90 días, ¿estuvo en un hospital, un programa o la cárcel, donde no podía consumir?", NO_YES)),
    (ItemId::NoDayWithout, text("Ni un día sin consumir", "En los últimos 30 días, ¿le fue demasiado difícil pasar un día sin beber o consumir?", NO_YES)),
    (ItemId::CannotStop, text("Difícil parar una vez que empieza", "En los últimos 30 días, ¿le fue demasiado difícil parar una vez que empezaba?", NO_YES)),
    (ItemId::Binge, text("Consumo sin parar", "En los últimos 30 días, ¿tomó 18 tragos en un día, o consumió varios días sin parar?", NO_YES)),
    (ItemId::UseMore, text("Más de lo que pensaba", "¿Bebió o consumió más, o por más tiempo, de lo que pensaba?", NO_YES)),
    (ItemId::UseCut, text("No logró reducir", "¿Quiso reducir o dejar de beber o consumir, y no lo logró?", NO_YES)),
    (ItemId::UseTime, text("Mucho tiempo", "¿Conseguirlo, usarlo o recuperarse le quitó mucho tiempo?", NO_YES)),
    (ItemId::UseCraving, text("Ganas muy fuertes", "¿Tuvo ganas muy fuertes de beber o consumir?", NO_YES)),
    (ItemId::UseRoles, text("Deberes sin cumplir", "¿Beber o consumir afectó su trabajo, sus estudios o su casa?", NO_YES)),
    (ItemId::UseConflict, text("Problemas con la gente", "¿Siguió bebiendo o consumiendo, aunque eso le causaba problemas con otras personas?", NO_YES)),
    (ItemId::UseGaveUp, text("Dejó cosas importantes", "Por beber o consumir, ¿dejó de hacer, o hizo menos, cosas que son importantes para usted?", NO_YES)),
    (ItemId::UseDanger, text("Consumo donde había riesgo", "¿Bebió o consumió más de una vez donde no era seguro?", NO_YES)),
    (ItemId::UseHealth, text("Consumo a pesar del daño", "¿Siguió bebiendo o consumiendo, aunque eso le hacía daño al cuerpo o a la mente?", NO_YES)),
    (ItemId::UseTolerance, text("Más para el mismo efecto", "¿Necesitó mucho más para sentir lo mismo?", NO_YES)),
    (ItemId::UseWithdrawal, text("Malestar al pasar el efecto", "¿Sintió malestar en el cuerpo al pasar el efecto, o bebió o consumió para quitárselo?", NO_YES)),
    (ItemId::Danger, text(
            "Peligros en los últimos 30 días",
            "En los últimos 30 días (fuera de un hospital, programa o cárcel), ¿pasó algo de esto?",
            &[
                "Manejé después de beber o consumir",
                "Perdí la memoria o el conocimiento, y me lastimé",
                "Cuidé a un niño cuando yo estaba bajo el efecto del alcohol o las drogas",
                "Usé opioides sin nadie cerca, la mayoría de las veces",
                "Usé opioides junto con pastillas para calmarme o con mucho alcohol, la mayoría de los días",
            ]
        )
        .help(ALL)
        .none(NONE)
        .why("No es para juzgar. Esto dice cuánto apoyo hace falta para cuidarle.")),
];
