package org.parley.publication;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The type faces of the report; they travel with the program and are embedded, cut down to the characters used.
 *
 * <p>Glyph substitution is off for every face: it is slow, and its glyphs have no character to be read back from, which
 * PDF/A forbids. Latin, Greek, Cyrillic and Chinese need none; Arabic letters are joined before ({@link ArabicText}).
 */
final class ReportFonts {
    private static final List<Face> TEXT_FACES = List.of(
            new Face("NotoSerif-Regular", "Noto Serif", 400, FontStyle.NORMAL),
            new Face("NotoSerif-Bold", "Noto Serif", 700, FontStyle.NORMAL),
            new Face("NotoSerif-Italic", "Noto Serif", 400, FontStyle.ITALIC),
            new Face("NotoSans-Regular", "Noto Sans", 400, FontStyle.NORMAL),
            new Face("NotoSans-Bold", "Noto Sans", 700, FontStyle.NORMAL));
    private static final List<Face> OTHER_FACES = List.of(
            new Face("NotoNaskhArabic-Regular", "Noto Naskh Arabic", 400, FontStyle.NORMAL),
            new Face("NotoNaskhArabic-Bold", "Noto Naskh Arabic", 700, FontStyle.NORMAL),
            new Face("NotoSansSC-Regular", "Noto Sans SC", 400, FontStyle.NORMAL),
            new Face("NotoSansKR-Regular", "Noto Sans KR", 400, FontStyle.NORMAL),
            new Face("NotoSansHebrew-Regular", "Noto Sans Hebrew", 400, FontStyle.NORMAL),
            new Face("NotoSansGeorgian-Regular", "Noto Sans Georgian", 400, FontStyle.NORMAL),
            new Face("NotoSansArmenian-Regular", "Noto Sans Armenian", 400, FontStyle.NORMAL),
            new Face("NotoSansEthiopic-Regular", "Noto Sans Ethiopic", 400, FontStyle.NORMAL),
            new Face("NotoSansSymbols2-Regular", "Noto Sans Symbols 2", 400, FontStyle.NORMAL));

    private final PDDocument document;
    private final List<PDType0Font> loaded = new ArrayList<>();

    /** Faces for one document. */
    ReportFonts(PDDocument document) {
        this.document = document;
    }

    /** Puts all faces at the disposal of the document. */
    void register(PdfRendererBuilder builder) {
        TEXT_FACES.forEach(face -> register(face, builder));
        OTHER_FACES.forEach(face -> register(face, builder));
    }

    private void register(Face face, PdfRendererBuilder builder) {
        PDFontSupplier supplier = new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return load(face);
            }
        };
        builder.useFont(supplier, face.family(), face.weight(), face.style(), true);
    }

    private PDFont load(Face face) {
        try {
            PDType0Font font = PDType0Font.load(document, face.parse(), true);
            loaded.add(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Embeds the characters that the pages use. A face that no page uses is left out. */
    void embed() throws IOException {
        Set<COSBase> used = used();
        for (PDType0Font font : loaded) {
            if (used.contains(font.getCOSObject())) {
                font.subset();
                ReadableArabic.restore(font);
            }
        }
    }

    private Set<COSBase> used() {
        Set<COSBase> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts != null) {
                fonts.keySet().forEach(name -> used.add(fonts.getDictionaryObject(name)));
            }
        }
        return used;
    }

    /**
     * The list of families to try for each character, as a style sheet names it.
     *
     * @param first family for Latin, Greek and Cyrillic
     */
    static String families(String first) {
        return Stream.concat(Stream.of(first), OTHER_FACES.stream().map(Face::family))
                .distinct()
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", "));
    }

    /** The characters that can be printed in every face in which they may be asked for. */
    static PrintableCharacters characters() {
        return OnDemand.CHARACTERS;
    }

    private record Face(String file, String family, int weight, FontStyle style) {
        TrueTypeFont parse() throws IOException {
            try (InputStream in = ReportFonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
                if (in == null) {
                    throw new IOException("the face " + file + " is missing from the program");
                }
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                font.setEnableGsub(false);
                return font;
            }
        }

        BitSet characters() {
            try (TrueTypeFont font = parse()) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                BitSet characters = new BitSet();
                for (int c = ' '; c <= 0x1FFFF; c++) {
                    if (glyphs.getGlyphId(c) != 0) {
                        characters.set(c);
                    }
                }
                return characters;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Read once, when the first report is printed. */
    private static final class OnDemand {
        static final PrintableCharacters CHARACTERS = read();

        private static PrintableCharacters read() {
            BitSet all = TEXT_FACES.getFirst().characters();
            TEXT_FACES.forEach(face -> all.and(face.characters()));
            OTHER_FACES.forEach(face -> all.or(face.characters()));
            return new PrintableCharacters(all);
        }
    }
}
