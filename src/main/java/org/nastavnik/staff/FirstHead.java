package org.nastavnik.staff;

/** The way into a kindergarten that has no people yet: whoever reads the one-time code in the log becomes its head. */
public interface FirstHead {

    /** Whether the kindergarten still has nobody. */
    boolean awaited();

    /**
     * Takes the first person on and gives them the duty of the head.
     *
     * @return whether the code was right and nobody was here yet; otherwise nothing changes
     */
    boolean takeOffice(String code, NewPerson head);
}
