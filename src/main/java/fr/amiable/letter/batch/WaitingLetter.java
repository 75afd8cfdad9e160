package fr.amiable.letter.batch;

import fr.amiable.letter.DrawnLetter;
import fr.amiable.letter.enclosure.EnclosedCopy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A letter that waits for the last of its batch: its pages, and those joined to it, do not take the memory of the program. */
final class WaitingLetter {

    private static final byte[] NO_PAGES = {};

    private final DrawnLetter letter;
    private final Supplier<byte[]> pdf;
    private final List<Supplier<EnclosedCopy>> enclosed;

    private WaitingLetter(DrawnLetter letter, Supplier<byte[]> pdf, List<Supplier<EnclosedCopy>> enclosed) {
        this.letter = letter;
        this.pdf = pdf;
        this.enclosed = enclosed;
    }

    /** @param file where its pages wait */
    static WaitingLetter in(BatchPrinter.Open file, DrawnLetter letter) throws IOException {
        List<Supplier<EnclosedCopy>> enclosed = new ArrayList<>();
        for (EnclosedCopy copy : letter.enclosed()) {
            enclosed.add(waiting(file, copy));
        }
        return new WaitingLetter(letter.with(NO_PAGES, List.of()), file.setAside(letter.pdf()), enclosed);
    }

    private static Supplier<EnclosedCopy> waiting(BatchPrinter.Open file, EnclosedCopy copy) throws IOException {
        if (copy.pdf().isEmpty()) {
            return () -> copy;
        }
        EnclosedCopy named = copy.with(Optional.empty());
        Supplier<byte[]> pages = file.setAside(copy.pdf().orElseThrow());
        return () -> named.with(Optional.of(pages.get()));
    }

    /** The letter without its pages. */
    DrawnLetter withoutPages() {
        return letter;
    }

    /** The letter as it was drawn. */
    DrawnLetter whole() {
        return letter.with(pdf.get(), enclosed.stream().map(Supplier::get).toList());
    }
}
