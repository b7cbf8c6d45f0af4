package org.nastavnik.backup.archive;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * The database a backup is brought back to. The restored one is made beside it and takes its place in one step, so that whatever
 * goes wrong before leaves the former one as it was. Nobody else can work with it meanwhile.
 */
interface Target extends AutoCloseable {

    /** @throws Refusal when the application is running, or no backup can be brought back there */
    static Target open(DatabaseAddress address) throws SQLException {
        return address.url().toLowerCase(Locale.ROOT).startsWith("jdbc:h2:")
                ? new H2Target(address)
                : new PostgresTarget(address);
    }

    boolean isEmpty() throws SQLException;

    /** An empty database, where what is restored is gathered. */
    DataSource beside();

    /** What is beside becomes the database; what was there is gone. */
    void takePlace() throws SQLException, IOException;

    /** Throws away what is beside and has not taken its place, and lets others in. */
    @Override
    void close() throws SQLException, IOException;
}
