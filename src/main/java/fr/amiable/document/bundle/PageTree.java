package fr.amiable.document.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tree that lists the pages: a node for each exhibit, gathered by groups; the node of the first pages comes first. */
final class PageTree {

    private static final int GROUP = 40;

    private final PdfOutput out;
    private final int root;
    private final List<Group> groups = new ArrayList<>();

    PageTree(PdfOutput out) {
        this.out = out;
        this.root = out.reserve();
    }

    int root() {
        return root;
    }

    /** The group that the next exhibit's node belongs to. */
    int nextGroup() {
        if (groups.isEmpty() || groups.get(groups.size() - 1).nodes.size() == GROUP) {
            groups.add(new Group(out.reserve()));
        }
        return groups.get(groups.size() - 1).number;
    }

    /** Writes the node of an exhibit, in the group given last. */
    void add(int node, int[] pages) throws IOException {
        Group group = groups.get(groups.size() - 1);
        write(node, group.number, pages, pages.length);
        group.nodes.add(node);
        group.count += pages.length;
    }

    /** @param pages of the first node, which comes before all others; there may be none */
    void finish(int node, int[] pages) throws IOException {
        List<Integer> kids = new ArrayList<>();
        if (pages.length > 0) {
            write(node, root, pages, pages.length);
            kids.add(node);
        }
        int all = pages.length;
        for (Group group : groups) {
            if (group.count > 0) {
                write(
                        group.number,
                        root,
                        group.nodes.stream().mapToInt(Integer::intValue).toArray(),
                        group.count);
                kids.add(group.number);
                all += group.count;
            }
        }
        write(root, 0, kids.stream().mapToInt(Integer::intValue).toArray(), all);
    }

    private void write(int number, int parent, int[] kids, int count) throws IOException {
        StringBuilder node = new StringBuilder("<</Type/Pages");
        if (parent > 0) {
            node.append("/Parent ").append(parent).append(" 0 R");
        }
        node.append("/Count ").append(count).append("/Kids[");
        for (int kid : kids) {
            node.append(kid).append(" 0 R ");
        }
        out.object(number, node.append("]>>").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Nodes under one number. */
    private static final class Group {

        private final int number;
        private final List<Integer> nodes = new ArrayList<>();
        private int count;

        Group(int number) {
            this.number = number;
        }
    }
}
