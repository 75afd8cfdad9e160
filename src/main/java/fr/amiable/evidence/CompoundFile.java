package fr.amiable.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The container of old Office files and of Outlook messages, looked at just enough to tell them apart. */
final class CompoundFile {

    private static final long SIGNATURE = 0xD0CF11E0A1B11AE1L;
    private static final int HEADER = 512;
    private static final String MESSAGE_ENTRY = "__properties_version1.0";

    private CompoundFile() {}

    static boolean is(byte[] bytes) {
        return bytes.length >= HEADER && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
    }

    /** By its directory, wherever in the file it stands. */
    static boolean isMessage(byte[] bytes) {
        byte[] name = MESSAGE_ENTRY.getBytes(StandardCharsets.UTF_16LE);
        int sector = 1
                << Math.min(
                        12,
                        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(30) & 0xffff);
        for (int entry = sector; entry + name.length <= bytes.length; entry += 128) {
            if (bytes[entry] == name[0] && startsWith(bytes, entry, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (bytes[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
