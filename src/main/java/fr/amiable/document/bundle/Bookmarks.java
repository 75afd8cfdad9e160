package fr.amiable.document.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks of a bundle: one for each part and each exhibit, and under an exhibit its own and those it holds. */
final class Bookmarks {

    private final PdfOutput out;

    Bookmarks(PdfOutput out) {
        this.out = out;
    }

    /** Writes them; gives the number of their root. */
    int write(List<BundleCatalog.Mark> marks) throws IOException {
        int root = out.reserve();
        List<Item> top = items(marks);
        int[] numbers = siblings(root, top);
        out.object(root, bytes("<</Type/Outlines/Count " + top.size() + ends(numbers) + ">>"));
        return root;
    }

    private static List<Item> items(List<BundleCatalog.Mark> marks) {
        List<Item> top = new ArrayList<>();
        for (BundleCatalog.Mark mark : marks) {
            Item item = new Item(mark.title(), mark.object(), items(mark.under(), new ArrayList<>()));
            if (mark.isInner() && !top.isEmpty()) {
                top.get(top.size() - 1).inner().add(item);
            } else {
                top.add(item);
            }
        }
        return top;
    }

    private static List<Item> items(List<SourceBookmarks.Bookmark> bookmarks, List<Item> items) {
        bookmarks.forEach(bookmark ->
                items.add(new Item(bookmark.title(), bookmark.object(), items(bookmark.under(), new ArrayList<>()))));
        return items;
    }

    private int[] siblings(int parent, List<Item> items) throws IOException {
        int[] numbers = new int[items.size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = out.reserve();
        }
        for (int place = 0; place < numbers.length; place++) {
            Item item = items.get(place);
            int[] inner = siblings(numbers[place], item.inner());
            StringBuilder words = new StringBuilder("<</Title" + TextString.of(item.title()));
            words.append("/Parent ").append(parent).append(" 0 R/Dest[");
            words.append(item.object()).append(" 0 R/Fit]");
            if (place > 0) {
                words.append("/Prev ").append(numbers[place - 1]).append(" 0 R");
            }
            if (place + 1 < numbers.length) {
                words.append("/Next ").append(numbers[place + 1]).append(" 0 R");
            }
            if (inner.length > 0) {
                words.append("/Count -").append(inner.length).append(ends(inner));
            }
            out.object(numbers[place], bytes(words.append(">>").toString()));
        }
        return numbers;
    }

    private static String ends(int[] numbers) {
        return "/First " + numbers[0] + " 0 R/Last " + numbers[numbers.length - 1] + " 0 R";
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A bookmark with those under it. */
    private record Item(String title, int object, List<Item> inner) {}
}
