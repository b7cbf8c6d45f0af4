package org.nastavnik.engine;

import java.time.Duration;

/**
 * A password let nobody in. Whoever asked is not told which of these it was.
 *
 * @param login what was typed for one; maybe nobody's
 * @param open whether there is such a login and nobody has closed it
 * @param place where it was given
 * @param loginWaits how long every password of the login is refused from now on
 * @param addressWaits the same for the address it came from; zero until too many came
 */
public record PasswordRefused(String login, boolean open, Place place, Duration loginWaits, Duration addressWaits) {

    public enum Place {
        LOGIN,
        /** By somebody logged in, who is asked once more. */
        SESSION
    }
}
