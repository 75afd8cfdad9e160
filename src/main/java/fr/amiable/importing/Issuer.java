package fr.amiable.importing;

import fr.amiable.common.PostalAddress;
import fr.amiable.common.Words;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyDraft;
import fr.amiable.identifier.Iban;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import fr.amiable.importing.content.ImportedInvoice;
import fr.amiable.importing.content.ImportedParty;
import java.util.Optional;
import java.util.stream.Stream;

/** Who issued an invoice: the owner's company or somebody else, by SIREN, else by VAT number, else by name. */
final class Issuer {

    private final ImportedInvoice invoice;
    private final ImportedParty seller;

    Issuer(ImportedInvoice invoice) {
        this.invoice = invoice;
        this.seller = invoice.seller();
    }

    boolean is(Company company) {
        Optional<String> siren = company.siren().map(Siren::digits);
        if (siren.isPresent() && seller.anySiren().isPresent()) {
            return siren.equals(seller.anySiren());
        }
        if (!company.vatNumber().isEmpty() && seller.vatNumber().isPresent()) {
            return company.vatNumber()
                    .equals(VatNumber.normalise(seller.vatNumber().get()));
        }
        String name = Words.searchable(seller.name());
        return Stream.of(
                        company.name(),
                        company.name() + " " + company.legalForm(),
                        company.legalForm() + " " + company.name())
                .anyMatch(known -> Words.searchable(known).equals(name));
    }

    /** The seller as the owner's company to be: only what is valid. */
    CompanyDraft proposal() {
        CompanyDraft none = CompanyDraft.EMPTY;
        PostalAddress address = PartyAddress.of(seller);
        return new CompanyDraft(
                seller.name(),
                none.legalForm(),
                none.shareCapital(),
                seller.anySiren().filter(Siren::isValid).orElse(""),
                seller.vatNumber().filter(VatNumber::isValid).orElse(""),
                none.registration(),
                address,
                seller.contact().phone(),
                seller.contact().email(),
                invoice.payment().iban().filter(Iban::isValid).orElse(""),
                invoice.payment()
                        .bic()
                        .filter(bic -> bic.matches("[A-Z0-9]{8}([A-Z0-9]{3})?"))
                        .orElse(""),
                seller.contact().person(),
                none.signatoryTitle(),
                none.mediator(),
                none.legalProtection(),
                none.habits());
    }
}
