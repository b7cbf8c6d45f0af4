package org.nastavnik.engine.door;

import java.util.function.Supplier;

/** Marks the calls that come through the door or from our own modules; {@link ClosedCommands} lets only these change a process. */
public final class Passage {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private Passage() {}

    public static boolean isOpen() {
        return DEPTH.get() > 0;
    }

    public static <T> T through(Supplier<T> call) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return call.get();
        } finally {
            if (DEPTH.get() == 1) {
                DEPTH.remove();
            } else {
                DEPTH.set(DEPTH.get() - 1);
            }
        }
    }
}
