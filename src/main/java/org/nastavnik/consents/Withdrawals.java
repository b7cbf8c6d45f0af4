package org.nastavnik.consents;

import java.util.Date;
import java.util.List;

/** Consents taken back, and what follows. Models use it as {@code withdrawals}. */
public interface Withdrawals {

    /** The key of the paper of an act of destruction. */
    String DESTRUCTION_ACT = "destruction-act";

    /**
     * For models: writes the withdrawal down and takes the consent back. Who withdraws the consent to processing withdraws
     * the one to publication along with it, because publishing is processing too.
     *
     * @param kind {@code processing} or {@code publication}
     * @return the withdrawal
     */
    long record(long personId, String year, String kind);

    /** For models: three working days from now. */
    Date publicationStopsBy();

    /** For models: three working days from now. */
    Date participationDecidedBy();

    /** For models: thirty days from now. */
    Date dataDestroyedBy();

    /** The acts of destruction that concern consents of this school year, in the order of their numbers. */
    List<DestructionAct> destructionActs(String year);

    /** @throws IllegalArgumentException when there is no such act */
    DestructionAct destructionAct(long actId);
}
