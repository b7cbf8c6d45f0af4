package org.nastavnik.safeguards;

import java.util.List;
import java.util.stream.Collectors;

/** The application must not start; says everything that is wrong at once. */
public class UnsafeStart extends RuntimeException {

    private final transient List<Fault> faults;

    public UnsafeStart(List<Fault> faults) {
        super(faults.stream().map(Fault::wrong).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
