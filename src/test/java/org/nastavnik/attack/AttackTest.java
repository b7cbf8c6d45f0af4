package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Announcements;
import org.nastavnik.acts.Draft;
import org.nastavnik.contract.DatabaseDigest;
import org.nastavnik.documents.print.Article;
import org.nastavnik.documents.print.PdfPress;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A kindergarten people attack over HTTP, all within the context of the other tests. */
abstract class AttackTest extends KindergartenTest {

    static final String WEBAPPS = "/camunda/api/engine/engine/default";

    /** A technical administrator, who is nobody of the staff. */
    static final String ADMINISTRATOR = "tehnik";

    private static final Pattern WRITTEN_DOWN = Pattern.compile("(?i)^(journal|account|login|session)");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Acts acts;

    @Autowired
    private Announcements announcements;

    @Autowired
    private PdfPress press;

    @LocalServerPort
    private int port;

    private DatabaseDigest digest;

    @BeforeEach
    void hireAnAdministrator() {
        accounts.open(ADMINISTRATOR, "Техник", "Наёмный", Staffing.PASSWORD);
        accounts.belongsTo(ADMINISTRATOR, Map.of("camunda-admin", "Администраторы"));
        digest = new DatabaseDigest(jdbc);
    }

    Visitor stranger() {
        return new Visitor(port);
    }

    Visitor as(String login) {
        return Visitor.loggedIn(port, login, Staffing.PASSWORD);
    }

    /** An order in force, of which this teacher has to know; the curator may attach copies to it. */
    long issuedOrder(String teacher) {
        var order = acts.prepare(
                YEAR,
                ActKind.EARLY_END_ORDER,
                List.of("Прекратить работу пары раньше срока."),
                List.of(personId(teacher)));
        var draft = acts.act(order);
        acts.submit(order, new Draft(draft.title(), draft.basis(), draft.sections()), "kurator");
        acts.approve(order, "zaved");
        acts.register(order);
        announcements.askAcquaintance(order);
        return order;
    }

    byte[] scan(String text) {
        return press.print(new Article(text, "<article><p>" + text + "</p></article>"));
    }

    /** Whatever this does, it must leave every table as it was, but for what is written down of attempts and logins. */
    void changesNothing(Runnable attack) {
        var before = digest.take();
        attack.run();
        assertThat(DatabaseDigest.changed(before, digest.take()))
                .filteredOn(table -> !WRITTEN_DOWN.matcher(table).find())
                .as("tables that changed")
                .isEmpty();
    }

    /** Refused as not allowed or not there: never done, and never a failure of ours. */
    static void refused(String attack, HttpResponse<?> answer) {
        assertThat(answer.statusCode()).as("%s: %s", attack, answer.body()).isIn(400, 403, 404);
    }

    static void forbidden(String attack, HttpResponse<?> answer) {
        assertThat(answer.statusCode()).as("%s: %s", attack, answer.body()).isIn(403, 404);
    }

    static void says(HttpResponse<String> answer, String... words) {
        assertThat(answer.body()).contains(List.of(words));
    }
}
