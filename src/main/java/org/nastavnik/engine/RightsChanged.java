package org.nastavnik.engine;

/**
 * The application has made a right in the engine's tables what the matrix of rights says, at its start.
 *
 * @param name the group's or the login's; {@code *} for everybody
 * @param resource the kind of things, as the engine calls it, such as {@code ProcessDefinition}
 * @param id which of them; {@code *} for all
 */
public record RightsChanged(Change change, Holder holder, String name, String resource, String id) {

    public enum Change {
        GIVEN,
        CHANGED,
        REVOKED
    }

    public enum Holder {
        GROUP,
        LOGIN,
        EVERYBODY
    }
}
