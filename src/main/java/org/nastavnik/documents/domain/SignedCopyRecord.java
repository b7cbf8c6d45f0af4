package org.nastavnik.documents.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.nastavnik.documents.copies.FileKind;
import org.nastavnik.documents.copies.SignedCopy;

@Entity
@Table(name = "signed_copy")
class SignedCopyRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signed_copy_seq")
    @SequenceGenerator(name = "signed_copy_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String paper;
    private long documentId;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind fileType;

    private long fileSize;
    private String sha256;
    private long attachedBy;
    private Instant attachedAt;

    protected SignedCopyRecord() {}

    SignedCopyRecord(DrawnDocument of, String fileName, FileKind fileType, byte[] content, long by, Instant at) {
        this.paper = of.paper();
        this.documentId = of.id();
        this.fileName = fileName;
        this.fileType = fileType;
        this.fileSize = content.length;
        this.sha256 = DigestUtils.sha256Hex(content);
        this.attachedBy = by;
        this.attachedAt = at;
    }

    SignedCopy view() {
        return new SignedCopy(id, paper, documentId, fileName, fileType, fileSize, sha256, attachedBy, attachedAt);
    }
}
