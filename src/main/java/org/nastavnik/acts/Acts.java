package org.nastavnik.acts;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The local acts. Models use it as {@code acts}; the process {@code act-approval} leads one act to its number, {@code
 * act-announcement} an order and its annexes to people.
 */
public interface Acts {

    /** The paper an act is printed as; its id is the act's. */
    String PAPER = "act";

    /** For models: opens the drafts of the acts every year begins with, unless they are open already. */
    void openDrafts(String year);

    /** For models: the id of the year's act of this kind, such as {@code approval-order}, the latest if several. */
    long draftOf(String year, String kind);

    /**
     * Opens the draft of an order whose items the caller knows.
     *
     * @param items what stands after «ПРИКАЗЫВАЮ:», without numbers
     * @param people whom the order names: they will be acquainted with it
     */
    long prepare(String year, ActKind kind, List<String> items, Collection<Long> people);

    /** Opens the draft of an order that names nobody. */
    default long prepare(String year, ActKind kind, List<String> items) {
        return prepare(year, kind, items, List.of());
    }

    /** @throws IllegalArgumentException when there is no such act */
    Act act(long actId);

    /** Whom the act names, by id, whether or not they have been acquainted with it. */
    Set<Long> named(long actId);

    List<Act> actsOf(String year);

    /** The acts of the year in the order they were opened, without their texts. */
    List<ActEntry> entriesOf(String year);

    /** The annexes of an order by their numbers. */
    List<Act> annexesOf(long orderId);

    /**
     * Submits an edition.
     *
     * @return whether bodies of the kindergarten have to accept it before the head decides
     */
    boolean submit(long actId, Draft draft, String author);

    /** What differs from the version before: the edition submitted last, or the act this one is to replace. */
    List<Change> changes(long actId);

    void approve(long actId, String login);

    void sendBack(long actId, String login, String remark);

    /**
     * For models: gives an approved order the next number of its register in this calendar year. With it its annexes come into
     * force, the acts they replace cease, and an order it amends is marked so.
     */
    void register(long orderId);

    /** The acts in force of this year that nobody is changing just now. */
    List<Act> changeable(String year);

    /**
     * Opens the change of an act in force: a new edition of the regulation or the roadmap with the order that approves it, or an
     * order on amendments to an order.
     */
    PlannedChange change(long actId, String reason);

    /** For models: records that the change which the order would have brought was not finished. */
    void abandonChange(long orderId);
}
