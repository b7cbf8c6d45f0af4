package org.nastavnik.engine.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.LoginFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of each login beside the engine: whose choice its password was, whether it is closed, when it was last used. */
@Component
public class LoginStates {

    private static final String NEXT_EPOCH = "session_epoch = session_epoch + 1";

    private final JdbcClient database;
    private final Clock clock;

    LoginStates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<LoginState> of(String login) {
        return database.sql("select * from login_state where login = ?")
                .param(login)
                .query(LoginStates::read)
                .optional();
    }

    /** The same, while nobody else changes it until the end of the transaction. */
    public Optional<LoginState> ofAlone(String login) {
        return database.sql("select * from login_state where login = ? for update")
                .param(login)
                .query(LoginStates::read)
                .optional();
    }

    /** With its groups, which the engine keeps. */
    public LoginFacts facts(String login) {
        var rows = database.sql("""
                        select state.closed_at, state.password_issued, state.session_epoch, member.GROUP_ID_
                        from ACT_ID_USER owner
                        left join login_state state on state.login = owner.ID_
                        left join ACT_ID_MEMBERSHIP member on member.USER_ID_ = owner.ID_
                        where owner.ID_ = ?""")
                .param(login)
                .query((row, number) -> new Membership(
                        row.getObject("closed_at") == null,
                        row.getBoolean("password_issued"),
                        row.getLong("session_epoch"),
                        row.getString("GROUP_ID_")))
                .list();
        return new LoginFacts(
                login,
                rows.stream().anyMatch(Membership::open),
                rows.stream().anyMatch(Membership::passwordIssued),
                rows.stream().mapToLong(Membership::sessionEpoch).max().orElse(0),
                rows.stream().map(Membership::group).filter(Objects::nonNull).toList());
    }

    /** @param group null for whoever is in none */
    private record Membership(
            boolean open,
            boolean passwordIssued,
            long sessionEpoch,
            @Nullable String group) {}

    public Map<String, LoginState> all() {
        return database.sql("select * from login_state").query(LoginStates::read).list().stream()
                .collect(Collectors.toMap(LoginState::login, state -> state));
    }

    /** @param issued whether somebody else than the owner chose it */
    void passwordSet(String login, boolean issued) {
        keep(login, "password_set_at = :now, password_issued = :flag, " + NEXT_EPOCH, clock.instant(), issued);
    }

    public void endSessions(String login) {
        keep(login, NEXT_EPOCH, null, false);
    }

    void used(String login) {
        keep(login, "last_login_at = :now", clock.instant(), false);
    }

    public void close(String login) {
        keep(login, "closed_at = :now, " + NEXT_EPOCH, clock.instant(), false);
    }

    public void reopen(String login) {
        keep(login, "closed_at = :now", null, false);
    }

    void forget(String login) {
        database.sql("delete from login_state where login = ?").param(login).update();
    }

    private void keep(String login, String change, @Nullable Instant now, boolean flag) {
        if (update(login, change, now, flag) == 0) {
            database.sql("insert into login_state (login, password_issued) values (?, false)")
                    .param(login)
                    .update();
            update(login, change, now, flag);
        }
    }

    private int update(String login, String change, @Nullable Instant now, boolean flag) {
        return database.sql("update login_state set " + change + " where login = :login")
                .param("login", login)
                .param("now", now == null ? null : now.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("flag", flag)
                .update();
    }

    private static LoginState read(ResultSet row, int number) throws SQLException {
        return new LoginState(
                row.getString("login"),
                instant(row, "password_set_at"),
                row.getBoolean("password_issued"),
                instant(row, "closed_at"),
                instant(row, "last_login_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
