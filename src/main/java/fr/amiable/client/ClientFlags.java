package fr.amiable.client;

import fr.amiable.common.Problem;
import fr.amiable.law.deadline.ClaimDeclaration;
import fr.amiable.law.deadline.FrenchHolidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must be known before writing to a client: collective proceedings opened (publication date; C. com. L622-7 and
 * R622-24), the day of the judgment that opened them (L622-28) and the day the claim was declared there,
 * over-indebtedness of a natural person (day the file was found admissible; C. conso. L722-2 and L722-5), a wish not to be
 * contacted, an address known to be wrong, the language it reads.
 */
public record ClientFlags(
        Optional<LocalDate> insolvencyPublishedOn,
        Optional<LocalDate> insolvencyOpenedOn,
        Optional<LocalDate> claimDeclaredOn,
        Optional<LocalDate> overIndebtedOn,
        boolean isDoNotContact,
        boolean isAddressWrong,
        Language language) {

    public static final ClientFlags NONE = new ClientFlags(Optional.empty(), Optional.empty(), false, false);

    /** While neither the judgment nor any declaration is known. */
    public ClientFlags(
            Optional<LocalDate> insolvencyPublishedOn,
            Optional<LocalDate> overIndebtedOn,
            boolean isDoNotContact,
            boolean isAddressWrong) {
        this(
                insolvencyPublishedOn,
                Optional.empty(),
                Optional.empty(),
                overIndebtedOn,
                isDoNotContact,
                isAddressWrong,
                Language.FRENCH);
    }

    /** For a client written to in French. */
    public ClientFlags(
            Optional<LocalDate> insolvencyPublishedOn,
            Optional<LocalDate> insolvencyOpenedOn,
            Optional<LocalDate> claimDeclaredOn,
            Optional<LocalDate> overIndebtedOn,
            boolean isDoNotContact,
            boolean isAddressWrong) {
        this(
                insolvencyPublishedOn,
                insolvencyOpenedOn,
                claimDeclaredOn,
                overIndebtedOn,
                isDoNotContact,
                isAddressWrong,
                Language.FRENCH);
    }

    public ClientFlags in(Language other) {
        return new ClientFlags(
                insolvencyPublishedOn,
                insolvencyOpenedOn,
                claimDeclaredOn,
                overIndebtedOn,
                isDoNotContact,
                isAddressWrong,
                other);
    }

    /** Those raised, the gravest first. */
    public List<ClientFlag> raised() {
        List<ClientFlag> raised = new ArrayList<>();
        insolvencyPublishedOn.ifPresent(day -> raised.add(ClientFlag.INSOLVENCY));
        overIndebtedOn.ifPresent(day -> raised.add(ClientFlag.OVER_INDEBTED));
        if (isDoNotContact) {
            raised.add(ClientFlag.DO_NOT_CONTACT);
        }
        if (isAddressWrong) {
            raised.add(ClientFlag.ADDRESS_WRONG);
        }
        return List.copyOf(raised);
    }

    public Optional<ClientFlag> gravest() {
        return raised().stream().findFirst();
    }

    ClientFlags withoutOverIndebtedness() {
        return new ClientFlags(
                insolvencyPublishedOn,
                insolvencyOpenedOn,
                claimDeclaredOn,
                Optional.empty(),
                isDoNotContact,
                isAddressWrong,
                language);
    }

    /** @param declaredOn empty while the claim is not declared */
    public ClientFlags withClaimDeclared(Optional<LocalDate> declaredOn) {
        return new ClientFlags(
                insolvencyPublishedOn,
                insolvencyOpenedOn,
                declaredOn,
                overIndebtedOn,
                isDoNotContact,
                isAddressWrong,
                language);
    }

    /** The clock that the publication of collective proceedings starts. */
    public Optional<ClaimDeclaration> declaration() {
        return insolvencyPublishedOn
                .filter(ClaimDeclaration::isKnownOn)
                .map(day -> new ClaimDeclaration(day, new FrenchHolidays(false)));
    }

    /** What holds when both are about one client: whatever is raised on either, from the earlier day. */
    public ClientFlags and(ClientFlags other) {
        Optional<LocalDate> published = earlier(insolvencyPublishedOn, other.insolvencyPublishedOn);
        return new ClientFlags(
                published,
                // a later judgment is that of other proceedings
                earlier(insolvencyOpenedOn, other.insolvencyOpenedOn)
                        .filter(day -> published.filter(day::isAfter).isEmpty()),
                earlier(claimDeclaredOn, other.claimDeclaredOn),
                earlier(overIndebtedOn, other.overIndebtedOn),
                isDoNotContact || other.isDoNotContact,
                isAddressWrong || other.isAddressWrong,
                language);
    }

    /** True when the judgment is said to be later than what publishes it. */
    boolean isOpenedAfterPublication() {
        return insolvencyOpenedOn
                .filter(opened -> insolvencyPublishedOn.filter(opened::isAfter).isPresent())
                .isPresent();
    }

    /** The days that are not passed yet and must be. */
    List<Problem> problems(LocalDate today) {
        return Stream.of(
                        inTheFuture("insolvencyOn", insolvencyPublishedOn, today),
                        inTheFuture("claimDeclaredOn", claimDeclaredOn, today),
                        inTheFuture("overIndebtedOn", overIndebtedOn, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> inTheFuture(String field, Optional<LocalDate> day, LocalDate today) {
        return day.filter(today::isBefore).map(future -> Problem.of(field, "client.dayInTheFuture", future));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
    }
}
