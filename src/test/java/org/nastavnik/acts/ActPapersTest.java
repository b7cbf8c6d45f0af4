package org.nastavnik.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Kindergarten;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ActPapersTest extends KindergartenTest {

    @Autowired
    private Acts acts;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Announcements announcements;

    @Autowired
    private Kindergarten kindergarten;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @Test
    void theActsOfTheYearReadAsTheyShould() {
        adopt();

        Golden.check("regulation", paper("regulation").article());
        Golden.check("roadmap", paper("roadmap").article());
        Golden.check("approval-order", paper("approval-order").article());
    }

    @Test
    void theSheetOfAcquaintanceNamesEverybodyAndWhoHasConfirmed() {
        adopt();
        var order = acts.draftOf(YEAR, "approval-order");
        announcements.askAcquaintance(order);
        announcements.confirm(order, personId("pedagog1"));

        var sheet = cabinet.open("acquaintance-sheet", order, readers.reader("zaved"))
                .orElseThrow();

        assertThat(sheet.state()).startsWith("ознакомлены 1 из ");
        Golden.check("acquaintance-sheet", sheet.article());
    }

    /** «What is signed never changes»: the head and the name of the kindergarten may, the signed order does not. */
    @Test
    void aSignedOrderReadsTheSameWhateverHappensLater() {
        adopt();
        var signed = paper("approval-order").article().xhtml();

        duties.give(org.nastavnik.staff.Duty.HEAD, personId("pedagog1"));

        assertThat(paper("approval-order").article().xhtml()).isEqualTo(signed);
        assertThat(paper("approval-order").kept()).isTrue();
    }

    @Test
    void anAnnexOfADraftHasPlacesForTheDateAndNumberOfItsOrder() {
        acts.openDrafts(YEAR);

        var draft = paper("regulation");

        assertThat(draft.kept()).isFalse();
        assertThat(draft.article().xhtml()).contains("от ____________ №\u00a0______");
    }

    @Test
    void aDraftIsForThoseWhoPrepareItAndAnActInForceForEverybody() {
        acts.openDrafts(YEAR);
        var regulation = acts.draftOf(YEAR, "regulation");
        assertThat(cabinet.open("act", regulation, readers.reader("kurator"))).isPresent();
        assertThatThrownBy(() -> cabinet.open("act", regulation, readers.reader("pedagog3")))
                .isInstanceOf(AccessDeniedException.class);

        adopt();
        assertThat(cabinet.open("act", regulation, readers.reader("pedagog3"))).isPresent();
    }

    @Test
    void anOrderAboutAPairIsForThosePeopleOnly() {
        var order = acts.prepare(
                YEAR,
                ActKind.EARLY_END_ORDER,
                List.of("Прекратить работу пары."),
                List.of(personId("pedagog1"), personId("pedagog9")));
        bringIntoForce(order);
        announcements.askAcquaintance(order);

        assertThat(cabinet.open("act", order, readers.reader("pedagog9"))).isPresent();
        assertThatThrownBy(() -> cabinet.open("act", order, readers.reader("pedagog3")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void adopt() {
        acts.openDrafts(YEAR);
        for (var kind : List.of("regulation", "roadmap")) {
            var act = acts.act(acts.draftOf(YEAR, kind));
            acts.submit(act.id(), new Draft(act.title(), act.basis(), act.sections()), "kurator");
            kindergarten.acceptingBodies().forEach(body -> accept(act.id(), body));
            acceptances.settle(act.id());
            acts.approve(act.id(), "zaved");
        }
        bringIntoForce(acts.draftOf(YEAR, "approval-order"));
    }

    private void accept(long actId, AcceptingBody body) {
        acceptances.record(actId, body, AcceptanceDecision.ACCEPTED, "1", LocalDate.of(2026, 8, 3), null, "sekretar");
    }

    private void bringIntoForce(long orderId) {
        var order = acts.act(orderId);
        acts.submit(orderId, new Draft(order.title(), order.basis(), order.sections()), "kurator");
        acts.approve(orderId, "zaved");
        acts.register(orderId);
    }

    private DrawnDocument paper(String kind) {
        return cabinet.open("act", acts.draftOf(YEAR, kind), readers.reader("zaved"))
                .orElseThrow();
    }
}
