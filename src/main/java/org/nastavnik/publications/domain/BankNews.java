package org.nastavnik.publications.domain;

import java.util.List;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankApproved;
import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.Publications;
import org.nastavnik.publications.domain.NewsDesk.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class BankNews implements NewsSource {

    private final Publications publications;
    private final Bank bank;

    BankNews(Publications publications, Bank bank) {
        this.publications = publications;
        this.bank = bank;
    }

    @EventListener
    void on(BankApproved approved) {
        publications.worthTelling(approved.year(), kind(), 0);
    }

    @Override
    public NewsKind kind() {
        return NewsKind.BANK_APPROVED;
    }

    @Override
    public Story story(String year, long nothing) {
        return new Story(
                "Наставников: " + bank.mentors(year).size() + ", наставляемых: "
                        + bank.mentees(year).size(),
                List.of());
    }
}
