package org.nastavnik.documents.domain;

import java.util.regex.Pattern;

/** Names of files that every system takes. */
public final class FileName {

    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N} ._№«»()-]+");
    /** Windows takes these for its devices, whatever follows the point. */
    private static final Pattern DEVICE = Pattern.compile("^(?i:con|prn|aux|nul|com\\d|lpt\\d) *(\\.|$)");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileName() {}

    /** The name within a path somebody's browser has sent, without folders and extension. */
    static String within(String path) {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return EXTENSION.matcher(name).replaceFirst("");
    }

    /**
     * A name without signs some system does not take, ending in this extension.
     *
     * @param longest the most characters before the extension
     */
    public static String of(String name, int longest, String extension) {
        var bare = name.replace('/', '-').replace('\\', '-');
        var safe = FOREIGN.matcher(bare).replaceAll(" ");
        safe = safe.replaceAll("\\s+", " ").strip().replaceAll("^\\.+", "").replaceAll("\\.{2,}", ".");
        if (safe.length() > longest) {
            var end = Character.isHighSurrogate(safe.charAt(longest - 1)) ? longest - 1 : longest;
            safe = safe.substring(0, end).replaceAll("[ .]+$", "");
        }
        if (safe.isEmpty() || DEVICE.matcher(safe).find()) {
            safe = ("Документ " + safe).strip();
        }
        return safe + "." + extension;
    }
}
