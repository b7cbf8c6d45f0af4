package org.nastavnik.engine.door;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What every start puts right in the engine's tables, in one transaction and one node after the other: two that begin together
 * would both find it missing. The lock is the row the engine keeps for its own start; its own command locks nothing on H2.
 */
@Component
public class OneNodeAtATime {

    private final TransactionOperations transaction;
    private final JdbcClient database;

    OneNodeAtATime(TransactionOperations transaction, JdbcClient database) {
        this.transaction = transaction;
        this.database = database;
    }

    public void putRight(Runnable work) {
        Passage.through(() -> transaction.execute(status -> {
            database.sql("select NAME_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update")
                    .query(String.class)
                    .single();
            work.run();
            return status;
        }));
    }
}
