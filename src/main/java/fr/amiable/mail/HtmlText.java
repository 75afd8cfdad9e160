package fr.amiable.mail;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A plain text as the HTML that reads the same: paragraphs at empty lines, breaks at line ends, nothing fetched. */
final class HtmlText {

    private HtmlText() {}

    static String of(String text) {
        String paragraphs = Arrays.stream(text.strip().split("\\R[ \\t]*\\R\\s*"))
                .map(paragraph -> "<p>" + escaped(paragraph).replaceAll("\\R", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"UTF-8\"></head>"
                + "<body style=\"font-family: sans-serif; line-height: 1.5\">\n" + paragraphs + "\n</body></html>\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
