package org.nastavnik.web.logs;

import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Messages of exceptions that quote what people wrote: a database names the row it refuses, a parser the text it cannot read, and
 * whoever wraps such an exception repeats it. The log keeps the kinds of exceptions and the places in the code.
 */
final class SecretMessages {

    private static final String LEFT_OUT = "[…]";

    /** The beginnings of the names of exceptions that quote values. */
    private static final Set<String> QUOTING = Set.of(
            "java.sql.",
            "org.h2.",
            "org.postgresql.",
            "org.hibernate.",
            "jakarta.persistence.",
            "org.springframework.dao.",
            "org.springframework.jdbc.",
            "org.springframework.core.convert.",
            "org.springframework.validation.",
            "org.springframework.web.bind.",
            "org.springframework.beans.TypeMismatchException",
            "org.apache.ibatis.",
            "com.fasterxml.jackson.",
            "java.time.",
            "java.lang.NumberFormatException");

    private SecretMessages() {}

    /** All messages of an exception and its causes, if one of them quotes; the longest first. */
    static List<String> of(@Nullable IThrowableProxy thrown) {
        var messages = new ArrayList<String>();
        return gather(thrown, messages) ? longestFirst(messages) : List.of();
    }

    private static List<String> longestFirst(List<String> messages) {
        messages.sort(Comparator.comparingInt(String::length).reversed());
        return messages;
    }

    private static boolean gather(@Nullable IThrowableProxy thrown, List<String> messages) {
        if (thrown == null) {
            return false;
        }
        if (thrown.getMessage() != null && !thrown.getMessage().isBlank()) {
            messages.add(thrown.getMessage());
        }
        var quotes = QUOTING.stream().anyMatch(thrown.getClassName()::startsWith);
        quotes |= gather(thrown.getCause(), messages);
        for (var suppressed : thrown.getSuppressed()) {
            quotes |= gather(suppressed, messages);
        }
        return quotes;
    }

    static String without(List<String> messages, String text) {
        var kept = text;
        for (var message : messages) {
            kept = kept.replace(message, LEFT_OUT);
        }
        return kept;
    }
}
