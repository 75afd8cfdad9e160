package fr.amiable.cli;

import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.dossier.DossierChanges;
import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.common.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A bundle of a dispute as it was written: what {@code assembler} says, and the version it is. */
record DossierAnswer(Texts texts, String dispute, ProducedDossier produced) {

    Map<String, Object> json() {
        DossierVersion version = produced.version();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("litige", dispute);
        json.put("version", version.number());
        json.put("profil", TypedWords.PROFILE_NAMES.get(version.profile()));
        json.put("destinataire", version.addressee());
        json.put("communique", version.communicatedOn().map(LocalDate::toString).orElse(null));
        json.put("pages", produced.pages());
        json.put("octets", version.bytes());
        json.put("sha256", version.files().get(0).fingerprint().hex());
        json.put("volumes", produced.volumes().stream().map(DossierAnswer::json).toList());
        json.put("pieces", produced.bundled().stream().map(AssembleAnswer::json).toList());
        json.put(
                "refus",
                produced.refused().stream().map(AssembleAnswer::refusal).toList());
        json.put("plusGrandesQuUnVolume", produced.tooLarge());
        json.put(
                "volumesAnterieurs",
                produced.earlier().files().stream().map(Path::toString).toList());
        json.put("communicationRetenuePour", produced.heldBack());
        json.put("fichiers", produced.exhibits().stream().map(Path::toString).toList());
        produced.changes().ifPresent(changes -> json.put("changements", json(changes)));
        return json;
    }

    private static Map<String, Object> json(BundleReport volume) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fichier", volume.file().toString());
        json.put("pages", volume.pages());
        json.put("octets", volume.bytes());
        json.put("sha256", volume.fingerprint().hex());
        volume.archive().ifPresent(verdict -> json.put("archivage", AssembleAnswer.json(verdict)));
        if (!volume.warnings().isEmpty()) {
            json.put("avertissements", volume.warnings());
        }
        return json;
    }

    private static Map<String, Object> json(DossierChanges changes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("depuisLaVersion", changes.since().number());
        json.put("ajoutees", changes.appended());
        json.put("retirees", changes.withdrawn());
        return json;
    }

    static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }

    String text() {
        List<String> lines = new ArrayList<>();
        for (BundleReport volume : produced.volumes()) {
            lines.add(new AssembleAnswer(texts, volume).text());
            lines.add("  SHA-256 " + volume.fingerprint().hex());
        }
        produced.tooLarge().forEach(number -> lines.add(texts.get("cli.dossier.tooLarge", number)));
        List<Path> earlier = produced.earlier().files();
        if (!earlier.isEmpty()) {
            lines.add(texts.get("cli.dossier.earlier", earlier.size(), names(earlier)));
        }
        if (!produced.exhibits().isEmpty()) {
            lines.add(texts.get(
                    "cli.dossier.exhibits",
                    produced.exhibits().size(),
                    produced.exhibits().get(0).getParent()));
        }
        DossierVersion version = produced.version();
        lines.add(version.communicatedOn()
                .map(on -> texts.get("cli.dossier.communicated", version.number(), on, version.addressee()))
                .orElseGet(() -> texts.get("cli.dossier.version", version.number())));
        if (!produced.heldBack().isEmpty()) {
            lines.add(texts.get("cli.dossier.heldBack", produced.heldBack().size(), produced.locked()));
        }
        return String.join(System.lineSeparator(), lines);
    }
}
