package org.nastavnik.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.PairsAtWork;
import org.nastavnik.Staffing;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PracticePapersTest extends KindergartenTest {

    private static final String STEPS = """
            1. Выберите одного ребёнка группы и договоритесь с наставником, что именно будете наблюдать: общение со \
            сверстниками, речь, игру или самостоятельность.
            2. В течение месяца каждый день записывайте один эпизод: что произошло, что сказал ребёнок, что сделали вы. \
            Хватает трёх-четырёх предложений, записывать лучше сразу после прогулки.
            3. Раз в неделю перечитывайте записи вдвоём. Наставник задаёт вопросы и не даёт готовых ответов.
            4. В конце месяца сведите записи в карту развития и наметьте, чем поддержать ребёнка дальше.""";

    @Autowired
    private Practices practices;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @BeforeEach
    void threeMentorsAreAsked() {
        clock.moveTo(LocalDate.of(2027, 5, 10));
        var pairs = new PairsAtWork(jdbc, YEAR);
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        pairs.active(personId("pedagog4"), personId("pedagog13"));
        pairs.active(personId("pedagog5"), personId("pedagog14"));
        processes.start("practice-collection", "practices:" + YEAR, Outcome.of("year", YEAR));
        tasklist.answer(tasklist.task("describe-practice", "pedagog3"), diary());
        tasklist.answer(tasklist.task("describe-practice", "pedagog4"), circle());
        tasklist.answer(tasklist.task("describe-practice", "pedagog5"), Map.of("offer", "nothing"));
        clock.moveTo(LocalDate.of(2027, 5, 14));
    }

    @Test
    void anAcceptedPracticeIsACardOfTheCollection() {
        acceptTheDiary();

        Golden.check("practice-card", open("pedagog3", "pedagog9").article());
    }

    @Test
    void aDeclinedPracticeTellsItsAuthorWhatToMend() {
        acceptTheDiary();

        var card = open("pedagog4", "pedagog4");
        assertThat(card.state()).isEqualTo("не принята");
        assertThat(card.kept()).isFalse();
        Golden.check("practice-card-declined", card.article());
    }

    @Test
    void anAcceptedPracticeIsKeptAsItWas() {
        acceptTheDiary();
        var accepted = open("pedagog3", "zaved");
        jdbc.update("update practice_card set title = 'Другое' where id = ?", id("pedagog3"));

        assertThat(accepted.kept()).isTrue();
        assertThat(accepted.state()).isEqualTo("принята в копилку");
        assertThat(open("pedagog3", "zaved").article()).isEqualTo(accepted.article());
    }

    @Test
    void anAcceptedPracticeIsForEverybodyAndAnotherForItsAuthorsAndReviewers() {
        new Staffing(people, duties).hire("povar", "Ушакова", "Нина", "повар", 4, false);
        refused("pedagog3", "pedagog9");
        for (var login : List.of("pedagog3", "pedagog11", "kurator", "zaved")) {
            assertThat(open("pedagog3", login)).isNotNull();
        }
        acceptTheDiary();

        for (var login : List.of("pedagog9", "psiholog", "povar")) {
            assertThat(open("pedagog3", login)).isNotNull();
            refused("pedagog4", login);
        }
        refused("pedagog4", "pedagog13");
    }

    @Test
    void whoOffersNothingHasNoCard() {
        assertThat(cabinet.open(Practices.CARD, id("pedagog5"), readers.reader("zaved")))
                .isEmpty();
        assertThat(cabinet.year(YEAR, readers.reader("zaved")))
                .filteredOn(entry -> entry.paper().equals(Practices.CARD))
                .hasSize(2);
    }

    private void acceptTheDiary() {
        tasklist.answer(
                "review-practices",
                Map.of(
                        "accepted",
                        List.of(Long.toString(id("pedagog3"))),
                        "remarks",
                        "Опишите утренний круг по шагам: сколько он длится, кто начинает, что делать, если ребёнок молчит."));
    }

    private void refused(String author, String login) {
        assertThatThrownBy(() -> open(author, login)).isInstanceOf(AccessDeniedException.class);
    }

    private DrawnDocument open(String author, String login) {
        return cabinet.open(Practices.CARD, id(author), readers.reader(login)).orElseThrow();
    }

    private long id(String author) {
        return practices.all(YEAR).stream()
                .filter(practice -> practice.mentorId() == personId(author))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Map<String, Object> diary() {
        var card = circle();
        card.put("title", "Дневник наблюдений: месяц внимания к одному ребёнку");
        card.put("kind", "work_form");
        card.put("coAuthors", List.of(Long.toString(personId("pedagog11"))));
        card.put("area", "Педагогическая диагностика, наблюдение за развитием детей");
        card.put("goal", "Научить молодого педагога видеть развитие каждого ребёнка и строить занятия от наблюдений.");
        card.put("audience", "Молодые воспитатели и их наставники; дети 4–5 лет");
        card.put("steps", STEPS);
        card.put("resources", "Тетрадь или заметки в телефоне, 10 минут в день и полчаса в неделю на разговор вдвоём.");
        card.put(
                "result",
                "Дневники двух групп и две карты развития. По самооценке педагога затруднение «часто» "
                        + "сменилось на «иногда»; на открытом занятии 16 апреля задания были подобраны под каждого ребёнка.");
        card.put("risks", "Записи о детях не фотографируйте и не отправляйте в общие чаты.");
        card.put("links", "Папка «Наставничество» в методическом кабинете, раздел 6");
        card.put("publication", "with_names");
        return card;
    }

    private static Map<String, Object> circle() {
        var card = new HashMap<String, Object>();
        card.put("offer", "card");
        card.put("title", "Утренний круг");
        card.put("kind", "scenario");
        card.put("area", "Режимные моменты");
        card.put("goal", "Настроить детей на день");
        card.put("audience", "Воспитатели, дети 3–4 лет");
        card.put("steps", "Собрать детей в круг и поговорить.");
        card.put("result", "Дети спокойнее начинают день");
        card.put("publication", "no");
        return card;
    }
}
