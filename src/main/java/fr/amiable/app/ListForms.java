package fr.amiable.app;

import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.document.HtmlSheetWriter;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.SystemPrinting;
import fr.amiable.exporting.CsvSheetWriter;
import fr.amiable.ui.common.widget.ListOutput;
import java.util.function.Supplier;

/** The forms a list can leave in: a spreadsheet's file, pages that name the owner, the printer. */
final class ListForms {

    private ListForms() {}

    static ListOutput.Forms of(Supplier<PaperPdf> paper, CompanyService company) {
        return new ListOutput.Forms(
                new CsvSheetWriter(),
                new HtmlSheetWriter(
                        paper, () -> company.current().map(Company::name).orElse("")),
                new SystemPrinting());
    }
}
