package org.nastavnik.grammar.rules;

import static org.nastavnik.grammar.rules.Correction.anybody;
import static org.nastavnik.grammar.rules.Correction.men;
import static org.nastavnik.grammar.rules.Correction.notDeclined;
import static org.nastavnik.grammar.rules.Correction.women;

import java.util.List;
import org.nastavnik.grammar.Gender;

/** Where the rules of petrovich 1.2.1 differ from the norm, with the reason. The first that fits is taken. */
final class Corrections {

    private static final String NOUN_M = "а у а ом е";
    private static final String NOUN_M_SOFTENED = "а у а ем е";
    private static final String NOUN_Y = "я ю я ем е";
    private static final String NOUN_A = "ы е у ой е";
    private static final String NOUN_A_HUSHING = "и е у ей е";
    private static final String ADJECTIVE_SOFT = "его ему его им ем";
    private static final String ADJECTIVE_HARD = "ого ому ого им ом";

    static final List<Correction> OF_LAST_NAMES = List.of(
            // Particles of foreign names stand as they are.
            notDeclined(null, "(?:де|да|ди|ля|ла|ле|фон|ван|дер|эль|аль|бен|ибн|оглы|кызы|бей|о)"),
            // French names stressed on the last vowel; the library knows a few of them only.
            notDeclined(null, "(?:дюма|золя|труайя|тома|дега|люка|петипа|бенуа)"),
            // Declined though the library keeps them: «Гуся», «Камня» would be another word, «Рева» is an ordinary
            // noun.
            men("(гус)ь", NOUN_Y),
            men("(ремен|камен)ь", NOUN_Y),
            anybody("(рев|кив|богод)а", NOUN_A),
            men("(онук|нечипас)", NOUN_M),
            men("(манен)ок", "ка ку ка ком ке"),
            men("(долгопал)ец", "ьца ьцу ьца ьцем ьце"),
            // The library declines «Цой» for women too.
            notDeclined(Gender.FEMALE, ".*й"),
            // Ё: the library knows «-ова» and «-ева» only.
            women("(.*ёв)а", "ой ой у ой ой"),
            // Nouns in the shape of a possessive: «Калину», «Калиной» but «Калины».
            women(
                    "(калин|малин|рябин|бузин|щербин|скорин|дубин|годин|былин|осин|перин|сов|голов|коров|подков|"
                            + "зим)а",
                    NOUN_A),
            // Only «-ина» and «-ына» are possessives, «Сосна» and «Сметана» are nouns.
            women("(.*[^иы]н)а", NOUN_A),
            // Adjectives after a hushing consonant: «Горячей», not «Горячой».
            women("(больш|чуж)ая", "ой ой ую ой ой"),
            women("(.*[жшчщ])ая", "ей ей ую ей ей"),
            women("(.*[кгх])ая", "ой ой ую ой ой"),
            // Unstressed after a hushing consonant: «Грушей».
            anybody("(.*[жшчщ])а", NOUN_A_HUSHING),
            // Georgian and Abkhaz «-ия» is declined: «Гамсахурдии».
            anybody("(.*и)я", "и и ю ей и"),
            // Vowel that drops out.
            men("(ор|коз)[её]л", "ла лу ла лом ле"),
            men("(дят)ел", "ла лу ла лом ле"),
            men("(за)яц", "йца йцу йца йцем йце"),
            // «-ец»: «Швеца», «Кузнеца» keep the vowel, «Бойца» and «Стрельца» put another letter in its place.
            men("(.*[бвгджзклмнпрстфхцчшщ]{2}ец)", NOUN_M),
            men("(бо)ец", "йца йцу йца йцом йце"),
            men("(.*[аеёиоуыэюя])ец", "йца йцу йца йцем йце"),
            men("(.*л)ец", "ьца ьцу ьца ьцом ьце"),
            // One syllable keeps its vowel: «Блока».
            men("([^аеёиоуыэюя]*ок)", NOUN_M),
            // Birds and the like: «Соловья».
            men("(солов|вороб|мурав|реп)ей", "ья ью ья ьём ье"),
            // Nouns on «-ой», «-яй», «-юй», «-эй».
            men("([^аеёиоуыэюя]*о)й", NOUN_Y),
            men("(геро|прибо|громобо|сухосто|водосто)й", NOUN_Y),
            men("(.*[яюэ])й", NOUN_Y),
            // Adjectives after a hushing or back consonant: «Большим», «Сухим», «Горячего», «Долгого».
            men("(.*[жшчщ])ой", ADJECTIVE_HARD),
            men("(.*х)ой", ADJECTIVE_HARD),
            men("(.*[гх])ий", ADJECTIVE_HARD),
            men("(.*[аеёиоуыэюя]ч)ий", ADJECTIVE_SOFT),
            // «-их» is indeclinable in Russian names (Долгих), not in German ones (Эрлих).
            men("(.*[^кгхжшщчн]их)", NOUN_M),
            // Stressed ending: «Ткачом», «Плющом», «Кузьмичом», «Москвичом».
            men("(.*ач|.*ущ|[^аеёиоуыэюя]*[аеёиоуыэюя]р?[чщ])", NOUN_M),
            men("((?:кузьм|иль|лук|фом|москв|кирп)ич)", NOUN_M),
            men("(.*[^е]ц|.*[чшщ])", NOUN_M_SOFTENED),
            // Foreign names on «-ин» and «-ов» are declined as nouns: «Дарвином».
            men("(дарвин|чаплин|кронин|франклин|гершвин|бюлов)", NOUN_M),
            men("([^аеёиоуыэюя]*ин)", NOUN_M),
            // «-ым» is for possessives only: «Станиславом», «Стерном».
            men("(.*[^оеё]в|.*[^иы]н)", NOUN_M));

    static final List<Correction> OF_FIRST_NAMES = List.of(
            notDeclined(Gender.MALE, "(?:жан|шота|коба)"),
            notDeclined(Gender.FEMALE, "(?:мишель|эммануэль|аннабель|изабель|адриэль|.*гуль|.*зель|.*сель|.*гюль)"),
            // Stressed ending: «Ильёй».
            men("(иль)я", "и е ю ёй е"),
            // «Петр» typed without the dots.
            men("(п)етр", "етра етру етра етром етре"),
            women("(айш)а", "и е у ой е"),
            // After a hushing consonant: «Наташей», «Гришей»; «Саши», not «Сашы».
            anybody("(.*[жшчщ])а", NOUN_A_HUSHING),
            anybody("(.*ц)а", "ы е у ей е"));

    static final List<Correction> OF_MIDDLE_NAMES = List.of(
            // Stressed ending: «Ильичом».
            men("((?:иль|кузьм|лук|фом)ич)", NOUN_M));

    private Corrections() {}
}
