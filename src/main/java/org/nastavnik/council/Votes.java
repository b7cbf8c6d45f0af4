package org.nastavnik.council;

/** How those present voted. */
public record Votes(int inFavour, int against, int abstained) {

    public int cast() {
        return inFavour + against + abstained;
    }
}
