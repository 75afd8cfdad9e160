package fr.amiable.letter.mailing;

import java.util.List;

/**
 * What travels with a message.
 *
 * @param joined what the letter says is joined to it, line by line
 * @param leftOut what of it is in no file, for the owner to join
 */
public record MailFiles(List<MailAttachment> files, List<String> joined, List<String> leftOut) {

    public MailFiles {
        files = List.copyOf(files);
        joined = List.copyOf(joined);
        leftOut = List.copyOf(leftOut);
    }

    /** What is in the files beside the letter. */
    public List<String> enclosed() {
        return joined.stream().filter(title -> !leftOut.contains(title)).toList();
    }
}
