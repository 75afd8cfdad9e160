package fr.amiable.hostile;

/** A file from outside, under the name it came with. */
record HostileFile(String name, byte[] bytes) {

    @Override
    public String toString() {
        return name;
    }
}
