package org.nastavnik.engine.login;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.ForbiddenInPasswords;
import org.nastavnik.grammar.Yo;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * What a password must be, whoever sets it and wherever: long, not easy to guess, and without words everybody around knows.
 * No rule asks for capitals, digits or signs.
 */
@Component
public class PasswordRules implements PasswordPolicy {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    /** The rules in a sentence, for whoever can be told no more than that. */
    static final String ALL = "Пароль не подошёл. Нужно от " + SHORTEST + " до " + LONGEST
            + " знаков, не из тех, что легко угадать, без логина, имени, фамилии и названия детского сада.";

    /** Shorter ones are parts of many words. */
    private static final int SHORTEST_FORBIDDEN_WORD = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final ObjectProvider<ForbiddenInPasswords> forbidden;
    private final Guessable guessable = new Guessable();
    private final @Nullable String ofTheDemo;
    private final List<Rule> rules;

    PasswordRules(
            ObjectProvider<ForbiddenInPasswords> forbidden,
            @Value("${nastavnik.demo.password:#{null}}") @Nullable String demoPassword,
            Environment environment) {
        this.forbidden = forbidden;
        this.ofTheDemo = environment.acceptsProfiles(Profiles.of("demo")) ? demoPassword : null;
        this.rules = List.of(
                new Rule(
                        "PASSWORD_POLICY_LENGTH",
                        Map.of("minLength", String.valueOf(SHORTEST)),
                        "Пароль: не меньше " + SHORTEST + " знаков.",
                        (password, user) -> length(password) >= SHORTEST),
                new Rule(
                        "PASSWORD_POLICY_LONGEST",
                        Map.of("maxLength", String.valueOf(LONGEST)),
                        "Пароль: не больше " + LONGEST + " знаков.",
                        (password, user) -> length(password) <= LONGEST),
                new Rule(
                        "PASSWORD_POLICY_USER_DATA",
                        Map.of(),
                        "Пароль: без логина, имени, фамилии и названия детского сада.",
                        (password, user) -> !containsForbidden(password, user)),
                new Rule(
                        "PASSWORD_POLICY_GUESSABLE",
                        Map.of(),
                        "Такой пароль легко угадать. Придумайте фразу из нескольких не связанных слов.",
                        (password, user) -> !guessable.test(password)));
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.copyOf(rules);
    }

    /** What is wrong with this password for this user, as Russian sentences. */
    public List<String> objections(String password, @Nullable User user) {
        return rules.stream()
                .filter(rule -> !rule.execute(password, user))
                .map(Rule::sentence)
                .toList();
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private boolean containsForbidden(String password, @Nullable User user) {
        var plain = plain(password);
        return forbiddenFor(user).stream().anyMatch(plain::contains);
    }

    private Set<String> forbiddenFor(@Nullable User user) {
        var words = new LinkedHashSet<String>();
        forbidden.stream().map(ForbiddenInPasswords::words).forEach(those -> add(words, those));
        if (user != null) {
            add(
                    words,
                    Stream.of(user.getId(), user.getFirstName(), user.getLastName())
                            .filter(Objects::nonNull)
                            .toList());
        }
        return words;
    }

    private static void add(Set<String> words, Collection<String> texts) {
        for (var text : texts) {
            for (var word : NO_LETTERS.split(plain(text))) {
                if (word.length() >= SHORTEST_FORBIDDEN_WORD) {
                    words.add(word);
                    words.add(LatinLetters.of(word));
                }
            }
        }
    }

    private static String plain(String text) {
        return Yo.asYe(text.toLowerCase(Locale.ROOT));
    }

    /** The webapps find their words by the placeholder, our pages show the sentence. */
    private final class Rule implements PasswordPolicyRule {

        private final String placeholder;
        private final Map<String, String> parameters;
        private final String sentence;
        private final BiPredicate<String, @Nullable User> keeps;

        private Rule(
                String placeholder,
                Map<String, String> parameters,
                String sentence,
                BiPredicate<String, @Nullable User> keeps) {
            this.placeholder = placeholder;
            this.parameters = parameters;
            this.sentence = sentence;
            this.keeps = keeps;
        }

        @Override
        public String getPlaceholder() {
            return placeholder;
        }

        @Override
        public Map<String, String> getParameters() {
            return parameters;
        }

        private String sentence() {
            return sentence;
        }

        @Override
        public boolean execute(String password) {
            return execute(password, null);
        }

        @Override
        public boolean execute(String password, @Nullable User user) {
            return password.equals(ofTheDemo) || keeps.test(password, user);
        }
    }
}
