package fr.amiable.importing.facturx;

import fr.amiable.importing.content.ImportedContact;
import fr.amiable.importing.content.ImportedParty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a seller or a buyer: names, French and European numbers, address, contact. */
final class CiiPartyReader {

    private static final String SIREN_SCHEME = "0002";
    private static final String SIRET_SCHEME = "0009";
    private static final String VAT_SCHEME = "VA";
    private static final int SIREN_DIGITS = 9;
    private static final int SIRET_DIGITS = 14;

    private final CiiValues values;

    CiiPartyReader(CiiValues values) {
        this.values = values;
    }

    /** {@code role} is the element's name, said in the fault when it is missing. */
    ImportedParty read(XmlNode agreement, String role) {
        Optional<XmlNode> found = agreement.find(role);
        if (found.isEmpty()) {
            values.findings().error("missing", role, CiiValues.line(agreement));
        }
        XmlNode party = found.orElse(agreement);
        String name = found.isPresent() ? values.required(party, "Name") : "";
        Optional<String> siret = businessNumbers(party, SIRET_DIGITS).findFirst();
        Optional<String> siren = businessNumbers(party, SIREN_DIGITS)
                .findFirst()
                .or(() -> siret.map(number -> number.substring(0, SIREN_DIGITS)));
        return new ImportedParty(
                name,
                siren,
                siret,
                vatNumber(party),
                addressLines(party),
                party.textOf("PostalTradeAddress", "PostcodeCode"),
                party.textOf("PostalTradeAddress", "CityName"),
                party.textOf("PostalTradeAddress", "CountryID"),
                contact(party));
    }

    /** SIREN and SIRET are told apart by their length: files of both kinds stand under both schemes. */
    private static Stream<String> businessNumbers(XmlNode party, int digits) {
        Stream<XmlNode> identifiers =
                Stream.concat(party.find("SpecifiedLegalOrganization", "ID").stream(), party.all("GlobalID").stream());
        return identifiers
                .filter(CiiPartyReader::mayBeFrenchNumber)
                .map(node -> node.text().replaceAll("[\\s\u00a0.]", ""))
                .filter(text -> text.matches("\\d{" + digits + "}"));
    }

    private static boolean mayBeFrenchNumber(XmlNode identifier) {
        String scheme = identifier.attribute("schemeID");
        boolean isUnnamed = scheme.isEmpty() && identifier.name().equals("ID");
        return scheme.equals(SIREN_SCHEME) || scheme.equals(SIRET_SCHEME) || isUnnamed;
    }

    private static Optional<String> vatNumber(XmlNode party) {
        return party.all("SpecifiedTaxRegistration").stream()
                .flatMap(registration -> registration.find("ID").stream())
                .filter(id -> id.attribute("schemeID").equals(VAT_SCHEME))
                .map(id -> id.text().replaceAll("[\\s\u00a0.]", "").toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<String> addressLines(XmlNode party) {
        return Stream.of("LineOne", "LineTwo", "LineThree")
                .map(line -> party.textOf("PostalTradeAddress", line))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static ImportedContact contact(XmlNode party) {
        String person = party.textOf("DefinedTradeContact", "PersonName");
        String department = party.textOf("DefinedTradeContact", "DepartmentName");
        return new ImportedContact(
                person.isEmpty() ? department : person,
                party.textOf("DefinedTradeContact", "TelephoneUniversalCommunication", "CompleteNumber"),
                email(party));
    }

    private static String email(XmlNode party) {
        return Stream.of(
                        party.textOf("DefinedTradeContact", "EmailURIUniversalCommunication", "URIID"),
                        party.textOf("URIUniversalCommunication", "URIID"))
                .filter(address -> address.contains("@"))
                .findFirst()
                .orElse("");
    }
}
