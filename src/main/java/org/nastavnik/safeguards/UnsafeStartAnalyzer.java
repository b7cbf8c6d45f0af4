package org.nastavnik.safeguards;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints every fault and its remedy under the same number instead of a stack trace. */
class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsafeStart cause) {
        return new FailureAnalysis(
                "Наставник не запущен: настройки небезопасны.\n\n" + numbered(cause.faults(), Fault::wrong),
                "Исправьте настройки и запустите снова.\n\n" + numbered(cause.faults(), Fault::remedy),
                cause);
    }

    private static String numbered(List<Fault> faults, Function<Fault, String> words) {
        return IntStream.range(0, faults.size())
                .mapToObj(place -> (place + 1) + ". " + words.apply(faults.get(place)))
                .collect(Collectors.joining("\n"));
    }
}
