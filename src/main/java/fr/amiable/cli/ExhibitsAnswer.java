package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.exhibit.AddedExhibits;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitRegister;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The exhibits of a dispute, or those just added to it, for scripts and for people. */
record ExhibitsAnswer(Texts texts, String dispute, ExhibitRegister register) {

    static ExhibitsAnswer of(Dispute dispute, Desk desk, Texts texts) {
        return new ExhibitsAnswer(
                texts, dispute.number(), desk.cases().exhibits().of(dispute.id().subject()));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dossier", dispute);
        json.put(
                "pieces", register.numbered().stream().map(ExhibitsAnswer::json).toList());
        return json;
    }

    Map<String, Object> json(AddedExhibits added) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dossier", dispute);
        json.put("ajoutees", numbered(added).stream().map(ExhibitsAnswer::json).toList());
        json.put("dejaPresentes", added.already());
        return json;
    }

    static Map<String, Object> json(NumberedExhibit one) {
        Exhibit exhibit = one.exhibit();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numero", one.number().orElse(null));
        json.put("titre", exhibit.details().title());
        json.put("date", exhibit.details().factOn().map(LocalDate::toString).orElse(null));
        json.put(
                "categorie",
                TypedWords.wordOf(TypedWords.EXHIBITS, exhibit.details().category()));
        json.put("fichier", exhibit.original().fileName());
        json.put("octets", exhibit.original().size());
        json.put("sha256", exhibit.original().fingerprint().hex());
        json.put("confidentielle", exhibit.details().isConfidential());
        json.put("communiquee", exhibit.isCommunicated());
        json.put("retiree", exhibit.isWithdrawn());
        return json;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.exhibit.count", dispute, register.exhibits().size()));
        register.numbered().forEach(one -> lines.add("  " + line(one)));
        return String.join(System.lineSeparator(), lines);
    }

    String text(AddedExhibits added) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.exhibit.added", dispute, added.added().size()));
        numbered(added).forEach(one -> lines.add("  " + line(one)));
        added.already().forEach(name -> lines.add("  " + texts.get("cli.exhibit.already", name)));
        return String.join(System.lineSeparator(), lines);
    }

    private List<NumberedExhibit> numbered(AddedExhibits added) {
        Set<ExhibitId> ids = added.added().stream().map(Exhibit::id).collect(Collectors.toSet());
        return register.numbered().stream()
                .filter(one -> ids.contains(one.exhibit().id()))
                .toList();
    }

    private String line(NumberedExhibit one) {
        Exhibit exhibit = one.exhibit();
        String words = texts.get(
                "cli.exhibit.line",
                one.number().map(String::valueOf).orElse("–"),
                exhibit.details().title(),
                texts.of(exhibit.details().category()),
                exhibit.original().fileName());
        if (exhibit.details().isConfidential()) {
            return texts.get("cli.exhibit.confidential", words);
        }
        return exhibit.isWithdrawn() ? texts.get("cli.exhibit.withdrawn", words) : words;
    }
}
