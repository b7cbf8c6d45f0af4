package org.nastavnik.documents.copies;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads a picture through without keeping it: a file of some kilobytes can unpack into gigabytes. */
final class PictureCheck {

    /** A scan of A3 at 600 dpi; a bigger picture is no scan of a paper, and unpacking it could take all memory. */
    private static final long MOST_PIXELS = 75_000_000;

    /** Even A3 at 600 dpi is shorter; a line is kept whole, however few of them there are. */
    private static final int LONGEST_SIDE = 20_000;

    /** A JPEG drawn in several passes is kept whole until the last: some 6 bytes for a point. */
    private static final long MOST_PIXELS_IN_PASSES = 25_000_000;

    private PictureCheck() {}

    /**
     * @throws IOException when it cannot be opened
     * @throws RefusedFile when it is too large
     */
    static void open(byte[] content) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("No reader");
            }
            open(readers.next(), stream, JpegPasses.of(content));
        }
    }

    /** Reads the picture whole, but only every sixteenth point of it is kept: a torn file shows itself, memory stays free. */
    private static void open(ImageReader reader, ImageInputStream stream, JpegPasses passes) throws IOException {
        try {
            reader.setInput(stream, true, true);
            refuseLarge(reader.getWidth(0), reader.getHeight(0), passes);
            var sparsely = reader.getDefaultReadParam();
            sparsely.setSourceSubsampling(16, 16, 0, 0);
            reader.read(0, sparsely);
        } finally {
            reader.dispose();
        }
    }

    private static void refuseLarge(int width, int height, JpegPasses passes) throws IOException {
        var pixels = (long) width * height;
        if (pixels > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw new RefusedFile(
                    "Изображение слишком большое. Отсканируйте документ с разрешением до 600 точек на дюйм.");
        }
        if (passes.several() && pixels > MOST_PIXELS_IN_PASSES) {
            throw new RefusedFile(
                    "Изображение слишком большое для прогрессивного JPEG. Сохраните его как обычный JPEG или"
                            + " PDF, либо отсканируйте с разрешением до 300 точек на дюйм.");
        }
        if (passes.tooMany()) {
            throw new IOException("Made to keep its reader busy");
        }
    }
}
