package org.nastavnik.documents;

/** The numbers documents are registered under, one after another in each register and calendar year. */
public interface RegistrationNumbers {

    /**
     * The next number. Whoever asks holds the register until the end of their transaction: two people who register at once wait
     * for each other and never get one number, and a number that was not used after all is given to the next.
     *
     * @param register such as {@code ORDERS}, at most 20 characters
     * @param year the calendar year
     */
    int next(String register, int year);
}
