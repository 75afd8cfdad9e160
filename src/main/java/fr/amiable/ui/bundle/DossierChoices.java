package fr.amiable.ui.bundle;

import fr.amiable.bundle.BundleArchiving;
import fr.amiable.bundle.StampPlace;
import fr.amiable.bundle.dossier.DossierOrder;
import fr.amiable.bundle.dossier.DossierPart;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.dispute.DisputeId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the owner chose of a bundle so far; the parts follow the profile until they are ticked by hand. */
final class DossierChoices {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private final ObjectProperty<DossierProfile> profile = new SimpleObjectProperty<>(DossierProfile.COURT);
    private final Map<DossierPart, BooleanProperty> parts = new EnumMap<>(DossierPart.class);
    private final StringProperty addressee = new SimpleStringProperty("");
    private final BooleanProperty isCommunicated = new SimpleBooleanProperty();
    private final ObjectProperty<StampPlace> stamp = new SimpleObjectProperty<>(StampPlace.CORNER);
    private final BooleanProperty isInVolumes = new SimpleBooleanProperty();
    private final StringProperty megabytes = new SimpleStringProperty("4");
    private final BooleanProperty isAlone = new SimpleBooleanProperty();
    private final BooleanProperty isArchive = new SimpleBooleanProperty();
    private final ObjectProperty<LocalDate> stopOn = new SimpleObjectProperty<>();

    DossierChoices(LocalDate today) {
        stopOn.set(today);
        for (DossierPart part : DossierPart.values()) {
            parts.put(part, new SimpleBooleanProperty(profile.get().parts().contains(part)));
        }
        profile.addListener((property, before, now) ->
                parts.forEach((part, isIn) -> isIn.set(now.parts().contains(part))));
    }

    ObjectProperty<DossierProfile> profileProperty() {
        return profile;
    }

    BooleanProperty partProperty(DossierPart part) {
        return parts.get(part);
    }

    StringProperty addresseeProperty() {
        return addressee;
    }

    BooleanProperty communicatedProperty() {
        return isCommunicated;
    }

    ObjectProperty<StampPlace> stampProperty() {
        return stamp;
    }

    BooleanProperty inVolumesProperty() {
        return isInVolumes;
    }

    StringProperty megabytesProperty() {
        return megabytes;
    }

    BooleanProperty aloneProperty() {
        return isAlone;
    }

    BooleanProperty archiveProperty() {
        return isArchive;
    }

    /** The day of the accounts; null while what is typed is none. */
    ObjectProperty<LocalDate> stopOnProperty() {
        return stopOn;
    }

    /** Bytes of a volume; empty when what is typed is no size from 1 to 10 000 megabytes. */
    Optional<Long> most() {
        String typed = megabytes.get().strip().replace(',', '.');
        if (!typed.matches("\\d{1,5}(\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        BigDecimal size = new BigDecimal(typed);
        return size.compareTo(BigDecimal.ONE) < 0 || size.compareTo(BigDecimal.valueOf(10_000)) > 0
                ? Optional.empty()
                : Optional.of(size.multiply(MEGABYTE).longValue());
    }

    boolean isSizeWrong() {
        return isInVolumes.get() && most().isEmpty();
    }

    boolean isAddresseeMissing() {
        return isCommunicated.get() && addressee.get().isBlank();
    }

    /** @param target beside which the exhibits alone have their folder */
    DossierOrder order(DisputeId dispute, Path target) {
        Set<DossierPart> chosen = EnumSet.noneOf(DossierPart.class);
        parts.forEach((part, isIn) -> {
            if (isIn.get()) {
                chosen.add(part);
            }
        });
        Optional<Path> alone = isAlone.get() ? Optional.of(folderBeside(target)) : Optional.empty();
        return DossierOrder.of(dispute, profile.get())
                .with(chosen)
                .to(addressee.get(), isCommunicated.get())
                .stoppedOn(Optional.ofNullable(stopOn.get()))
                .with(new DossierOrder.Files(
                        stamp.get(),
                        isInVolumes.get() ? most() : Optional.empty(),
                        alone,
                        isArchive.get() ? Optional.of(new BundleArchiving(Set.of())) : Optional.empty(),
                        false));
    }

    private static Path folderBeside(Path target) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return target.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-pieces");
    }
}
