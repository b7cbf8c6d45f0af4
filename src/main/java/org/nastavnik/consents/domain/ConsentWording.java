package org.nastavnik.consents.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The texts of the two consents. They depend on the person and the year only, so what is shown is what is stored. */
@Component
class ConsentWording {

    private static final String BY_HAND = "указывается в подписываемом экземпляре";

    private final Kindergarten kindergarten;
    private final Clock clock;

    ConsentWording(Kindergarten kindergarten, Clock clock) {
        this.kindergarten = kindergarten;
        this.clock = clock;
    }

    String of(ConsentKind kind, Person person, String year) {
        return switch (kind) {
            case PROCESSING -> processing(person, year);
            case PUBLICATION -> publication(person, year);
        };
    }

    private String processing(Person person, String year) {
        var operator = kindergarten.requisites();
        return """
                **СОГЛАСИЕ на обработку персональных данных**

                Я, %s, %s (адрес, номер документа, удостоверяющего личность, дата его выдачи и выдавший орган вписываются \
                в подписываемый экземпляр), в соответствии с %s \
                свободно, своей волей и в своём интересе даю согласие на обработку моих \
                персональных данных.

                **Оператор:** %s, адрес: %s.

                **Цель:** формирование банка наставников и наставляемых, подбор наставнических пар и проведение \
                персонализированных программ наставничества в %s учебном году.

                **Перечень данных:** фамилия, имя, отчество; должность, группа; образование и специальность; \
                педагогический стаж; квалификационная категория; повышение квалификации; награды и достижения; рабочие \
                контакты; ответы на анкеты о профессиональных затруднениях и запросах и выводы из них; сведения об участии \
                в наставничестве и его результатах.

                **Действия с данными:** сбор, запись, систематизация, накопление, хранение, уточнение, извлечение, \
                использование, обезличивание, блокирование, удаление, уничтожение; без распространения. Обработка смешанная: \
                в информационной системе и на бумаге. Другим лицам обработка не поручается, третьим лицам данные не \
                передаются.

                **Срок:** со дня подписания до %s.

                **Отзыв:** согласие можно отозвать в любое время письменным заявлением на имя заведующего. После отзыва \
                обработка прекращается, а данные уничтожаются в течение 30 дней, кроме тех, которые оператор обязан хранить \
                по закону.
                """.formatted(
                person.fullName(),
                person.position(),
                accordingTo(LegalTopic.PERSONAL_DATA),
                operator.fullName(),
                orByHand(operator.address()),
                year,
                endOfTerm(year)).strip();
    }

    private String publication(Person person, String year) {
        var operator = kindergarten.requisites();
        return """
                **СОГЛАСИЕ на обработку персональных данных, разрешённых субъектом персональных данных для распространения**

                Я, %s, %s (контактные данные вписываются в подписываемый экземпляр), в соответствии с %s \
                даю согласие на распространение моих персональных \
                данных на условиях, отмеченных ниже.

                **Оператор:** %s, адрес: %s, ИНН: %s, ОГРН: %s.

                **Где публикуются:** сайт оператора (%s), раздел «Наставничество», и официальные страницы оператора в \
                социальных сетях.

                **Цель:** рассказ о наставничестве педагогов в %s учебном году: пары, события, опыт, итоги.

                **Категории и перечень данных:** общие персональные данные: фамилия, имя, отчество; должность; фотография; \
                достижения; результаты участия в наставничестве. По каждой строке публикация разрешается или запрещается \
                отдельно. Биометрические и специальные категории данных не публикуются.

                **Условия и запреты:** отмечаются при подписании; не отмеченное разрешённым публиковать нельзя.

                **Срок:** со дня подписания до %s.

                **Отзыв:** потребовать прекратить распространение можно в любое время письменным заявлением на имя \
                заведующего; оператор прекращает его в течение трёх рабочих дней.
                """.formatted(
                person.fullName(),
                person.position(),
                accordingTo(LegalTopic.PUBLICATION),
                operator.fullName(),
                orByHand(operator.address()),
                orByHand(operator.inn()),
                orByHand(operator.ogrn()),
                orByHand(operator.site()),
                year,
                endOfTerm(year)).strip();
    }

    private String accordingTo(LegalTopic topic) {
        return LegalBasis.inAccordanceWith(kindergarten.legalBases(topic, LocalDate.now(clock)));
    }

    private static String orByHand(String value) {
        return value.isBlank() ? BY_HAND : value;
    }

    /** The summer after the year is needed for its reports. */
    static LocalDate lastDay(String year) {
        return LocalDate.of(SchoolYear.of(year).firstYear() + 1, Month.AUGUST, 31);
    }

    private static String endOfTerm(String year) {
        return RussianDate.of(lastDay(year));
    }
}
