package fr.amiable.document.source.words;

/** A file held by a message, as it was sent. */
public record HeldFile(String name, byte[] bytes) {

    /** The name of a file without the folders before it, whichever system wrote them. */
    public static String withoutFolders(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
