package fr.amiable.document;

import fr.amiable.letter.paper.Printing;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints with the dialog of the system: A4 at its true size, so that the address stays in the window of the envelope. */
public final class SystemPrinting implements Printing {

    @Override
    public boolean print(byte[] pdf, String jobName) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = job();
            job.setJobName(jobName);
            job.setPageable(new PDFPageable(document, Orientation.AUTO));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(MediaSizeName.ISO_A4);
            wishes.add(Sides.ONE_SIDED);
            if (!job.printDialog(wishes)) {
                return false;
            }
            job.print(wishes);
            return true;
        } catch (PrinterException refused) {
            throw PrinterRefused.because(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrinterJob job() {
        PrinterJob job = PrinterJob.getPrinterJob();
        if (job.getPrintService() == null) {
            throw PrinterRefused.noPrinter();
        }
        return job;
    }
}
