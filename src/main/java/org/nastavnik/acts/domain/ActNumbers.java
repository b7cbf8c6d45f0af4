package org.nastavnik.acts.domain;

import org.nastavnik.acts.ActKind.Register;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out the numbers of the registers. Who asks holds the register's row until the end of their transaction: two people
 * who register at once wait for each other and never get one number, and a number that was not used after all is given to
 * the next.
 */
@Component
class ActNumbers {

    private final RegisterRecords registers;
    private final TransactionTemplate separately;

    ActNumbers(RegisterRecords registers, PlatformTransactionManager transactions) {
        this.registers = registers;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    int next(Register register, int year) {
        var key = new RegisterRecord.Key(register, year);
        return registers
                .findLockedById(key)
                .orElseGet(() -> {
                    open(register, year);
                    return registers.findLockedById(key).orElseThrow();
                })
                .next();
    }

    /** The first number of a calendar year: the row has to be there, for everybody, before anybody can lock it. */
    private void open(Register register, int year) {
        try {
            separately.executeWithoutResult(transaction -> registers.open(register.name(), year));
        } catch (DataIntegrityViolationException somebodyElseHasOpenedIt) {
            // The row is there: that is all that was wanted.
        }
    }
}
