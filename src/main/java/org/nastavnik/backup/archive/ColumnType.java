package org.nastavnik.backup.archive;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values of a column are written as text, the same from either database. */
enum ColumnType {
    TRUTH {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getBoolean(column);
            return row.wasNull() ? null : Boolean.toString(value);
        }

        @Override
        Object value(String text) {
            return Boolean.valueOf(text);
        }
    },
    WHOLE {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getLong(column);
            return row.wasNull() ? null : Long.toString(value);
        }

        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    DECIMAL {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getBigDecimal(column);
            return value == null ? null : value.toPlainString();
        }

        @Override
        Object value(String text) {
            return new BigDecimal(text);
        }
    },
    FLOATING {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getDouble(column);
            return row.wasNull() ? null : Double.toString(value);
        }

        @Override
        Object value(String text) {
            return Double.valueOf(text);
        }
    },
    DAY {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getObject(column, LocalDate.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },
    LOCAL_MOMENT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getObject(column, LocalDateTime.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object value(String text) {
            return LocalDateTime.parse(text);
        }
    },
    MOMENT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant().toString();
        }

        @Override
        Object value(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    },
    BYTES {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getBytes(column);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    },
    TEXT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return text;
        }
    };

    abstract @Nullable String read(ResultSet row, int column) throws SQLException;

    abstract Object value(String text);

    void write(PreparedStatement insert, int place, @Nullable String text, int sqlType) throws SQLException {
        if (text == null) {
            insert.setNull(place, sqlType);
        } else if (this == BYTES) {
            insert.setBytes(place, (byte[]) value(text));
        } else if (this == TEXT) {
            insert.setString(place, text);
        } else {
            insert.setObject(place, value(text));
        }
    }

    /** @throws IllegalStateException when nobody has said how to write such values */
    static ColumnType of(int sqlType, String typeName) {
        return switch (sqlType) {
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> FLOATING;
            case Types.DATE -> DAY;
            // PostgreSQL calls both kinds of moments the same.
            case Types.TIMESTAMP -> typeName.toLowerCase(Locale.ROOT).contains("tz") ? MOMENT : LOCAL_MOMENT;
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default -> throw new IllegalStateException("No way is known to back up a " + typeName);
        };
    }
}
