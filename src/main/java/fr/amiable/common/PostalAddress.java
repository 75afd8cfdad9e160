package fr.amiable.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A postal address as typed. Printed on at most six lines of 38 characters (La Poste, XP Z10-011 of 19 January 2013):
 * name, detail, building, street, place, postcode and town; a foreign country on its own last line. Missing parts are
 * empty strings, never null.
 */
public record PostalAddress(
        String detail, String building, String street, String place, String postcode, String town, String country) {

    public static final int MAX_LINES = 6;
    public static final int MAX_LINE_LENGTH = 38;
    public static final PostalAddress EMPTY = new PostalAddress("", "", "", "", "", "", "");

    public PostalAddress {
        detail = Words.clean(detail);
        building = Words.clean(building);
        street = Words.clean(street);
        place = Words.clean(place);
        postcode = Words.clean(postcode);
        town = Words.clean(town);
        country = Words.clean(country);
    }

    public static PostalAddress of(String street, String postcode, String town) {
        return new PostalAddress("", "", street, "", postcode, town, "");
    }

    /** Enough for the post: a street or a place, and a town with its postcode (the postcode may miss abroad). */
    public boolean isComplete() {
        boolean hasPlace = !street.isEmpty() || !place.isEmpty();
        return hasPlace && !town.isEmpty() && (isForeign() || postcode.matches("\\d{5}"));
    }

    public boolean isForeign() {
        return !country.isEmpty() && !"france".equals(Words.searchable(country));
    }

    /** The lines of the window block, the addressee first; empty parts leave no line. Nothing is shortened. */
    public List<String> lines(String addressee) {
        List<String> lines = new ArrayList<>();
        addUnlessEmpty(lines, Words.clean(addressee));
        addUnlessEmpty(lines, detail);
        addUnlessEmpty(lines, building);
        addUnlessEmpty(lines, capitals(street));
        addUnlessEmpty(lines, capitals(place));
        addUnlessEmpty(lines, capitals((postcode + " " + town).strip()));
        if (isForeign()) {
            addUnlessEmpty(lines, capitals(country));
        }
        return List.copyOf(lines);
    }

    /** One line for screens and sender blocks: {@code 12, rue de l’Œuvre, 44000 Nantes}. */
    public String inOneLine() {
        List<String> parts = new ArrayList<>();
        addUnlessEmpty(parts, building);
        addUnlessEmpty(parts, street);
        addUnlessEmpty(parts, place);
        addUnlessEmpty(parts, (postcode + " " + town).strip());
        addUnlessEmpty(parts, isForeign() ? country : "");
        return String.join(", ", parts);
    }

    private static void addUnlessEmpty(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Capitals without punctuation, as the last lines of a window address are written. */
    private static String capitals(String line) {
        return Words.clean(line.replaceAll("[.,;:\"'’()/_-]", " ")).toUpperCase(Locale.FRANCE);
    }
}
