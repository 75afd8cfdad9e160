package fr.amiable.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Changes an archive as a clumsy or an evil hand would; where the hand is clever, the list of contents agrees with it. */
record Doctoring(Map<String, byte[]> entries) {

    void apply(String how, String name, String bytes) {
        switch (how) {
            case "a file added", "a file replaced", "contents broken" -> entries.put(name, bytes(bytes));
            case "a file taken away", "contents taken away" -> entries.remove(name);
            case "a byte changed" -> {
                byte[] changed = entries.get(name);
                // a letter of a name, where there is one: what is changed must still be a row
                int letter = new String(changed, StandardCharsets.ISO_8859_1).indexOf("Menuiserie");
                changed[letter < 0 ? changed.length - 4 : letter] ^= 1;
            }
            case "a column renamed" -> listed(name, text(name).replaceFirst("\"kind\"", "\"sorte\""));
            case "a value broken" -> listed(name, text(name).replaceFirst("\"(true|false)\"", "\"peut-être\""));
            case "a quote opened" -> listed(name, text(name).replaceFirst("\";\"", "\"x;\""));
            case "a row repeated" -> {
                List<String> lines = lines(name);
                lines.add(1, lines.get(1));
                listed(name, String.join("\r\n", lines) + "\r\n");
            }
            case "a row taken away" -> {
                List<String> lines = lines(name);
                lines.remove(lines.size() - 1);
                listed(name, String.join("\r\n", lines) + "\r\n");
            }
            case "a row that corrects nothing" -> {
                List<String> lines = lines(name);
                String[] values = lines.get(1).split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                values[List.of(lines.get(0).split(";")).indexOf("\"corrects_id\"")] = "\"999999\"";
                lines.set(1, String.join(";", values));
                listed(name, String.join("\r\n", lines) + "\r\n");
            }
            case "a file bigger than it may be" -> listed(name, text(name) + " ".repeat(40 << 20));
            default -> throw new IllegalArgumentException(how);
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private List<String> lines(String name) {
        return new ArrayList<>(List.of(text(name).split("\r\n")));
    }

    /** Replaces the file and tells its size and hash in the list of contents. */
    private void listed(String name, String words) {
        entries.put(name, bytes(words));
        Pattern line = Pattern.compile(
                "(\"chemin\" : \"" + Pattern.quote(name) + "\",\\s*\"octets\" : )\\d+(,\\s*\"sha256\" : \")[0-9a-f]+");
        String contents = line.matcher(text("manifeste.json"))
                .replaceFirst("$1" + bytes(words).length + "$2" + hash(bytes(words)));
        entries.put("manifeste.json", bytes(contents));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
