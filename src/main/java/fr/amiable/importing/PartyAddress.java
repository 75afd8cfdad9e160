package fr.amiable.importing;

import fr.amiable.common.PostalAddress;
import fr.amiable.importing.content.ImportedParty;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The postal address of a party as letters need it: the street first in the file, the country in French when abroad. */
final class PartyAddress {

    /** France, and the overseas territories whose mail is inland mail. */
    private static final Set<String> INLAND =
            Set.of("", "FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF");

    private PartyAddress() {}

    static PostalAddress of(ImportedParty party) {
        List<String> lines = party.addressLines();
        return new PostalAddress(
                "",
                line(lines, 1),
                line(lines, 0),
                line(lines, 2),
                party.postcode(),
                party.city(),
                country(party.country().toUpperCase(Locale.ROOT)));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String country(String code) {
        return INLAND.contains(code)
                ? ""
                : new Locale.Builder().setRegion(regionOrNone(code)).build().getDisplayCountry(Locale.FRANCE);
    }

    private static String regionOrNone(String code) {
        return code.matches("[A-Z]{2}") ? code : "";
    }
}
