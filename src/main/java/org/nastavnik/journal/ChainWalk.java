package org.nastavnik.journal;

import org.jspecify.annotations.Nullable;
import org.nastavnik.journal.JournalChain.Chain;
import org.nastavnik.journal.JournalChain.Link;

/** Goes along the chain from its beginning and computes each hash anew, up to the first fault. */
final class ChainWalk {

    private final Chain chain;
    private final @Nullable Seal known;
    private Seal reached;
    private @Nullable String hashOfKnown;

    /** @param known what was written down elsewhere before; null for none */
    ChainWalk(Chain chain, @Nullable Seal known) {
        this.chain = chain;
        this.known = known;
        this.reached = chain.beforeFirst();
        rememberKnown();
    }

    /** The number of the entry that has to follow. */
    long next() {
        return reached.number() + 1;
    }

    /** How many entries are as they were written. */
    long length() {
        return reached.number() - chain.beforeFirst().number();
    }

    /** @return what is wrong with this entry, in Russian; null where nothing is, and the walk has passed it */
    @Nullable
    String step(Link link) {
        if (link.entry().number() != next()) {
            return "Не хватает записи № " + next() + ".";
        }
        var hash = JournalChain.hash(reached.hash(), link.entry());
        if (!hash.equals(link.hash())) {
            return "Запись № " + next() + " изменена или стоит не на своём месте.";
        }
        reached = new Seal(next(), hash);
        rememberKnown();
        return null;
    }

    private void rememberKnown() {
        if (known != null && known.number() == reached.number()) {
            hashOfKnown = reached.hash();
        }
    }

    /** What is wrong when all entries there are have been passed; null where nothing is. */
    @Nullable
    String faultAtTheEnd() {
        if (!reached.equals(chain.last())) {
            return "Не хватает последних записей: после № " + reached.number() + ".";
        }
        if (known == null || known.hash().equals(hashOfKnown)) {
            return null;
        }
        return hashOfKnown == null && known.number() < chain.beforeFirst().number()
                ? "Запись № " + known.number() + " удалена по сроку хранения: сравните с более поздней."
                : "Запись № " + known.number() + " не та, что была записана отдельно: журнал подменён или укорочен.";
    }
}
