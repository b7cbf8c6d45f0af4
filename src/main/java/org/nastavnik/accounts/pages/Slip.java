package org.nastavnik.accounts.pages;

/** A login and its issued password on paper, to be handed to their owner. */
record Slip(String fullName, String login, String password) {}
