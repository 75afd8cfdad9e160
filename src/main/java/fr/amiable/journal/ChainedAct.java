package fr.amiable.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One act as the chain sees it, in the words it is stored with: whatever of them changes, its link changes. */
public record ChainedAct(
        String at, String who, String subjectKind, long subjectId, String act, String before, String after) {

    /** What comes before the first act. */
    public static final String START = "0".repeat(64);

    /**
     * The link of this act: the SHA-256 of the link before it, its place, and its words, each after its length.
     *
     * @param place 1 for the first act
     */
    public String link(String previous, long place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, previous);
            out.writeLong(place);
            write(out, at);
            write(out, who);
            write(out, subjectKind);
            out.writeLong(subjectId);
            write(out, act);
            write(out, before);
            write(out, after);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }

    private static void write(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
