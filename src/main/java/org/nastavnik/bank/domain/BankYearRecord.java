package org.nastavnik.bank.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The bank of one school year as a whole: who checked, returned and approved it. */
@Entity
@Table(name = "bank_year")
class BankYearRecord {

    @Id
    private String schoolYear;

    @Version
    private @Nullable Long version;

    private @Nullable Long consentsCheckedBy;
    private @Nullable Instant consentsCheckedAt;
    private @Nullable String curatorRemark;
    private @Nullable String headComment;
    private int returns;
    private @Nullable Long approvedBy;
    private @Nullable Instant approvedAt;

    protected BankYearRecord() {}

    BankYearRecord(String schoolYear) {
        this.schoolYear = schoolYear;
    }

    void consentsChecked(long checkedBy, Instant at) {
        this.consentsCheckedBy = checkedBy;
        this.consentsCheckedAt = at;
    }

    void propose(@Nullable String remark) {
        this.curatorRemark = remark;
    }

    void sendBack(String comment) {
        this.headComment = comment;
        this.returns++;
    }

    void approve(long approvedBy, Instant at) {
        this.approvedBy = approvedBy;
        this.approvedAt = at;
    }

    boolean approved() {
        return approvedAt != null;
    }

    BankDesk.Marks marks(ZoneId zone) {
        return new BankDesk.Marks(day(consentsCheckedAt, zone), day(approvedAt, zone));
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }

    BankDesk.Remarks remarks() {
        return new BankDesk.Remarks(curatorRemark, headComment, returns);
    }
}
