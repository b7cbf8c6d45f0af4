package org.nastavnik.web.logs;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** The message of a line without what the exception beside it quotes. */
public class QuietMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return SecretMessages.without(SecretMessages.of(event.getThrowableProxy()), super.convert(event));
    }
}
