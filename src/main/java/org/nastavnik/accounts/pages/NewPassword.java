package org.nastavnik.accounts.pages;

import java.util.List;
import org.nastavnik.engine.Account;
import org.nastavnik.engine.Accounts;

/** A password as somebody typed it twice. */
record NewPassword(String fresh, String again) {

    List<String> mistakes(Accounts accounts, Account owner) {
        return fresh.equals(again)
                ? accounts.objections(owner.login(), owner.firstName(), owner.lastName(), fresh)
                : List.of("Новый пароль повторён с ошибкой: введите его дважды одинаково.");
    }
}
