package fr.amiable.letter.check;

import fr.amiable.client.Client;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.company.Company;
import fr.amiable.law.Regime;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at who writes and who is written to. */
final class PartyChecks {

    private PartyChecks() {}

    static List<Check> of(LetterType type, Optional<Company> company, Client client) {
        boolean isToClient = type.form().isToClient(client.kind().regime());
        List<Check> checks = new ArrayList<>();
        checks.add(company.map(PartyChecks::sender).orElseGet(() -> Check.red("companyMissing")));
        company.ifPresent(known -> checks.addAll(senderDetails(known, type, client)));
        checks.add(debtor(client));
        if (isToClient) {
            checks.addAll(address(client));
            checks.addAll(contact(client.flags()));
        }
        if (type.asksForMoney()) {
            checks.add(regime(client));
        }
        checks.addAll(proceedings(type, client.flags()));
        return checks;
    }

    private static List<Check> contact(ClientFlags flags) {
        List<Check> checks = new ArrayList<>();
        if (flags.isDoNotContact()) {
            checks.add(Check.red("doNotContact"));
        }
        if (flags.isAddressWrong()) {
            checks.add(Check.red("addressWrong"));
        }
        return checks;
    }

    /** What is forbidden against a debtor under protection stops letters that press; the others only say it. */
    private static List<Check> proceedings(LetterType type, ClientFlags flags) {
        if (type == LetterType.CLAIM_DECLARATION) {
            return List.of(ProceedingsChecks.declaration(flags));
        }
        List<Check> checks = new ArrayList<>();
        flags.insolvencyPublishedOn()
                .map(day -> insolvency(day, flags))
                .ifPresentOrElse(checks::add, () -> checks.add(Check.green("noInsolvency")));
        flags.overIndebtedOn().map(day -> Check.red("overIndebted", day)).ifPresent(checks::add);
        return checks.stream()
                .map(check -> type.isPressing() ? check : check.atMost(Check.Level.ORANGE))
                .toList();
    }

    private static Check sender(Company company) {
        if (company.siren().isEmpty()) {
            return Check.red("companyWithoutSiren");
        }
        return company.address().isComplete() ? Check.green("companyComplete") : Check.red("companyWithoutAddress");
    }

    private static List<Check> senderDetails(Company company, LetterType type, Client client) {
        List<Check> checks = new ArrayList<>();
        Regime regime = client.kind().regime();
        if (type.asksForMoney()
                && type.form().isToClient(regime)
                && company.iban().isEmpty()) {
            checks.add(Check.orange("companyWithoutIban"));
        }
        if (company.signatoryName().isEmpty()) {
            checks.add(Check.orange("companyWithoutSignatory"));
        }
        if (regime == Regime.CONSUMER && !company.mediator().isKnown()) {
            checks.add(Check.orange("mediatorUnknown"));
        }
        return checks;
    }

    private static Check insolvency(LocalDate day, ClientFlags flags) {
        return flags.declaration()
                .map(clock -> Check.red("insolvency", day, clock.lastDay()))
                .orElseGet(() -> Check.red("oldInsolvency", day));
    }

    private static Check debtor(Client client) {
        if (!client.postalAddress().isComplete()) {
            return Check.red("clientWithoutAddress", client.name());
        }
        boolean hasNumber = client.siren().isPresent() || client.kind() == ClientKind.CONSUMER;
        return hasNumber || client.postalAddress().isForeign()
                ? Check.green("clientComplete")
                : Check.orange("clientWithoutSiren", client.name());
    }

    private static List<Check> address(Client client) {
        List<String> lines = client.postalAddress().lines(client.name());
        List<Check> checks = new ArrayList<>();
        lines.stream()
                .filter(line -> line.length() > PostalAddress.MAX_LINE_LENGTH)
                .map(line -> Check.orange("addressLineTooLong", line, line.length(), PostalAddress.MAX_LINE_LENGTH))
                .forEach(checks::add);
        if (lines.size() > PostalAddress.MAX_LINES) {
            checks.add(Check.orange("addressTooHigh", lines.size(), PostalAddress.MAX_LINES));
        }
        return checks;
    }

    private static Check regime(Client client) {
        return client.kind() == ClientKind.NON_PROFESSIONAL
                ? Check.orange("regime.COMMON_LAW")
                : Check.green("regime." + client.kind().regime().name());
    }
}
