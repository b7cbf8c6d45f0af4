package org.nastavnik.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * An answer that is not taken. The message is a whole Russian sentence that names the field and says what to do.
 *
 * <p>It is a {@link WebApplicationException} because the engine's REST layer puts an English sentence before the message of
 * every exception of its own, and answers 500 to all others.
 */
public class RefusedAnswer extends WebApplicationException {

    /** What somebody reads who asks for what is not theirs. */
    public static final String FOR_OTHERS =
            "Это могут открыть или сделать другие сотрудники. Если это нужно вам, обратитесь к заведующему.";

    public RefusedAnswer(String message) {
        super(message, Response.Status.BAD_REQUEST);
    }

    /** A refusal that concerns one field: «Поле «Тема»: заполните его.» */
    public static RefusedAnswer ofField(String label, String whatToDo) {
        return new RefusedAnswer("Поле «" + label + "»: " + whatToDo);
    }
}
