package org.nastavnik.consents;

import java.util.List;

/**
 * What becomes of one kind of data when a consent to processing is withdrawn, as forms and acts list it.
 *
 * @param data what data
 * @param fate what becomes of it
 * @param basis why
 */
public record DataFate(String data, Fate fate, String basis) {

    /** Destroyed, left without the person, or kept. */
    public enum Fate {
        DESTROYED("уничтожаются"),
        DEPERSONALISED("остаются без имени"),
        KEPT("сохраняются");

        private final String title;

        Fate(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private static final String WITHDRAWAL = "согласие отозвано";
    private static final String WORK = "трудовые отношения: закон № 152-ФЗ, статья 6";

    /** Everything the application holds of a participant of mentoring. */
    public static final List<DataFate> ALL = List.of(
            new DataFate("Анкета профессиональных дефицитов и выводы из неё", Fate.DESTROYED, WITHDRAWAL),
            new DataFate("Анкета запросов и пожеланий", Fate.DESTROYED, WITHDRAWAL),
            new DataFate(
                    "Ответы на предложение стать наставником: области, опыт, достижения, пожелания",
                    Fate.DESTROYED,
                    WITHDRAWAL),
            new DataFate("Анкеты о качестве наставничества", Fate.DESTROYED, WITHDRAWAL),
            new DataFate("Записи педагога-психолога о встречах с парой", Fate.DESTROYED, WITHDRAWAL),
            new DataFate(
                    "Пояснения к согласию или отказу работать в паре и к просьбе её изменить, причины подбора без результата",
                    Fate.DESTROYED,
                    WITHDRAWAL),
            new DataFate("Отзывы о вебинарах и причины пропуска", Fate.DESTROYED, WITHDRAWAL),
            new DataFate("Тексты новостей, в которых человек назван", Fate.DESTROYED, WITHDRAWAL),
            new DataFate(
                    "Ответы в выполненных задачах, свои и о человеке, и черновики; остаётся, что, когда и кем сделано",
                    Fate.DESTROYED,
                    WITHDRAWAL),
            new DataFate(
                    "Число розданных и заполненных анкет, показатели года",
                    Fate.DEPERSONALISED,
                    "по ним нельзя узнать человека"),
            new DataFate("Приказы, протоколы, локальные акты", Fate.KEPT, "архивное хранение: закон № 125-ФЗ"),
            new DataFate(
                    "Состав и сроки пар, программа, журнал встреч, отчёт наставника, согласие на наставничество, "
                            + "дополнительное соглашение, участие в обучении, карточка практики",
                    Fate.KEPT,
                    WORK),
            new DataFate("Кадровые сведения: фамилия, имя, отчество, должность, стаж, категория", Fate.KEPT, WORK),
            new DataFate(
                    "Согласия, запись об отзыве и этот акт",
                    Fate.KEPT,
                    "подтверждают законность обработки, хранятся 3 года"));
}
