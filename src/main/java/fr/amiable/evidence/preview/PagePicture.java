package fr.amiable.evidence.preview;

/** A picture as rows of opaque colours, 0xAARRGGBB each, top left first. */
public record PagePicture(int width, int height, int[] argb) {}
