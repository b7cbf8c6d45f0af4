package org.nastavnik.journal;

import java.util.regex.Pattern;

/** What an entry is known by: whoever writes it down elsewhere can tell later whether the journal up to it is the same. */
public record Seal(long number, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,18}):([0-9a-f]{64})\\s*");

    /** @throws IllegalArgumentException when the text is no {@code number:hash} */
    public static Seal of(String text) {
        var matched = WRITTEN.matcher(text);
        if (!matched.matches()) {
            throw new IllegalArgumentException("Not a seal: number:hash");
        }
        return new Seal(Long.parseLong(matched.group(1)), matched.group(2));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
