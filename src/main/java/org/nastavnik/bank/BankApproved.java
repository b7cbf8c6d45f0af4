package org.nastavnik.bank;

/** The head has approved the bank of this school year. */
public record BankApproved(String year) {}
