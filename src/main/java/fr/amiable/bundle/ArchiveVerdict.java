package fr.amiable.bundle;

import java.util.List;

/** What the validator said of a bundle asked for as PDF/A-3b: without obstacle it is one, and only then it says so itself. */
public record ArchiveVerdict(List<ArchiveObstacle> obstacles) {

    public ArchiveVerdict {
        obstacles = List.copyOf(obstacles);
    }

    public boolean isArchive() {
        return obstacles.isEmpty();
    }
}
