package org.parley.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Goes through all objects that a PDF file needs, each once, and takes out what names persons or acts by itself. */
final class PdfObjects {
    private static final List<COSName> EVERYWHERE = names(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "AA",
            "JS",
            "JavaScript",
            "EmbeddedFiles",
            "AF",
            "EF",
            "RF",
            "XFA",
            "Perms",
            "DSS",
            "SigFlags",
            "CreatorInfo",
            "RichMediaContent",
            "Legal",
            "Threads");
    private static final List<COSName> OF_REMARKS = names("T", "M", "CreationDate", "NM");
    private static final Set<String> REMARKS = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Stamp",
            "Ink",
            "FileAttachment",
            "Sound",
            "Redact",
            "Popup");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "RichMediaExecute",
            "GoToE",
            "GoToR",
            "Movie");
    private static final COSName BYTE_RANGE = COSName.getPDFName("ByteRange");

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }

    /** Cleans everything that can be reached. */
    void clean(COSDictionary from) throws IOException {
        reach(from);
        while (!waiting.isEmpty()) {
            switch (waiting.pop()) {
                case COSDictionary dictionary -> {
                    clear(dictionary);
                    dictionary.getValues().forEach(this::reach);
                }
                case COSArray array -> array.forEach(this::reach);
                default -> {}
            }
        }
    }

    private void reach(@Nullable COSBase value) {
        COSBase reached = value instanceof COSObject reference ? reference.getObject() : value;
        if ((reached instanceof COSDictionary || reached instanceof COSArray) && seen.add(reached)) {
            waiting.push(reached);
        }
    }

    private static void clear(COSDictionary dictionary) throws IOException {
        var action = dictionary.getNameAsString(COSName.S, "");
        if (ACTIONS.contains(action) || dictionary.containsKey(BYTE_RANGE)) {
            dictionary.clear();
            return;
        }
        EVERYWHERE.forEach(dictionary::removeItem);
        if (REMARKS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
            OF_REMARKS.forEach(dictionary::removeItem);
        }
        if (dictionary instanceof COSStream stream
                && COSName.DCT_DECODE.equals(stream.getDictionaryObject(COSName.FILTER))) {
            clearPicture(stream);
        }
    }

    private static void clearPicture(COSStream stream) throws IOException {
        byte[] picture;
        try (var in = stream.createRawInputStream()) {
            picture = in.readAllBytes();
        }
        var cleaned = new ByteArrayOutputStream(picture.length);
        cleaned.writeBytes(PictureCleaning.cleanedOrSame(picture));
        try (var out = stream.createRawOutputStream()) {
            cleaned.writeTo(out);
        }
    }
}
