package fr.amiable.client;

import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A client as typed so far; {@code kind} may be null, the rest may be empty or wrong. */
public record ClientDraft(
        ClientKind kind,
        MerchantStatus merchantStatus,
        String name,
        String siren,
        String vatNumber,
        List<Contact> contacts,
        List<ClientAddress> addresses,
        ClientFlags flags,
        String note) {

    /** The least that makes a client: what it is and how it is called, with where it lives. */
    public static ClientDraft of(ClientKind kind, String name, PostalAddress seat) {
        return new ClientDraft(
                kind,
                MerchantStatus.UNKNOWN,
                name,
                "",
                "",
                List.of(),
                List.of(new ClientAddress(ClientAddress.Use.SEAT, seat)),
                ClientFlags.NONE,
                "");
    }

    public ClientDraft withIdentity(String newSiren, String newVatNumber, MerchantStatus status) {
        return new ClientDraft(kind, status, name, newSiren, newVatNumber, contacts, addresses, flags, note);
    }

    public ClientDraft withContacts(List<Contact> newContacts) {
        return new ClientDraft(kind, merchantStatus, name, siren, vatNumber, newContacts, addresses, flags, note);
    }

    /** What keeps this from being recorded, in the order of the screen. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (kind == null) {
            found.add(Problem.of("kind", "client.noKind"));
        }
        if (Words.clean(name).isEmpty()) {
            found.add(Problem.of("name", "client.noName"));
        }
        if (!Words.clean(siren).isEmpty() && !Siren.isValid(Siren.normalise(siren))) {
            found.add(Problem.of("siren", "client.wrongSiren"));
        }
        if (!Words.clean(vatNumber).isEmpty() && !VatNumber.isValid(VatNumber.normalise(vatNumber))) {
            found.add(Problem.of("vatNumber", "client.wrongVatNumber"));
        }
        if (flags.isOpenedAfterPublication()) {
            found.add(Problem.of(
                    "openedOn",
                    "client.openedAfterPublication",
                    flags.insolvencyPublishedOn().orElseThrow()));
        }
        return List.copyOf(found);
    }

    /** @throws IllegalStateException while {@link #problems()} is not empty */
    public Client complete(ClientId id) {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("client draft has problems: " + problems());
        }
        return new Client(
                id,
                kind,
                kind == ClientKind.PROFESSIONAL ? merchantStatus : MerchantStatus.UNKNOWN,
                Words.clean(name),
                Optional.of(Words.clean(siren))
                        .filter(typed -> !typed.isEmpty())
                        .map(Siren::of),
                Words.clean(vatNumber).isEmpty() ? "" : VatNumber.of(vatNumber).value(),
                contacts,
                addresses.stream()
                        .filter(address -> !address.address().equals(PostalAddress.EMPTY))
                        .toList(),
                kind.canBeOverIndebted() ? flags : flags.withoutOverIndebtedness(),
                note == null ? "" : note.strip());
    }
}
