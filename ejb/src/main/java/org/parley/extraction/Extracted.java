package org.parley.extraction;

import java.util.List;

/** What was read out of a file. */
public sealed interface Extracted {

    /** The lines of a PDF file, which says where they stand and nothing of what they are. */
    record Printed(List<PdfLine> lines) implements Extracted {
        public Printed {
            lines = List.copyOf(lines);
        }
    }

    /** The pieces of a file that states its structure. */
    record Structured(List<Piece> pieces) implements Extracted {
        public Structured {
            pieces = List.copyOf(pieces);
        }
    }
}
