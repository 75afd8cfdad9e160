package fr.amiable.ui.client;

import fr.amiable.client.ClientFlags;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is typed of the collective proceedings opened against a client; without a publication the other days are not kept. */
public final class ProceedingsFields {

    private final ObjectProperty<LocalDate> publishedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> openedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> claimDeclaredOn = new SimpleObjectProperty<>();

    void show(ClientFlags flags) {
        publishedOn.set(flags.insolvencyPublishedOn().orElse(null));
        openedOn.set(flags.insolvencyOpenedOn().orElse(null));
        claimDeclaredOn.set(flags.claimDeclaredOn().orElse(null));
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(publishedOn.get());
    }

    Optional<LocalDate> opened() {
        return published().flatMap(day -> Optional.ofNullable(openedOn.get()));
    }

    Optional<LocalDate> declared() {
        return published().flatMap(day -> Optional.ofNullable(claimDeclaredOn.get()));
    }

    /** Publication of the opening; null when there are no proceedings. */
    public ObjectProperty<LocalDate> publishedOnProperty() {
        return publishedOn;
    }

    /** The day of the opening judgment; null while it is not known. */
    public ObjectProperty<LocalDate> openedOnProperty() {
        return openedOn;
    }

    /** The day the claim was declared there; null while it was not. */
    public ObjectProperty<LocalDate> claimDeclaredOnProperty() {
        return claimDeclaredOn;
    }
}
