package org.parley.web.json;

import jakarta.json.JsonObject;
import java.util.List;
import org.parley.kernel.Faults;

/**
 * A JSON object as a program sent it. It is taken as a record, whose components name the fields that may be set; any
 * other field is refused by its name, so that nothing else can be set.
 */
public final class JsonBody {
    private final JsonObject content;

    /** @param content what was sent */
    public JsonBody(JsonObject content) {
        this.content = content;
    }

    /**
     * The object as a record with components of the types String, Integer, int, Boolean, record, or List of one of
     * these. A field that is not there or null gives null, or an empty list; where the type is int it is refused.
     *
     * @throws org.parley.kernel.Invalid naming every field that is unknown or of the wrong type
     */
    public <T extends Record> T as(Class<T> shape) {
        var faults = new Faults();
        var taken = new RecordReading(faults).record(shape, content, "");
        faults.refuseAny();
        return taken.orElseThrow(() -> new IllegalStateException("a record without faults can be made"));
    }

    /** Names of the fields that were sent. */
    public List<String> fields() {
        return List.copyOf(content.keySet());
    }
}
