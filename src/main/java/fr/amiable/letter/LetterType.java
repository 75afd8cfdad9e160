package fr.amiable.letter;

/** Every letter the product can write; the names are stored. To add one: a constant here and its templates. */
public enum LetterType {
    FRIENDLY_REMINDER("friendly-reminder", false),
    FIRM_REMINDER("firm-reminder", true),
    FORMAL_NOTICE("formal-notice", true);

    private final String template;
    private final boolean setsDeadline;

    LetterType(String template, boolean setsDeadline) {
        this.template = template;
        this.setsDeadline = setsDeadline;
    }

    /** First part of the file names of its templates. */
    public String template() {
        return template;
    }

    /** True when the letter gives a last day to pay and counts what the delay has cost so far. */
    public boolean setsDeadline() {
        return setsDeadline;
    }
}
