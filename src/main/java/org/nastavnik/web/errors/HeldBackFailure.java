package org.nastavnik.web.errors;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets answers through and holds back the body of a failure, so that another can be put in its place. */
class HeldBackFailure extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;

    HeldBackFailure(HttpServletResponse response) {
        super(response);
    }

    boolean isHeld() {
        if (writer != null) {
            writer.flush();
        }
        return fails() && body.size() > 0 && !isCommitted();
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private boolean fails() {
        return getStatus() >= SC_BAD_REQUEST;
    }

    @Override
    public void setContentLength(int length) {
        if (!fails()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!fails()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!fails()) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Divided(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!fails()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    /** The status is known before the first byte of the body is. */
    private class Divided extends ServletOutputStream {

        private final ServletOutputStream through;

        Divided(ServletOutputStream through) {
            this.through = through;
        }

        @Override
        public void write(int one) throws IOException {
            if (fails()) {
                body.write(one);
            } else {
                through.write(one);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (fails()) {
                body.write(bytes, from, count);
            } else {
                through.write(bytes, from, count);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!fails()) {
                through.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!fails()) {
                through.close();
            }
        }

        @Override
        public boolean isReady() {
            return through.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            through.setWriteListener(listener);
        }
    }
}
