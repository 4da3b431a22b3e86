package org.parley.web.json;

/**
 * The brackets of a JSON text, looked at before it is parsed: parsers go down with it, and stop reading where it ends.
 *
 * @param depth how deep brackets are nested
 * @param end place behind the bracket that closes the first one, or the length of the text
 */
record Outline(int depth, int end) {
    static Outline of(String json) {
        int depth = 0;
        int deepest = 0;
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\') {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString && (c == '{' || c == '[')) {
                depth++;
                deepest = Math.max(deepest, depth);
            } else if (!inString && (c == '}' || c == ']') && --depth == 0) {
                return new Outline(deepest, i + 1);
            }
        }
        return new Outline(deepest, json.length());
    }
}
