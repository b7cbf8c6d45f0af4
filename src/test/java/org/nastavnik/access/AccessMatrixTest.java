package org.nastavnik.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.Duty;

/** What of the matrix nobody would notice: a duty that may do nothing, a line another one hides. */
class AccessMatrixTest {

    private final AccessMatrix matrix = new AccessMatrix();

    @Test
    void everyDutyHasAColumnAndEveryColumnItsGroup() {
        var duties = Arrays.stream(Duty.values()).map(Duty::key);

        assertThat(matrix.groups())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(AccessMatrix.STRANGER, "participants", Accounts.ADMINISTRATORS), duties)
                                .toList());
    }

    @Test
    void noAddressIsToldTwice() {
        assertThat(matrix.addresses().stream()
                        .flatMap(address -> address.methods().stream()
                                .map(method -> method + " " + address.path().getPatternString())))
                .doesNotHaveDuplicates();
    }
}
