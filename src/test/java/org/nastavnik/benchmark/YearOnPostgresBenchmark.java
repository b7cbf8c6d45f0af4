package org.nastavnik.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.nastavnik.EmbeddedPostgresConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@Import(EmbeddedPostgresConfiguration.class)
class YearOnPostgresBenchmark extends BenchmarkedYear {

    @Autowired
    private EmbeddedPostgres postgres;

    @Override
    String databaseName() {
        return "PostgreSQL";
    }

    @Override
    DataSource bareDatabase() {
        new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database bare");
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "bare"));
        return pool;
    }
}
