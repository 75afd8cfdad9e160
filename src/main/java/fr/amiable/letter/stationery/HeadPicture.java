package fr.amiable.letter.stationery;

import java.util.Arrays;

/** A picture ready to be printed: a PNG or a JPEG without transparency, made small when it was taken in. */
public record HeadPicture(byte[] bytes, int width, int height) {

    public HeadPicture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + " × " + height);
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isPng() {
        return (bytes[0] & 0xff) == 0x89;
    }

    /** How wide it is, in millimetres, when that high. */
    public double widthAt(double height) {
        return height * width / this.height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeadPicture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return width + " × " + height + " px";
    }
}
