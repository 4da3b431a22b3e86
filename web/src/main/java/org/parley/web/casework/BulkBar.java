package org.parley.web.casework;

import java.util.List;
import org.parley.casework.Colleague;
import org.parley.casework.TagName;

/**
 * What can be done with the comments that are ticked in the list.
 *
 * @param colleagues whom they may be assigned to
 * @param tags that they may get or lose, by name
 */
public record BulkBar(List<Colleague> colleagues, List<TagName> tags) {
    public BulkBar {
        colleagues = List.copyOf(colleagues);
        tags = List.copyOf(tags);
    }
}
