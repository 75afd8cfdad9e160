package fr.amiable.cli;

import fr.amiable.bundle.handover.HandedFile;
import fr.amiable.bundle.handover.HandedOver;
import fr.amiable.common.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was handed over of a dispute, for scripts and for people. */
record HandoverAnswer(Texts texts, String dispute, String addressee, HandedOver handed) {

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("litige", dispute);
        json.put("destinataire", addressee);
        json.put("dossier", handed.folder().toString());
        json.put("archive", handed.archive().toString());
        json.put("fichiers", handed.files().stream().map(HandoverAnswer::json).toList());
        json.put(
                "refus",
                handed.dossier().refused().stream().map(AssembleAnswer::refusal).toList());
        return json;
    }

    private static Map<String, Object> json(HandedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fichier", file.name());
        json.put("octets", file.bytes());
        json.put("sha256", file.fingerprint().hex());
        return json;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                "cli.handover.done", dispute, addressee, handed.files().size()));
        handed.files().forEach(file -> lines.add("  " + file.name()));
        lines.add(texts.get("cli.handover.folder", handed.folder()));
        lines.add(texts.get("cli.handover.archive", handed.archive()));
        handed.dossier()
                .refused()
                .forEach(exhibit -> lines.add(texts.get("cli.handover.attached", exhibit.label(), exhibit.title())));
        return String.join(System.lineSeparator(), lines);
    }
}
