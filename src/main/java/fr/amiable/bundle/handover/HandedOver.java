package fr.amiable.bundle.handover;

import fr.amiable.bundle.dossier.ProducedDossier;
import java.nio.file.Path;
import java.util.List;

/** A case as it was handed over: the same files in a folder and in an archive. */
public record HandedOver(Path folder, Path archive, List<HandedFile> files, ProducedDossier dossier) {

    public HandedOver {
        files = List.copyOf(files);
    }
}
