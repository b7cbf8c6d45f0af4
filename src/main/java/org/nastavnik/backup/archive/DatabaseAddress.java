package org.nastavnik.backup.archive;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Where a database is and who may work with it. */
public record DatabaseAddress(
        String url, @Nullable String username, @Nullable String password) {

    /** The same account at another address. */
    DatabaseAddress at(String other) {
        return new DatabaseAddress(other, username, password);
    }

    /** Each connection is a new one. */
    SimpleDriverDataSource dataSource() {
        return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(url)
                .username(username)
                .password(password)
                .build();
    }
}
