package fr.amiable.document.source;

/** How a PNG holds its pixels. */
record PngHead(int width, int height, int depth, Colours colours, boolean isInterlaced) {

    private static final int LENGTH = 13;

    /** What a pixel is made of; the figure is the number of samples. */
    enum Colours {
        GRAY(1),
        RGB(3),
        PALETTE(1),
        GRAY_ALPHA(2),
        RGB_ALPHA(4);

        private final int samples;

        Colours(int samples) {
            this.samples = samples;
        }

        int samples() {
            return samples;
        }

        /** The samples that are colour, not transparency. */
        int inks() {
            return hasAlpha() ? samples - 1 : samples;
        }

        boolean hasAlpha() {
            return this == GRAY_ALPHA || this == RGB_ALPHA;
        }
    }

    static PngHead of(byte[] chunk) throws PagesRefused {
        if (chunk.length < LENGTH) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        Colours colours = colours(chunk[9]);
        long width = Bytes.unsignedInt(chunk, 0);
        long height = Bytes.unsignedInt(chunk, 4);
        int depth = chunk[8];
        boolean isKnownDepth = depth == 8
                || depth == 16 && colours != Colours.PALETTE
                || colours.samples() == 1 && (depth == 1 || depth == 2 || depth == 4);
        if (width == 0 || height == 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE || !isKnownDepth) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        return new PngHead((int) width, (int) height, depth, colours, chunk[12] != 0);
    }

    private static Colours colours(int code) throws PagesRefused {
        return switch (code) {
            case 0 -> Colours.GRAY;
            case 2 -> Colours.RGB;
            case 3 -> Colours.PALETTE;
            case 4 -> Colours.GRAY_ALPHA;
            case 6 -> Colours.RGB_ALPHA;
            default -> throw new PagesRefused(NoPages.DAMAGED);
        };
    }

    /** The bytes of a row, without the one that names its filter. */
    int rowLength() {
        return (int) (((long) width * depth * colours.samples() + 7) / 8);
    }

    /** The bytes of all its rows, unpacked. */
    long unpacked() {
        return (rowLength() + 1L) * height;
    }
}
