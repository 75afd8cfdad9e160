package fr.amiable.cli;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.importing.Finding;
import fr.amiable.importing.ImportReport;
import fr.amiable.importing.TakenInvoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of each imported file, for scripts and for people. */
record ImportAnswer(Texts texts, List<ImportReport> reports) {

    List<Map<String, Object>> json() {
        return reports.stream().map(this::json).toList();
    }

    private Map<String, Object> json(ImportReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fichier", report.file().toString());
        json.put("type", report.format());
        json.put("factures", report.invoices().stream().map(ImportAnswer::json).toList());
        json.put("avertissements", words(report.warnings()));
        json.put("erreurs", words(report.errors()));
        return json;
    }

    private static Map<String, Object> json(TakenInvoice invoice) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numero", invoice.number());
        json.put("typeDocument", invoice.typeCode());
        json.put("emise", invoice.issuedOn().toString());
        json.put("echeance", invoice.dueOn().map(Object::toString).orElse(null));
        json.put("ht", invoice.withoutVat().toString());
        json.put("tva", invoice.vat().toString());
        json.put("ttc", invoice.withVat().toString());
        json.put("restant", invoice.due().toString());
        json.put("client", invoice.buyer().name());
        json.put("siren", invoice.buyer().siren().orElse(null));
        return json;
    }

    String text() {
        List<String> blocks = new ArrayList<>();
        reports.forEach(report -> blocks.add(text(report)));
        long taken = reports.stream().filter(ImportReport::isTaken).count();
        blocks.add(texts.get("cli.import.count", taken, reports.size()));
        return String.join(System.lineSeparator().repeat(2), blocks);
    }

    private String text(ImportReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.import.file", report.file(), report.format()));
        report.invoices().forEach(invoice -> lines.add("  " + text(invoice)));
        words(report.warnings()).forEach(words -> lines.add("  " + texts.get("cli.warning", words)));
        words(report.errors()).forEach(words -> lines.add("  " + texts.get("cli.import.error", words)));
        return String.join(System.lineSeparator(), lines);
    }

    private String text(TakenInvoice invoice) {
        return texts.get(
                "cli.import.invoice",
                invoice.number(),
                invoice.typeCode(),
                invoice.issuedOn(),
                invoice.dueOn().map(FrenchText::date).orElse("–"),
                texts.get(
                        invoice.buyer().isNew() ? "cli.import.newClient" : "cli.import.client",
                        invoice.buyer().name()),
                invoice.withVat(),
                invoice.due());
    }

    private List<String> words(List<Finding> findings) {
        return findings.stream().map(finding -> finding.message(texts)).toList();
    }
}
