package fr.amiable.document.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes what a telephone writes beside a photograph. */
final class CameraFixture {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private final ByteBuffer tiff = ByteBuffer.allocate(1024);
    private int free = 400;

    private CameraFixture() {}

    static byte[] notes(String at, String maker, String model, int orientation) {
        CameraFixture notes = new CameraFixture();
        notes.tiff.put("MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1));
        notes.directory(8, 5);
        notes.text(10, 0x010f, maker);
        notes.text(22, 0x0110, model);
        notes.field(34, 0x0112, SHORT, 1).putShort((short) orientation);
        notes.field(46, 0x8769, LONG, 1).putInt(100);
        notes.field(58, 0x8825, LONG, 1).putInt(150);
        notes.directory(100, 1);
        notes.text(102, 0x9003, at);
        notes.directory(150, 4);
        notes.field(152, 1, ASCII, 2).put("N\0".getBytes(StandardCharsets.US_ASCII));
        notes.degrees(164, 2, 45, 45);
        notes.field(176, 3, ASCII, 2).put("W\0".getBytes(StandardCharsets.US_ASCII));
        notes.degrees(188, 4, 4, 51);
        byte[] segment = new byte[6 + notes.free];
        System.arraycopy("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 0, segment, 0, 6);
        System.arraycopy(notes.tiff.array(), 0, segment, 6, notes.free);
        return segment;
    }

    private void directory(int place, int fields) {
        tiff.putShort(place, (short) fields);
    }

    private ByteBuffer field(int place, int tag, int type, int count) {
        return tiff.position(place).putShort((short) tag).putShort((short) type).putInt(count);
    }

    private void text(int place, int tag, String words) {
        byte[] bytes = (words + "\0").getBytes(StandardCharsets.US_ASCII);
        field(place, tag, ASCII, bytes.length).putInt(free);
        tiff.position(free).put(bytes);
        free += bytes.length;
    }

    private void degrees(int place, int tag, int degrees, int minutes) {
        field(place, tag, RATIONAL, 3).putInt(free);
        tiff.position(free)
                .putInt(degrees)
                .putInt(1)
                .putInt(minutes)
                .putInt(1)
                .putInt(0)
                .putInt(1);
        free += 24;
    }
}
