package fr.amiable.letter.paper;

import java.util.regex.Pattern;

/** Puts no-break spaces where French typography wants them, so that no line starts with a sign or splits an amount. */
public final class FrenchSpaces {

    private static final String NO_BREAK = "\u00a0";
    private static final Pattern BEFORE_SIGNS = Pattern.compile(" (?=[:;?!»%€])");
    private static final Pattern AFTER_SIGNS =
            Pattern.compile("(«|\\b(?:n°|[LRD]\\.|[NV]/réf\\.|P\\.J\\.|SIREN|TVA|articles?)) ");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d)");
    private static final Pattern BEFORE_UNITS =
            Pattern.compile("(?<=\\d|\\d(?:e|er)) (?=(?:points?|jours?|mois|ans?|semestre)\\b)");

    private FrenchSpaces() {}

    public static String in(String words) {
        String text = BEFORE_SIGNS.matcher(words).replaceAll(NO_BREAK);
        text = AFTER_SIGNS.matcher(text).replaceAll("$1" + NO_BREAK);
        text = BETWEEN_DIGITS.matcher(text).replaceAll(NO_BREAK);
        return BEFORE_UNITS.matcher(text).replaceAll(NO_BREAK);
    }
}
