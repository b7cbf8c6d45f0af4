package org.nastavnik.documents.domain;

import org.nastavnik.documents.RegistrationNumbers;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class Registers implements RegistrationNumbers {

    private final RegisterRecords registers;
    private final TransactionTemplate separately;

    Registers(RegisterRecords registers, PlatformTransactionManager transactions) {
        this.registers = registers;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String register, int year) {
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
    private void open(String register, int year) {
        try {
            separately.executeWithoutResult(transaction -> registers.open(register, year));
        } catch (DataIntegrityViolationException somebodyElseHasOpenedIt) {
            // The row is there: that is all that was wanted.
        }
    }
}
