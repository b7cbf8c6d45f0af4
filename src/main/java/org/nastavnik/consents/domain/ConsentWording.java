package org.nastavnik.consents.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.domain.ConsentText.Term;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The texts of the two consents. They depend on the person and the year only, so what is shown is what is stored. */
@Component
class ConsentWording {

    private final Kindergarten kindergarten;
    private final Clock clock;

    ConsentWording(Kindergarten kindergarten, Clock clock) {
        this.kindergarten = kindergarten;
        this.clock = clock;
    }

    String of(ConsentKind kind, Person person, String year) {
        return switch (kind) {
            case PROCESSING -> processing(person, year).markdown();
            case PUBLICATION -> publication(person, year).markdown();
        };
    }

    private ConsentText processing(Person person, String year) {
        var operator = kindergarten.requisites();
        return new ConsentText(
                "СОГЛАСИЕ на обработку персональных данных",
                List.of(
                        "Я, " + person.fullName() + ", " + person.position() + ",",
                        "адрес: " + ConsentText.BY_HAND + ",",
                        "документ, удостоверяющий личность, серия и номер: " + ConsentText.BY_HAND + ",",
                        "кем и когда выдан: " + ConsentText.BY_HAND + ",",
                        "в соответствии с " + accordingTo(LegalTopic.PERSONAL_DATA)
                                + " свободно, своей волей и в своём интересе даю согласие на обработку моих персональных"
                                + " данных на следующих условиях."),
                List.of(
                        new Term("Оператор", operator.fullName() + ", адрес: " + orByHand(operator.address())),
                        new Term("Цель", """
                                формирование банка наставников и наставляемых, подбор наставнических пар, выполнение \
                                персонализированных программ наставничества и подведение их итогов в %s учебном году""".formatted(SchoolYear.inWords(year))),
                        new Term("Перечень данных", """
                                фамилия, имя, отчество; должность, группа; образование и специальность; педагогический стаж; \
                                квалификационная категория; повышение квалификации; награды и достижения; рабочие контакты; \
                                ответы на анкеты о профессиональных затруднениях и запросах и выводы из них; сведения об \
                                участии в наставничестве и его результатах"""),
                        new Term("Действия с данными", """
                                сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), \
                                извлечение, использование, обезличивание, блокирование, удаление, уничтожение; передача \
                                третьим лицам (распространение, предоставление, доступ) не допускается"""),
                        new Term("Способ обработки", "смешанный, в информационной системе и на бумаге"),
                        new Term("Кому поручена обработка", "никому, оператор обрабатывает данные сам"),
                        new Term("Срок действия", "со дня подписания по " + endOfTerm(year))),
                List.of("""
                        Согласие можно отозвать в любое время письменным заявлением на имя руководителя, поданным лично или \
                        направленным по адресу оператора. После отзыва обработка прекращается, а данные уничтожаются не позднее \
                        30 дней со дня получения заявления, кроме тех, которые оператор обязан хранить по закону.""", "Мне известно, что отказ от согласия и его отзыв не влекут неблагоприятных последствий."));
    }

    private ConsentText publication(Person person, String year) {
        var operator = kindergarten.requisites();
        return new ConsentText(
                "СОГЛАСИЕ на обработку персональных данных, разрешённых субъектом персональных данных для распространения",
                List.of(
                        "Я, " + person.fullName() + ", " + person.position() + ",",
                        "телефон, электронная почта или почтовый адрес: " + ConsentText.BY_HAND + ",",
                        "в соответствии с " + accordingTo(LegalTopic.PUBLICATION)
                                + " даю согласие на распространение моих персональных данных на следующих условиях."),
                List.of(
                        new Term(
                                "Оператор",
                                operator.fullName() + ", адрес: " + orByHand(operator.address()) + ", ИНН: "
                                        + orByHand(operator.inn()) + ", ОГРН: " + orByHand(operator.ogrn())),
                        new Term(
                                "Где публикуются",
                                "сайт оператора " + orByHand(operator.site())
                                        + ", раздел «Наставничество»; официальные страницы оператора в социальных сетях"),
                        new Term(
                                "Цель",
                                "рассказ о наставничестве педагогических работников: участники, мероприятия, опыт и итоги "
                                        + SchoolYear.inWords(year) + " учебного года"),
                        new Term("Категории и перечень данных", """
                                общие персональные данные: фамилия, имя, отчество; должность; фотография; достижения; результаты \
                                участия в наставничестве. По каждой строке публикация разрешается или запрещается отдельно. \
                                Специальные категории и биометрические данные не публикуются"""),
                        new Term(
                                "Условия передачи",
                                "на названных ресурсах в сети «Интернет»; внутри детского сада данные доступны только его "
                                        + "работникам"),
                        new Term("Срок действия", "со дня подписания по " + endOfTerm(year))),
                List.of(
                        "Данные, которые прямо не разрешены, не публикуются. Молчание или бездействие согласием не считается.",
                        """
                        Потребовать прекратить распространение можно в любое время письменным заявлением на имя руководителя; \
                        оператор прекращает его не позднее трёх рабочих дней со дня получения заявления.""",
                        """
                        Мне известно, что отказ от этого согласия не влечёт неблагоприятных последствий и не мешает участвовать в \
                        наставничестве."""));
    }

    private String accordingTo(LegalTopic topic) {
        return LegalBasis.inAccordanceWith(kindergarten.legalBases(topic, LocalDate.now(clock)));
    }

    private static String orByHand(String value) {
        return value.isBlank() ? ConsentText.BY_HAND : value;
    }

    /** The summer after the year is needed for its reports. */
    static LocalDate lastDay(String year) {
        return LocalDate.of(SchoolYear.of(year).firstYear() + 1, Month.AUGUST, 31);
    }

    private static String endOfTerm(String year) {
        return RussianDate.inWords(lastDay(year));
    }
}
