package org.parley.travel;

/** How deep the brackets of a JSON text go, found without reading it, so that no reader has to go that deep. */
final class JsonDepth {
    private JsonDepth() {}

    static int of(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (!quoted && (c == '[' || c == '{')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && (c == ']' || c == '}')) {
                depth--;
            }
        }
        return deepest;
    }
}
