package org.nastavnik.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:door;DB_CLOSE_DELAY=-1")
class YearOnH2Benchmark extends BenchmarkedYear {

    @Override
    String databaseName() {
        return "H2";
    }

    @Override
    DataSource bareDatabase() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
        return pool;
    }
}
