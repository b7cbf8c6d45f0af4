package org.nastavnik.web.errors;

import org.jspecify.annotations.Nullable;

/** What programs and scripts read when a request fails, in whole Russian sentences. */
final class Refusal {

    private Refusal() {}

    static String words(int status) {
        return words(status, NumberedRequests.current());
    }

    static String words(int status, @Nullable String number) {
        return sentence(status) + (number == null ? "" : " Номер ошибки " + number + ".");
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "Запрос составлен неверно.";
            case 401 -> "Сначала войдите.";
            case 403 -> "У вас нет права на это действие.";
            case 404 -> "Такого здесь нет: возможно, это уже завершено или удалено.";
            case 405 -> "Так этот адрес не вызывают.";
            case 413 -> "Запрос слишком большой.";
            case 415 -> "Данные присланы не в том виде.";
            default ->
                status < 500
                        ? "Запрос не выполнен."
                        : "Программа не справилась с этим действием, ничего не изменилось. Попробуйте ещё раз; если не"
                                + " поможет, сообщите куратору наставничества номер ошибки.";
        };
    }
}
