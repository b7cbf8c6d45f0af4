package org.nastavnik.backup.node;

import org.nastavnik.backup.archive.Refusal;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace. */
class RefusalAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refusal cause) {
        return new FailureAnalysis("Наставник не запущен. " + cause.getMessage(), null, cause);
    }
}
