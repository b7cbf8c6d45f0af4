package org.nastavnik.web.journal;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.Courses;
import org.nastavnik.engine.Tasks;
import org.nastavnik.journal.Entry;
import org.nastavnik.journal.Kind;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Says entries of the journal as people read them; the journal itself knows ids and logins only. */
@Component
public class JournalWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    private static final String PROCESS = "process ";

    /** As the engine gives them; nobody reads them. */
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** The server's own addresses. */
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    /** What else is written down, by its first word. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("browser", "в браузере"),
            entry("program", "программой"),
            entry("journal.csv", "таблицей (CSV)"),
            entry("settings", "настройки детского сада"),
            entry("staff/import", "из таблицы"),
            entry("BadCredentials", "неверный логин или пароль"),
            entry("ClosedLogin", "вход закрыт"),
            entry("BadPresentPassword", "неверный пароль при его смене или при завершении сеанса"),
            entry("CredentialsExpired", "выданный пароль не сменили вовремя"),
            entry("OAuth2Authentication", "единый вход не подтвердил, кто это"),
            entry("backup:", "не хватило места или нет доступа к папке копий"));

    /** Of a refused login, in seconds. */
    private static final Pattern PAUSES = Pattern.compile("login=(?<login>\\d+)( address=(?<address>\\d+))?");

    /** Things of the engine, as the matrix of rights groups them. */
    private static final Map<String, String> THINGS = Map.of(
            "Application", "разделы программы",
            "Filter", "списки задач",
            "Task", "задачи",
            "ProcessDefinition", "процессы",
            "User", "логины",
            "Group", "группы",
            "Authorization", "сведения о правах",
            "Deployment", "установленные схемы",
            "DecisionDefinition", "таблицы решений",
            "System", "состояние программы");

    private final People people;
    private final Duties duties;
    private final Tasks tasks;
    private final Documents documents;
    private final Courses courses;
    private final Accounts accounts;
    private final Clock clock;

    JournalWords(
            People people,
            Duties duties,
            Tasks tasks,
            Documents documents,
            Courses courses,
            Accounts accounts,
            Clock clock) {
        this.people = people;
        this.duties = duties;
        this.tasks = tasks;
        this.documents = documents;
        this.courses = courses;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Names are asked for once for all of them. */
    public List<Line> lines(Collection<Entry> entries) {
        var concerned = people.named(
                entries.stream().flatMap(entry -> entry.people().stream()).collect(Collectors.toSet()));
        var doers = doers(entries);
        var processes = courses.names(entries.stream()
                .map(Entry::subject)
                .filter(subject -> subject.startsWith(PROCESS))
                .map(subject -> subject.substring(PROCESS.length()))
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Line(
                        entry.number(),
                        MOMENT.format(entry.at().atZone(clock.getZone())),
                        entry.login() == null ? "приложение" : doers.get(entry.login()),
                        entry.login(),
                        entry.kind().title(),
                        what(entry, processes),
                        entry.people().stream()
                                .map(id -> concerned.containsKey(id)
                                        ? concerned.get(id).shortName()
                                        : "сотрудник № " + id)
                                .collect(Collectors.joining(", ")),
                        course(entry),
                        LOCAL.contains(entry.address() == null ? "" : entry.address())
                                ? "этот компьютер"
                                : Objects.requireNonNullElse(entry.address(), "")))
                .toList();
    }

    /** «Белова И. Н., заведующий» */
    private Map<String, String> doers(Collection<Entry> entries) {
        var held = duties.byLogin();
        var doers = new LinkedHashMap<String, String>();
        entries.stream().map(Entry::login).filter(Objects::nonNull).distinct().forEach(login -> {
            var name = people.findByLogin(login).map(Person::shortName).orElseGet(() -> outsider(login));
            doers.put(login, held.containsKey(login) ? name + ", " + titles(held.get(login)) : name);
        });
        return doers;
    }

    private String outsider(String login) {
        return (accounts.administers(login) ? "технический администратор " : "не из сотрудников: ") + login;
    }

    /** As within a sentence. */
    private static String titles(Set<Duty> duties) {
        return duties.stream().sorted().map(JournalWords::inSentence).collect(Collectors.joining(", "));
    }

    private static String inSentence(Duty duty) {
        return StringUtils.uncapitalize(duty.title());
    }

    /** The process of an opened task, or the one that was opened. */
    private static @Nullable String course(Entry entry) {
        var told = (entry.subject().startsWith(PROCESS) ? entry.subject() : entry.place());
        var at = told.indexOf(PROCESS);
        return at < 0 ? null : told.substring(at + PROCESS.length());
    }

    private String what(Entry entry, Map<String, String> processes) {
        var words = entry.subject().split(" ", 2);
        var rest = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "task" -> "«" + tasks.names().getOrDefault(rest.split(" ")[0], "задача прежней версии") + "»";
            case "document" -> documents.title(rest.split("/")[0]).orElse("документ прежней версии");
            case "documents" -> "все документы " + SchoolYear.inWords(rest.replace("of ", "")) + " учебного года";
            case "copy" -> "подписанная копия";
            case "more" -> "и другие попытки: они записываются не чаще пятидесяти раз в час";
            case "address" ->
                "адрес " + ID.matcher(rest.substring(rest.indexOf(' ') + 1)).replaceAll("…");
            case "login" -> login(rest);
            case "rights" -> rights(rest.split(" "));
            case "process" ->
                processes.containsKey(rest) ? "«" + processes.get(rest) + "»" : "дело, которого больше нет";
            case "backup" -> rest.split(", ")[0];
            case "up" -> "до записи № " + rest.replace("to ", "");
            case "whole" -> "журнал цел до записи № " + rest.replace("up to ", "");
            case "not" -> "журнал не цел";
            default ->
                entry.kind() == Kind.SIGN_IN_REFUSED
                        ? WORDS.getOrDefault(words[0], "вход не удался") + pauses(rest)
                        : WORDS.getOrDefault(words[0], "");
        };
    }

    /** «; следующая попытка не раньше чем через 12 с; с этого адреса – через 15 мин» */
    private static String pauses(String rest) {
        var pauses = PAUSES.matcher(rest);
        if (!pauses.matches()) {
            return "";
        }
        var ofLogin = "; следующая попытка не раньше чем через " + pauses.group("login") + " с";
        return pauses.group("address") == null
                ? ofLogin
                : ofLogin + "; с этого адреса – через " + (Long.parseLong(pauses.group("address")) + 59) / 60 + " мин";
    }

    /** «логин pedagog1: теперь секретарь педагогического совета» */
    private static String login(String rest) {
        var told = rest.split(": ", 2);
        var detail = told.length > 1 ? told[1] : "";
        if (!detail.isEmpty() && "+-−±".indexOf(detail.charAt(0)) >= 0) {
            return detail.charAt(1) == ' '
                    ? olderRights(detail.split(" "))
                    : "логин " + told[0] + ": " + (detail.startsWith("+") ? "теперь " : "больше не ")
                            + group(detail.substring(1));
        }
        return "логин " + told[0] + (detail.isEmpty() ? "" : ": " + detail);
    }

    /** What a start has changed of the engine's rights: «+ group curator ProcessDefinition *». */
    private static String rights(String[] change) {
        if (change.length < 4) {
            return "права";
        }
        var whose = switch (change[1]) {
            case "group" -> "всем с ролью «" + group(change[2]) + "»";
            case "login" -> "у логина " + change[2];
            default -> "у всех";
        };
        return whose + changed(change[0]) + THINGS.getOrDefault(change[3], "прочее");
    }

    /** Entries of older versions put the group in place of a login: «+ curator ProcessDefinition *». */
    private static String olderRights(String[] change) {
        return "всем с ролью «" + group(change[1]) + "»" + changed(change[0])
                + THINGS.getOrDefault(change.length > 2 ? change[2] : "", "прочее");
    }

    private static String changed(String sign) {
        return switch (sign) {
            case "+" -> " даны права: ";
            case "−" -> " сняты права: ";
            default -> " изменены права: ";
        };
    }

    private static String group(String key) {
        return switch (key) {
            case "participants" -> "участник";
            case Accounts.ADMINISTRATORS -> "технический администратор";
            default ->
                Arrays.stream(Duty.values())
                        .filter(duty -> duty.key().equals(key))
                        .findFirst()
                        .map(JournalWords::inSentence)
                        .orElse(key);
        };
    }

    /**
     * An entry in words.
     *
     * @param login whose doing it was; null where the application's
     * @param people whom it concerns; empty where nobody in particular
     * @param course the id of the process, to follow it; never shown
     */
    public record Line(
            long number,
            String at,
            String who,
            @Nullable String login,
            String kind,
            String what,
            String people,
            @Nullable String course,
            String address) {

        /** As a line of a table for other programs. */
        List<String> cells() {
            return Stream.of(Long.toString(number), at, who, login, kind, what, people, address)
                    .map(cell -> cell == null ? "" : cell)
                    .toList();
        }
    }
}
