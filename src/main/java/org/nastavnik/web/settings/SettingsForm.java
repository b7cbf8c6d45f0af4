package org.nastavnik.web.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Inn;
import org.nastavnik.kindergarten.LegalOverlay;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.NumberFormat;
import org.nastavnik.kindergarten.Numbering;
import org.nastavnik.kindergarten.Ogrn;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.kindergarten.Settings;
import org.nastavnik.kindergarten.SiteAddress;
import org.springframework.validation.Errors;

/** The page's fields as they were typed, so that a mistake in one loses none. */
record SettingsForm(
        @Pattern(regexp = "-?[0-9]{1,18}", message = "Откройте страницу заново.")
        String version,

        @NotBlank(message = "Введите название, как в уставе.") @Size(max = 400, message = "Сократите до 400 знаков.")
        String fullName,

        @NotBlank(message = "Введите краткое название, как в уставе.")
        @Size(max = 120, message = "Сократите до 120 знаков.")
        String shortName,

        @NotBlank(message = "Введите населённый пункт.") @Size(max = 120, message = "Сократите до 120 знаков.")
        String place,

        @NotBlank(message = "Введите должность, например Заведующий.")
        @Size(max = 120, message = "Сократите до 120 знаков.")
        String headTitle,

        @Size(max = 300, message = "Сократите до 300 знаков.")
        String address,

        @Inn String inn,
        @Ogrn String ogrn,
        @SiteAddress String site,
        @NumberFormat String orderNumbers,
        @NumberFormat String actNumbers,

        @Pattern(regexp = BODY, message = "Выберите из списка.")
        String firstBody,

        @Pattern(regexp = BODY, message = "Выберите из списка.")
        String secondBody,

        @Pattern(regexp = BODY, message = "Выберите из списка.")
        String thirdBody,

        @Pattern(regexp = "[0-9]|[1-4][0-9]|50", message = "Введите целое число от 0 до 50.")
        String minExperience,

        @Pattern(regexp = "[1-9]|10", message = "Введите целое число от 1 до 10.")
        String maxMentees,

        @Pattern(regexp = MONTHS, message = "Введите целое число от 1 до 36.")
        String minMonths,

        @Pattern(regexp = MONTHS, message = "Введите целое число от 1 до 36.")
        String maxMonths,

        String mentoringArticle,
        String separateConsents) {

    private static final String BODY = "(PEDAGOGICAL_COUNCIL|GENERAL_MEETING|TRADE_UNION)?";
    private static final String MONTHS = "[1-9]|[12][0-9]|3[0-6]";
    private static final int SAMPLE = 42;
    private static final int LAST_YEAR = 2200;

    SettingsForm {
        version = typed(version);
        fullName = typed(fullName);
        shortName = typed(shortName);
        place = typed(place);
        headTitle = typed(headTitle);
        address = typed(address);
        inn = digits(inn);
        ogrn = digits(ogrn);
        site = typed(site);
        orderNumbers = typed(orderNumbers);
        actNumbers = typed(actNumbers);
        firstBody = typed(firstBody);
        secondBody = typed(secondBody);
        thirdBody = typed(thirdBody);
        minExperience = typed(minExperience);
        maxMentees = typed(maxMentees);
        minMonths = typed(minMonths);
        maxMonths = typed(maxMonths);
        mentoringArticle = typed(mentoringArticle);
        separateConsents = typed(separateConsents);
    }

    /**
     * One line without signs nobody sees, which a database or a printed line stumbles over.
     *
     * @param text null when the browser has not sent the field
     */
    private static String typed(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("\\p{Cf}", "")
                        .replaceAll("[\\s\\p{Cc}\\p{Cs}]+", " ")
                        .strip();
    }

    /** Digits are often copied in groups. */
    private static String digits(@Nullable String text) {
        return typed(text).replaceAll("\\s", "");
    }

    static SettingsForm of(Settings settings) {
        var requisites = settings.requisites();
        var rules = settings.mentoringRules();
        var bodies = settings.acceptingBodies();
        return new SettingsForm(
                Long.toString(settings.version()),
                requisites.fullName(),
                requisites.shortName(),
                requisites.place(),
                requisites.headTitle(),
                requisites.address(),
                requisites.inn(),
                requisites.ogrn(),
                requisites.site(),
                settings.numbering().orders(),
                settings.numbering().localActs(),
                body(bodies, 0),
                body(bodies, 1),
                body(bodies, 2),
                Integer.toString(rules.minExperience()),
                Integer.toString(rules.maxMentees()),
                Integer.toString(rules.minMonths()),
                Integer.toString(rules.maxMonths()),
                day(settings.legalOverlay().mentoringArticle()),
                day(settings.legalOverlay().separateConsents()));
    }

    private static String body(List<AcceptingBody> bodies, int place) {
        return place < bodies.size() ? bodies.get(place).name() : "";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    SettingsForm ofVersion(long other) {
        return new SettingsForm(
                Long.toString(other),
                fullName,
                shortName,
                place,
                headTitle,
                address,
                inn,
                ogrn,
                site,
                orderNumbers,
                actNumbers,
                firstBody,
                secondBody,
                thirdBody,
                minExperience,
                maxMentees,
                minMonths,
                maxMonths,
                mentoringArticle,
                separateConsents);
    }

    /** What one field alone cannot tell. */
    void checkTogether(Errors mistakes) {
        checkBodies(mistakes);
        checkMonths(mistakes);
        checkDay(mistakes, "mentoringArticle", mentoringArticle, LegalOverlay.MENTORING_ARTICLE_LAW);
        checkDay(mistakes, "separateConsents", separateConsents, LegalOverlay.SEPARATE_CONSENTS_LAW);
    }

    private void checkBodies(Errors mistakes) {
        if (!secondBody.isEmpty() && secondBody.equals(firstBody)) {
            mistakes.rejectValue("secondBody", "twice", "Этот орган уже выбран выше.");
        }
        if (!thirdBody.isEmpty() && (thirdBody.equals(firstBody) || thirdBody.equals(secondBody))) {
            mistakes.rejectValue("thirdBody", "twice", "Этот орган уже выбран выше.");
        }
    }

    private void checkMonths(Errors mistakes) {
        if (!mistakes.hasFieldErrors("minMonths")
                && !mistakes.hasFieldErrors("maxMonths")
                && Integer.parseInt(minMonths) > Integer.parseInt(maxMonths)) {
            mistakes.rejectValue("maxMonths", "order", "Наибольший срок не может быть меньше наименьшего.");
        }
    }

    private static void checkDay(Errors mistakes, String field, String typed, LocalDate law) {
        try {
            if (asDay(typed).filter(day -> day.isBefore(law)).isPresent()) {
                mistakes.rejectValue(
                        field,
                        "early",
                        "Эта норма закона действует с " + RussianDate.of(law)
                                + ": укажите этот день или более поздний.");
            }
        } catch (DateTimeException noDay) {
            mistakes.rejectValue(field, "day", "Введите дату, например " + RussianDate.of(law) + ".");
        }
    }

    private static Optional<LocalDate> asDay(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(typed)).map(SettingsForm::likely);
    }

    /** As far ahead as forms take a date; no database keeps the farthest ones a program can name. */
    private static LocalDate likely(LocalDate day) {
        if (day.getYear() > LAST_YEAR) {
            throw new DateTimeException("Not in our time");
        }
        return day;
    }

    /** Only of a form without mistakes. */
    Settings settings() {
        return new Settings(
                Long.parseLong(version),
                new Requisites(fullName, shortName, place, headTitle, address, inn, ogrn, site),
                new Numbering(orderNumbers, actNumbers),
                Stream.of(firstBody, secondBody, thirdBody)
                        .filter(body -> !body.isEmpty())
                        .map(AcceptingBody::valueOf)
                        .toList(),
                new MentoringRules(
                        Integer.parseInt(minExperience),
                        Integer.parseInt(maxMentees),
                        Integer.parseInt(minMonths),
                        Integer.parseInt(maxMonths)),
                new LegalOverlay(
                        asDay(mentoringArticle).orElse(null),
                        asDay(separateConsents).orElse(null)),
                null);
    }

    /** «42-ОД» */
    public String sampleOrderNumber() {
        return new Numbering(orderNumbers, actNumbers).order(SAMPLE);
    }

    public String sampleActNumber() {
        return new Numbering(orderNumbers, actNumbers).localAct(SAMPLE);
    }
}
