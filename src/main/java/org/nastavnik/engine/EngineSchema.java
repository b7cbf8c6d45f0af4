package org.nastavnik.engine;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;

/** The engine's own tables, for whoever fills an empty database from a backup. */
public final class EngineSchema {

    /** Where the tables say which version they are of: in the latest line. */
    public static final String VERSION_QUERY =
            "select VERSION_ from ACT_GE_SCHEMA_LOG order by TIMESTAMP_ desc, VERSION_ desc limit 1";

    private EngineSchema() {}

    /** The version of the tables {@link #create} makes. */
    public static String version() {
        return ProductPropertiesUtil.getProductVersion();
    }

    /** Makes the tables by the engine's own scripts, in the schema of the connections. No engine stays behind. */
    public static void create(DataSource dataSource) throws SQLException {
        var configuration = (ProcessEngineConfigurationImpl) new StandaloneProcessEngineConfiguration()
                .setProcessEngineName("schema")
                .setDataSource(dataSource)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        try (var connection = dataSource.getConnection()) {
            // Else tables of the same names in other schemas would count as there already.
            configuration.setDatabaseSchema(connection.getSchema());
            configuration.setDatabaseTablePrefix(connection.getSchema() + ".");
        }
        configuration.buildProcessEngine().close();
    }
}
