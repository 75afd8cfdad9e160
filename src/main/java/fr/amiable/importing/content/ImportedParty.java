package fr.amiable.importing.content;

import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import java.util.List;
import java.util.Optional;

/**
 * The seller or the buyer as written in the file. {@code siren} and {@code siret} are digits only, {@code vatNumber} without
 * spaces; none of them is checked here.
 */
public record ImportedParty(
        String name,
        Optional<String> siren,
        Optional<String> siret,
        Optional<String> vatNumber,
        List<String> addressLines,
        String postcode,
        String city,
        String country,
        ImportedContact contact) {

    public ImportedParty {
        addressLines = List.copyOf(addressLines);
    }

    /** The SIREN given, or the one inside a French VAT number. */
    public Optional<String> anySiren() {
        return siren.or(() -> vatNumber
                .map(VatNumber::normalise)
                .filter(VatNumber::isValid)
                .flatMap(number -> VatNumber.of(number).siren().map(Siren::digits)));
    }

    /** Whether the party shows a number that only a business or a public body has. */
    public boolean hasBusinessNumber() {
        return siren.isPresent() || vatNumber.isPresent();
    }
}
