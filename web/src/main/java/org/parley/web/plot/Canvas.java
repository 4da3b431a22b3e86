package org.parley.web.plot;

/**
 * The sheet on which plots are drawn: {@value #WIDTH} units wide, so that its letters can be read on a phone and are not
 * too large beside text. A page that reads from right to left has its plots mirrored.
 */
public final class Canvas {
    public static final int WIDTH = 480;

    private Canvas() {}

    /** Left edge of something. */
    public static int left(String direction, int start, int width) {
        return direction.equals("rtl") ? WIDTH - start - width : start;
    }

    /** Where a text is anchored. */
    public static int at(String direction, int start) {
        return left(direction, start, 0);
    }
}
