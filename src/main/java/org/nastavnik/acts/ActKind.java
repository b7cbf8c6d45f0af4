package org.nastavnik.acts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of acts the roadmap asks for, each with the item it serves and the register it is numbered in. */
public enum ActKind {
    REGULATION(
            "Положение",
            "Положение о системе наставничества педагогических работников",
            "Определяет, как в детском саду устроено наставничество: кто за что отвечает, как создаются пары и подводятся итоги.",
            "1.1",
            Register.LOCAL_ACTS),
    ROADMAP(
            "Дорожная карта",
            "Дорожная карта (план мероприятий) реализации системы наставничества педагогических работников",
            "План года: этапы, содержание деятельности, сроки и ответственные.",
            "1.3",
            Register.LOCAL_ACTS),
    APPROVAL_ORDER(
            "Приказ",
            "Об утверждении Положения о системе наставничества педагогических работников и Дорожной карты",
            "Вводит в действие приложения к нему: Положение, Дорожную карту или их новую редакцию.",
            "1.2",
            Register.ORDERS),
    PAIRS_ORDER(
            "Приказ",
            "О закреплении наставнических пар",
            "Закрепляет наставников за наставляемыми с их письменного согласия.",
            "1.4",
            Register.ORDERS),
    REPLACEMENT_ORDER(
            "Приказ",
            "О замене наставника",
            "Освобождает прежнего наставника и закрепляет за наставляемым нового с их письменного согласия.",
            "5.1",
            Register.ORDERS),
    EXTENSION_ORDER(
            "Приказ",
            "О продлении срока наставничества",
            "Продлевает работу наставнической пары по соглашению её участников.",
            "5.1",
            Register.ORDERS),
    EARLY_END_ORDER(
            "Приказ",
            "О досрочном прекращении наставничества",
            "Прекращает работу наставнической пары раньше срока и освобождает наставника от этой работы.",
            "5.1",
            Register.ORDERS),
    RESULTS_ORDER(
            "Приказ",
            "Об итогах наставничества",
            "Подводит итоги учебного года, отмечает наставников и даёт поручения на следующий год.",
            "6.2",
            Register.ORDERS),
    AMENDMENT_ORDER(
            "Приказ",
            "О внесении изменений",
            "Исправляет или меняет подписанный приказ: сам подписанный приказ не правят.",
            "1.2",
            Register.ORDERS);

    /** Where an act gets its number; numbers are unique within a register and calendar year. */
    public enum Register {
        LOCAL_ACTS,
        ORDERS
    }

    /** How the text of an act is written. */
    public enum Layout {
        /** Sections with headings. */
        SECTIONS,
        /** Items after «ПРИКАЗЫВАЮ:», numbered by the document. */
        ITEMS,
        /** Nothing is typed: the text is data of the program. */
        DATA
    }

    private static final Set<ActKind> ON_THE_SITE = EnumSet.of(REGULATION, ROADMAP, APPROVAL_ORDER, PAIRS_ORDER);

    private final String title;
    private final String usualHeading;
    private final String purpose;
    private final String item;
    private final Register register;

    ActKind(String title, String usualHeading, String purpose, String item, Register register) {
        this.title = title;
        this.usualHeading = usualHeading;
        this.purpose = purpose;
        this.item = item;
        this.register = register;
    }

    /** «Приказ» */
    public String title() {
        return title;
    }

    /** The heading an act of this kind usually bears. */
    public String usualHeading() {
        return usualHeading;
    }

    /** What the act is for, as its drafter reads it. */
    public String purpose() {
        return purpose;
    }

    /** The item of the roadmap it serves. */
    public String item() {
        return item;
    }

    /** The stage of the roadmap the item belongs to, 1 to 7. */
    public int stage() {
        return Character.digit(item.charAt(0), 10);
    }

    public Register register() {
        return register;
    }

    /** Whether an order brings it into force as its annex; the bodies of the kindergarten accept it before. */
    public boolean annexed() {
        return register == Register.LOCAL_ACTS;
    }

    public boolean order() {
        return register == Register.ORDERS;
    }

    /**
     * Whether it is placed on the site. Orders about one pair and about results are not; an order on amendments follows the
     * order it changes.
     */
    public boolean published() {
        return ON_THE_SITE.contains(this);
    }

    public Layout layout() {
        return switch (this) {
            case REGULATION -> Layout.SECTIONS;
            case ROADMAP -> Layout.DATA;
            default -> Layout.ITEMS;
        };
    }

    /** As models write it: {@code approval-order}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no kind has this key */
    public static ActKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
