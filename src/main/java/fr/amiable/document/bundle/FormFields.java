package fr.amiable.document.bundle;

import fr.amiable.common.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** The form of a source, made ready to be drawn into its pages: fields without a look are given one. */
final class FormFields {

    private final List<String> warnings = new ArrayList<>();
    private final Optional<PDAcroForm> form;
    private boolean isOriginalNeeded;

    private FormFields(Optional<PDAcroForm> form) {
        this.form = form;
    }

    static FormFields of(PDDocument document, Texts texts) {
        boolean hasForm =
                PdfBytes.resolved(document.getDocumentCatalog().getCOSObject().getItem(COSName.ACRO_FORM)) != null;
        if (!hasForm) {
            return new FormFields(Optional.empty());
        }
        try {
            FormFields fields = new FormFields(
                    Optional.ofNullable(document.getDocumentCatalog().getAcroForm()));
            fields.form.ifPresent(form -> fields.prepare(form, texts));
            return fields;
        } catch (RuntimeException damaged) {
            FormFields none = new FormFields(Optional.empty());
            none.warn(texts.get("bundle.warning.fields"));
            return none;
        }
    }

    /** What the looks of fields refer to when they name no resources; null when the form has none. */
    COSBase resources() {
        return form.map(any -> PdfBytes.resolved(any.getCOSObject().getItem(COSName.DR)))
                .orElse(null);
    }

    List<String> warnings() {
        return warnings;
    }

    /** Whether the pages alone do not show all that the file is. */
    boolean isOriginalNeeded() {
        return isOriginalNeeded;
    }

    private void prepare(PDAcroForm form, Texts texts) {
        List<PDField> unseen = new ArrayList<>();
        boolean isSigned = false;
        int fields = 0;
        for (PDField field : form.getFieldTree()) {
            fields++;
            if (field instanceof PDSignatureField signature) {
                isSigned |= signature.getCOSObject().getItem(COSName.V) != null;
            } else if (field instanceof PDTerminalField terminal && isUnseen(terminal)) {
                unseen.add(field);
            }
        }
        if (isSigned) {
            warn(texts.get("bundle.warning.signed"));
        }
        if (fields == 0 && form.getCOSObject().getItem(COSName.XFA) != null) {
            warn(texts.get("bundle.warning.xfa"));
        }
        draw(form, unseen, texts);
    }

    private void draw(PDAcroForm form, List<PDField> unseen, Texts texts) {
        if (unseen.isEmpty()) {
            return;
        }
        try {
            form.refreshAppearances(unseen);
        } catch (IOException | RuntimeException undrawn) {
            warn(texts.get("bundle.warning.fields"));
        }
    }

    private static boolean isUnseen(PDTerminalField field) {
        return field.getCOSObject().getItem(COSName.V) != null
                && field.getWidgets().stream()
                        .anyMatch(widget ->
                                DrawnAppearance.normal(widget.getCOSObject()).isEmpty());
    }

    private void warn(String words) {
        warnings.add(words);
        isOriginalNeeded = true;
    }
}
