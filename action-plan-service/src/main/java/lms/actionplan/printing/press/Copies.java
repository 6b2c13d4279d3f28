package lms.actionplan.printing.press;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Further copies of a document in the same file. The pages of a copy share what is drawn on them
 * with the first ones; the tags are each copy's own, so that each can be read by itself.
 */
final class Copies {

    private final PDDocument document;
    private final COSDictionary root;
    private final Map<Integer, COSBase> parents = new TreeMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private final COSArray kids = new COSArray();

    private Copies(PDDocument document) {
        this.document = document;
        this.root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        document.getPages().forEach(pages::add);
        readParents(root.getCOSDictionary(COSName.PARENT_TREE));
        addAll(kids, root.getDictionaryObject(COSName.K));
    }

    /** Adds copies, until the document holds so many. */
    static void make(PDDocument document, int copies) {
        if (copies == 1) {
            return;
        }
        var made = new Copies(document);
        var first = new ArrayList<COSBase>();
        made.kids.forEach(first::add);
        var firstParents = new TreeMap<>(made.parents);
        for (int copy = 2; copy <= copies; copy++) {
            made.add(first, firstParents);
        }
        made.write();
    }

    private void add(List<COSBase> elements, Map<Integer, COSBase> firstParents) {
        var twins = new IdentityHashMap<COSDictionary, COSDictionary>();
        int keys = parents.size();
        for (var page : pages) {
            var twin = new COSDictionary(page.getCOSObject());
            twin.removeItem(COSName.PARENT);
            twins.put(page.getCOSObject(), twin);
            document.addPage(new PDPage(twin));
        }
        elements.forEach(element -> kids.add(twin(element, root, twins)));
        for (var parent : firstParents.entrySet()) {
            int key = keys + parent.getKey();
            parents.put(key, mapped(parent.getValue(), twins));
        }
        for (var page : pages) {
            int key = page.getStructParents();
            var twin = twins.get(page.getCOSObject());
            if (key >= 0 && twin != null) {
                twin.setInt(COSName.STRUCT_PARENTS, keys + key);
            }
        }
    }

    /** A tag and all below it, for the pages of the copy. */
    private static COSBase twin(
            COSBase base, COSDictionary parent, Map<COSDictionary, COSDictionary> twins) {
        return switch (resolved(base)) {
            case COSArray array -> {
                var twin = new COSArray();
                for (var each : array) {
                    twin.add(twin(each, parent, twins));
                }
                yield twin;
            }
            case COSDictionary tag -> {
                var twin = new COSDictionary(tag);
                twins.put(tag, twin);
                if (tag.containsKey(COSName.P)) {
                    twin.setItem(COSName.P, parent);
                }
                var page = tag.getCOSDictionary(COSName.PG);
                if (page != null) {
                    twin.setItem(COSName.PG, twins.getOrDefault(page, page));
                }
                if (tag.containsKey(COSName.K)) {
                    twin.setItem(COSName.K, twin(tag.getItem(COSName.K), twin, twins));
                }
                yield twin;
            }
            case COSBase other -> other;
        };
    }

    private static COSBase mapped(COSBase base, Map<COSDictionary, COSDictionary> twins) {
        return switch (resolved(base)) {
            case COSArray array -> {
                var mapped = new COSArray();
                for (var each : array) {
                    mapped.add(mapped(each, twins));
                }
                yield mapped;
            }
            case COSDictionary tag -> twins.getOrDefault(tag, tag);
            case COSBase other -> other;
        };
    }

    private void readParents(@Nullable COSDictionary node) {
        if (node == null) {
            return;
        }
        var numbers = node.getCOSArray(COSName.NUMS);
        if (numbers != null) {
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                if (numbers.getObject(i) instanceof COSNumber key) {
                    parents.put(key.intValue(), numbers.getObject(i + 1));
                }
            }
        }
        var below = node.getCOSArray(COSName.KIDS);
        if (below != null) {
            for (int i = 0; i < below.size(); i++) {
                if (below.getObject(i) instanceof COSDictionary kid) {
                    readParents(kid);
                }
            }
        }
    }

    private void write() {
        var numbers = new COSArray();
        parents.forEach((key, value) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(value);
        });
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        root.setItem(COSName.K, kids);
    }

    private static void addAll(COSArray kids, @Nullable COSBase base) {
        if (base instanceof COSArray array) {
            array.forEach(kids::add);
        } else if (base != null) {
            kids.add(base);
        }
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof COSObject object && object.getObject() != null
                ? object.getObject()
                : base;
    }
}
