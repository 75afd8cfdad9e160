package fr.amiable.common;

/** The progress of one part of a work made of several of about the same length; the first part is 0. */
public record ProgressPart(Progress whole, int part, int parts) implements Progress {

    @Override
    public void at(long done, long total) {
        long length = Math.max(total, 1);
        whole.at(part * length + done, parts * length);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
