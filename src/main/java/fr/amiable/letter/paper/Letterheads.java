package fr.amiable.letter.paper;

import fr.amiable.common.FrenchText;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.identifier.Siren;
import java.util.List;
import java.util.stream.Stream;

/** How the owner's business is named on paper (C. com. R123-237, R123-238). */
public final class Letterheads {

    private final Texts texts;

    public Letterheads(Texts texts) {
        this.texts = texts;
    }

    public Letterhead of(Company company) {
        List<String> lines = Stream.of(
                        form(company),
                        address(company.address()),
                        joined(" · ", company.phone(), company.email()),
                        joined(", ", siren(company), company.registration()))
                .filter(line -> !line.isEmpty())
                .map(FrenchSpaces::in)
                .toList();
        return new Letterhead(company.name(), lines, FrenchSpaces.in(mentions(company)));
    }

    /** The name and capacity under the letter, or the business itself. */
    public static String signature(Company company) {
        String signatory = joined(", ", company.signatoryName(), company.signatoryTitle());
        return signatory.isEmpty() ? company.name() : signatory;
    }

    /** Legal form with the capital when there is one: {@code SARL au capital de 10 000 €}. */
    public String form(Company company) {
        return company.legalForm().isEmpty() || company.shareCapital().isEmpty()
                ? company.legalForm()
                : texts.get("letter.formAndCapital", company.legalForm(), company.shareCapital());
    }

    private String mentions(Company company) {
        String number = company.siren().map(Siren::grouped).orElse("");
        String registered = (number + " " + company.registration()).strip();
        return joined(", ", company.name(), form(company), registered, vat(company));
    }

    private String siren(Company company) {
        return company.siren()
                .map(siren -> texts.get("letter.siren", siren.grouped()))
                .orElse("");
    }

    private String vat(Company company) {
        String number = company.vatNumber();
        return number.isEmpty()
                ? ""
                : texts.get(
                        "letter.vat",
                        number.replaceFirst("^(FR..)(\\d{3})(\\d{3})(\\d{3})$", "$1 $2 $3 $4")
                                .replace(' ', FrenchText.NO_BREAK_SPACE));
    }

    /** Without the place of the town twice: the town's line is part of the address. */
    private static String address(PostalAddress address) {
        return address.inOneLine();
    }

    private static String joined(String separator, String... parts) {
        return String.join(
                separator, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
