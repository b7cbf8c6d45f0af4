package org.nastavnik.documents.print;

/** Places to be filled in by hand. Templates cannot spell them: two underscores mean something to Thymeleaf. */
record Blank(String date, String day, String number, String name, String line) {

    static final Blank PLACES = new Blank(
            "____________",
            "«___» __________ 20__ г.",
            "______",
            "____________________",
            "________________________________________________________________");
}
