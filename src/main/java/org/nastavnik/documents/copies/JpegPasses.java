package org.nastavnik.documents.copies;

import java.util.Set;

/**
 * In how many passes a JPEG is drawn, told by its segments alone. What is no JPEG has none.
 *
 * @param progressive whether every pass only refines the whole picture
 */
record JpegPasses(boolean progressive, int count) {

    /** Programs make some ten; every pass goes over the whole picture, and may take a few bytes of the file. */
    private static final int MOST = 64;

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int PASS = 0xDA;
    private static final int FIRST_SEGMENT = 0xC0;
    private static final Set<Integer> PROGRESSIVE_FRAMES = Set.of(0xC2, 0xC6, 0xCA, 0xCE);

    boolean several() {
        return progressive || count > 1;
    }

    boolean tooMany() {
        return count > MOST;
    }

    static JpegPasses of(byte[] file) {
        var progressive = false;
        var count = 0;
        var place = isMark(file, START) ? nextMark(file, 2) : file.length;
        while (place + 3 < file.length && (file[place + 1] & MARK) != END) {
            var kind = file[place + 1] & MARK;
            progressive |= PROGRESSIVE_FRAMES.contains(kind);
            count += kind == PASS ? 1 : 0;
            var length = (file[place + 2] & MARK) << 8 | file[place + 3] & MARK;
            place = nextMark(file, place + 2 + Math.max(2, length));
        }
        return new JpegPasses(progressive, count);
    }

    /** The next mark that begins a segment: within a pass, a mark may also restart it, or stand for its own sign. */
    private static int nextMark(byte[] file, int from) {
        for (var place = from; place + 1 < file.length; place++) {
            var kind = file[place + 1] & MARK;
            if ((file[place] & MARK) == MARK
                    && kind >= FIRST_SEGMENT
                    && kind != MARK
                    && (kind < 0xD0 || kind > START)) {
                return place;
            }
        }
        return file.length;
    }

    private static boolean isMark(byte[] file, int kind) {
        return file.length > 1 && (file[0] & MARK) == MARK && (file[1] & MARK) == kind;
    }
}
