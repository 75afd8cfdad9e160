package fr.amiable.client;

import fr.amiable.common.PostalAddress;
import fr.amiable.identifier.Siren;
import java.util.List;
import java.util.Optional;

/** Someone the owner invoices. The name carries the legal form when there is one; unknown words are empty strings. */
public record Client(
        ClientId id,
        ClientKind kind,
        MerchantStatus merchantStatus,
        String name,
        Optional<Siren> siren,
        String vatNumber,
        List<Contact> contacts,
        List<ClientAddress> addresses,
        ClientFlags flags,
        String note) {

    public Client {
        if (name.isBlank()) {
            throw new IllegalArgumentException("blank client name");
        }
        contacts = List.copyOf(contacts);
        addresses = List.copyOf(addresses);
    }

    /** Where letters go: the billing address, else the seat, else any, else an empty one. */
    public PostalAddress postalAddress() {
        return address(ClientAddress.Use.BILLING)
                .or(() -> address(ClientAddress.Use.SEAT))
                .or(() -> addresses.stream().map(ClientAddress::address).findFirst())
                .orElse(PostalAddress.EMPTY);
    }

    public Optional<PostalAddress> address(ClientAddress.Use use) {
        return addresses.stream()
                .filter(address -> address.use() == use)
                .map(ClientAddress::address)
                .findFirst();
    }

    Client withFlags(ClientFlags newFlags) {
        return new Client(id, kind, merchantStatus, name, siren, vatNumber, contacts, addresses, newFlags, note);
    }

    public Client in(Language other) {
        return withFlags(flags.in(other));
    }

    public ClientDraft draft() {
        return new ClientDraft(
                kind,
                merchantStatus,
                name,
                siren.map(Siren::digits).orElse(""),
                vatNumber,
                contacts,
                addresses,
                flags,
                note);
    }
}
