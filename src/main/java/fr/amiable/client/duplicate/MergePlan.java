package fr.amiable.client.duplicate;

import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.MerchantStatus;
import fr.amiable.identifier.Siren;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two clients about to become one. What only one of them tells is kept; where both tell something else the owner
 * chooses; contacts and addresses are put together, the kept one's first; every flag stays raised.
 */
public record MergePlan(Client kept, Client absorbed) {

    /** What an identity is made of, in the order of the screen. */
    public enum Part {
        KIND(client -> client.kind().name()),
        MERCHANT_STATUS(client -> client.merchantStatus() == MerchantStatus.UNKNOWN
                ? ""
                : client.merchantStatus().name()),
        NAME(Client::name),
        SIREN(client -> client.siren().map(Siren::digits).orElse("")),
        VAT_NUMBER(Client::vatNumber);

        private final Function<Client, String> value;

        Part(Function<Client, String> value) {
            this.value = value;
        }

        /** Empty when the client does not tell. */
        public String of(Client client) {
            return value.apply(client);
        }
    }

    /** Where both tell something, and not the same. */
    public List<Part> differences() {
        return Stream.of(Part.values()).filter(this::isDifferent).toList();
    }

    private boolean isDifferent(Part part) {
        return !part.of(kept).isEmpty()
                && !part.of(absorbed).isEmpty()
                && !part.of(kept).equals(part.of(absorbed));
    }

    public boolean isOfTwoPersons() {
        return isDifferent(Part.SIREN);
    }

    /** The client they become, with these parts taken from the absorbed one. */
    public ClientDraft taking(Set<Part> fromAbsorbed) {
        return new ClientDraft(
                chosen(Part.KIND, fromAbsorbed).kind(),
                chosen(Part.MERCHANT_STATUS, fromAbsorbed).merchantStatus(),
                chosen(Part.NAME, fromAbsorbed).name(),
                Part.SIREN.of(chosen(Part.SIREN, fromAbsorbed)),
                Part.VAT_NUMBER.of(chosen(Part.VAT_NUMBER, fromAbsorbed)),
                united(Client::contacts),
                united(Client::addresses),
                kept.flags().and(absorbed.flags()),
                notes());
    }

    private Client chosen(Part part, Set<Part> fromAbsorbed) {
        boolean isAbsorbedTaken = part.of(kept).isEmpty() || fromAbsorbed.contains(part);
        return isAbsorbedTaken && !part.of(absorbed).isEmpty() ? absorbed : kept;
    }

    private <T> List<T> united(Function<Client, List<T>> parts) {
        return Stream.concat(parts.apply(kept).stream(), parts.apply(absorbed).stream())
                .distinct()
                .toList();
    }

    private String notes() {
        return String.join(
                "\n",
                Stream.of(kept.note(), absorbed.note())
                        .map(Objects::toString)
                        .filter(note -> !note.isBlank())
                        .distinct()
                        .toList());
    }
}
