package org.nastavnik.acts.domain;

import org.nastavnik.acts.ActKind;

/** The wording a draft begins with, so that nobody starts from an empty page. */
final class FirstWording {

    private FirstWording() {}

    static String basis(ActKind kind) {
        return switch (kind) {
            case REGULATION, ROADMAP ->
                "Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»; распоряжение"
                        + " Правительства Российской Федерации от 31.12.2019 № 3273-р; статья 351.8 Трудового кодекса"
                        + " Российской Федерации.";
            case APPROVAL_ORDER -> "Решение педагогического совета; Положение о системе наставничества.";
            case PAIRS_ORDER, REPLACEMENT_ORDER, EXTENSION_ORDER, EARLY_END_ORDER, RESULTS_ORDER, AMENDMENT_ORDER ->
                "Положение о системе наставничества; письменные согласия наставников и наставляемых; статья 351.8"
                        + " Трудового кодекса Российской Федерации.";
        };
    }

    static String content(ActKind kind) {
        return switch (kind) {
            case REGULATION -> """
                1. Общие положения.
                2. Цель и задачи системы наставничества, формы наставничества.
                3. Организация системы наставничества.
                4. Права и обязанности наставника.
                5. Права и обязанности наставляемого.
                6. Формирование наставнических пар и групп.
                7. Завершение персонализированной программы.
                8. Публикация результатов на официальном сайте.
                9. Заключительные положения.""";
            case ROADMAP -> "Семь этапов и двадцать мероприятий учебного года со сроками и ответственными.";
            case APPROVAL_ORDER -> """
                1. Утвердить Положение о системе наставничества педагогических работников (приложение № 1).
                2. Утвердить Дорожную карту на учебный год (приложение № 2).
                3. Назначить куратора реализации программ наставничества и ответственного за сайт.
                4. Разместить документы в разделе «Наставничество» официального сайта.
                5. Контроль за исполнением приказа оставляю за собой.""";
            case PAIRS_ORDER -> "1. Закрепить наставников за наставляемыми.";
            case REPLACEMENT_ORDER, EXTENSION_ORDER, EARLY_END_ORDER, RESULTS_ORDER, AMENDMENT_ORDER ->
                throw new IllegalArgumentException("An order of kind " + kind + " is worded by whoever needs it");
        };
    }
}
