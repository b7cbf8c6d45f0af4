package org.nastavnik.documents.copies;

import java.time.Instant;

/**
 * The signed or scanned copy of a document.
 *
 * @param size bytes
 * @param sha256 the file's fingerprint, 64 hexadecimal digits
 * @param attachedBy the person who attached it
 */
public record SignedCopy(
        long id,
        String paper,
        long documentId,
        String fileName,
        FileKind kind,
        long size,
        String sha256,
        long attachedBy,
        Instant attachedAt) {}
