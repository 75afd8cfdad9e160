package fr.amiable.dashboard;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import java.time.LocalDate;
import java.util.Optional;

/** A client as far as money goes: {@code insolvencyPublishedOn} when collective proceedings were opened, {@code claimDeclaredOn} once declared there. */
public record Debtor(
        ClientId id,
        String name,
        ClientKind kind,
        Optional<LocalDate> insolvencyPublishedOn,
        Optional<LocalDate> claimDeclaredOn,
        Limits limits) {

    /** What forbids or prevents writing to a client. */
    public record Limits(boolean isOverIndebted, boolean isDoNotContact, boolean isAddressWrong) {

        public static final Limits NONE = new Limits(false, false, false);
    }

    public Debtor(ClientId id, String name, ClientKind kind, Optional<LocalDate> insolvencyPublishedOn, Limits limits) {
        this(id, name, kind, insolvencyPublishedOn, Optional.empty(), limits);
    }

    /** The publication of proceedings where the claim is still to be declared. */
    public Optional<LocalDate> declarationAwaitedSince() {
        return claimDeclaredOn.isPresent() ? Optional.empty() : insolvencyPublishedOn;
    }

    /** True when reminders may be sent: no proceedings of any kind, no wish not to be contacted. */
    public boolean mayBeReminded() {
        return insolvencyPublishedOn.isEmpty() && !limits.isOverIndebted() && !limits.isDoNotContact();
    }
}
