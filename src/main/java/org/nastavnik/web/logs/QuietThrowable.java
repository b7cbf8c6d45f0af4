package org.nastavnik.web.logs;

import ch.qos.logback.classic.spi.IThrowableProxy;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** A stack trace without what its exceptions quote. */
public class QuietThrowable extends ExtendedWhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        return SecretMessages.without(SecretMessages.of(thrown), super.throwableProxyToString(thrown));
    }
}
