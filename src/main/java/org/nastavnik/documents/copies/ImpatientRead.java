package org.nastavnik.documents.copies;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file in memory that is read for a short time only: what takes longer was made to keep its reader busy. */
final class ImpatientRead implements RandomAccessRead {

    private final byte[] content;
    private final long until;
    private int position;
    private boolean closed;

    ImpatientRead(byte[] content, Duration patience) {
        this(content, System.nanoTime() + patience.toNanos());
    }

    private ImpatientRead(byte[] content, long until) {
        this.content = content;
        this.until = until;
    }

    @Override
    public int read() throws IOException {
        refuseLate();
        return position < content.length ? content[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        refuseLate();
        if (position >= content.length) {
            return length == 0 ? 0 : -1;
        }
        var read = Math.min(length, content.length - position);
        System.arraycopy(content, position, target, offset, read);
        position += read;
        return read;
    }

    private void refuseLate() throws IOException {
        if (System.nanoTime() - until > 0) {
            throw new IOException("Takes too long");
        }
    }

    @Override
    public long getPosition() {
        return position;
    }

    /** A place behind the end is the end. */
    @Override
    public void seek(long place) throws IOException {
        if (place < 0) {
            throw new IOException("No place " + place);
        }
        position = (int) Math.min(place, content.length);
    }

    @Override
    public long length() {
        return content.length;
    }

    @Override
    public boolean isEOF() {
        return position >= content.length;
    }

    @Override
    public RandomAccessReadView createView(long from, long length) throws IOException {
        return new RandomAccessReadView(new ImpatientRead(content, until), from, length, true);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
