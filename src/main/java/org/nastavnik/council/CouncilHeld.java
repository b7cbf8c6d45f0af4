package org.nastavnik.council;

/** The final council has been held and its protocol is signed. */
public record CouncilHeld(String year, long protocolId) {}
