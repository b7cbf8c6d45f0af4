package org.nastavnik.web.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Every line the application would print while this is open, from INFO on, as it would print it. */
public final class PrintedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final PatternLayout layout = new PatternLayout();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    public PrintedLog() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        setContext(context);
        layout.setContext(context);
        layout.setPattern("%level %logger %m%n%wEx");
        layout.start();
        start();
        root.setLevel(Level.INFO);
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(layout.doLayout(event));
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public List<String> linesWithAny(Collection<String> words) {
        return lines.stream()
                .filter(line -> words.stream().anyMatch(line::contains))
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(before);
    }
}
