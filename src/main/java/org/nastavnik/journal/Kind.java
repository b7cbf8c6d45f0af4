package org.nastavnik.journal;

/** What an entry of the journal tells of. */
public enum Kind {
    SIGNED_IN("Вход", Sort.LOGIN),
    SIGN_IN_REFUSED("Отказ во входе", Sort.LOGIN),
    SIGNED_OUT("Выход", Sort.LOGIN),
    ACCESS_REFUSED("Отказано в доступе", Sort.ATTEMPT),
    TASK_OPENED("Открыта форма задачи", Sort.READING),
    DOCUMENT_OPENED("Открыт документ", Sort.READING),
    DOCUMENT_DOWNLOADED("Скачан документ", Sort.READING),
    YEAR_FOLDER_DOWNLOADED("Скачана папка года", Sort.READING),
    STAFF_CARD_OPENED("Открыта карточка сотрудника", Sort.READING),
    COURSE_OPENED("Открыт ход дела", Sort.READING),
    COPY_ATTACHED("Приложена подписанная копия", Sort.CHANGE),
    STAFF_CARD_CHANGED("Изменена карточка сотрудника", Sort.CHANGE),
    STAFF_IMPORTED("Загружен список сотрудников", Sort.CHANGE),
    ACCOUNT_OPENED("Открыт вход", Sort.CHANGE),
    RIGHTS_CHANGED("Изменены права", Sort.CHANGE),
    PASSWORD_ISSUED("Выдан пароль", Sort.CHANGE),
    PASSWORD_CHANGED("Изменён пароль", Sort.CHANGE),
    ACCOUNT_CLOSED("Закрыт логин", Sort.CHANGE),
    SESSIONS_ENDED("Завершены все сеансы", Sort.CHANGE),
    SESSION_ENDED("Завершён один сеанс", Sort.CHANGE),
    SETTINGS_CHANGED("Изменены настройки", Sort.CHANGE),
    JOURNAL_EXPORTED("Выгружен журнал", Sort.UPKEEP),
    JOURNAL_CHECKED("Проверен журнал", Sort.UPKEEP),
    JOURNAL_SHORTENED("Удалены записи старше срока хранения", Sort.UPKEEP),
    BACKUP_MADE("Сделана резервная копия", Sort.UPKEEP),
    BACKUP_FAILED("Не удалась резервная копия", Sort.UPKEEP),
    BACKUP_RESTORED("Данные восстановлены из резервной копии", Sort.UPKEEP);

    private final String title;
    private final Sort sort;

    Kind(String title, Sort sort) {
        this.title = title;
        this.sort = sort;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Whether somebody saw personal data. */
    public boolean isReading() {
        return sort == Sort.READING;
    }

    private enum Sort {
        LOGIN,
        ATTEMPT,
        READING,
        CHANGE,
        UPKEEP
    }
}
