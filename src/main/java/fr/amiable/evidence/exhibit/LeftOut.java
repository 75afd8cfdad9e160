package fr.amiable.evidence.exhibit;

/** A file that was not added while others were, and why. */
public record LeftOut(String fileName, FileProblem problem) {}
