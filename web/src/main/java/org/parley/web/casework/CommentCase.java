package org.parley.web.casework;

import org.parley.web.desk.Opened;

/**
 * What the secretariat knows of the open comment among itself.
 *
 * @param opened the comment
 */
public record CommentCase(Opened opened) {}
